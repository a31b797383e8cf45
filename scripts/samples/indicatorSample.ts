import ExcelJS from "exceljs";

/** Indicator in our own words, unit of measure, part, whole, target, and the rate that the report prints. */
type Indicator = readonly [
  name: string,
  unit: string,
  part: number,
  whole: number,
  target: string,
  printed: string,
];

/** The figures are those of a real annual report; the printed rates are its own and serve as proof. */
const INDICATORS: readonly Indicator[] = [
  ["Công chức, viên chức học kỹ năng số", "người", 98, 98, "100%", "100%"],
  ["Máy tính cài phần mềm diệt vi-rút", "máy", 98, 98, "100%", "100%"],
  ["Chứng thư số đã cấp và đang dùng", "chứng thư", 104, 104, "100%", "100%"],
  ["Dịch vụ công đủ điều kiện được đưa lên mạng toàn trình", "dịch vụ", 156, 156, "100%", "100%"],
  ["Hồ sơ toàn trình nộp trực tuyến", "hồ sơ", 2203, 2218, "từ 70% trở lên", "99,3%"],
  ["Dịch vụ có phí trả tiền trực tuyến", "dịch vụ", 85, 85, "tối thiểu 80%", "100%"],
  ["Việc hộ tịch đã số hoá toàn tỉnh", "việc", 1405105, 1405105, "100%", "100%"],
  ["Đăng ký kết hôn đã số hoá", "việc", 314732, 314732, "100%", "100%"],
  ["Đăng ký kết hôn đã rà soát", "việc", 314732, 314732, "100%", "100%"],
  ["Vụ ly hôn đã ghi chú", "việc", 30775, 30775, "100%", "100%"],
  ["Hồ sơ thiết yếu nộp trực tuyến", "hồ sơ", 217836, 224100, "từ 95% trở lên", "97,2%"],
  ["Hồ sơ thiết yếu còn nộp trực tiếp", "hồ sơ", 6264, 224100, "không quá 5%", "2,8%"],
  ["Khai sinh nộp trực tuyến", "hồ sơ", 29502, 33360, "tối thiểu 90%", "88,4%"],
  ["Khai tử nộp trực tuyến", "hồ sơ", 6812, 7740, "tối thiểu 90%", "88%"],
  ["Kết hôn nộp trực tuyến", "hồ sơ", 11420, 12894, "tối thiểu 85%", "88,6%"],
  ["Công chức, viên chức tham gia bình dân học vụ số", "người", 98, 98, "100%", "100%"],
];

const UNITS: readonly (readonly [string, number, number])[] = [
  ["Văn phòng Sở", 412, 409],
  ["Phòng Bổ trợ và hành chính tư pháp", 1986, 1934],
  ["Trung tâm Trợ giúp pháp lý nhà nước", 237, 237],
  ["Phòng Phổ biến, giáo dục pháp luật", 0, 0],
];

const QUARTERS: readonly (readonly [string, string, ...(number | null)[]])[] = [
  ["Tổng số hồ sơ tiếp nhận", "hồ sơ", 512, 604, 571, null],
  ["Số hồ sơ nộp trực tuyến", "hồ sơ", 488, 590, 569, null],
  ["Tỷ lệ hồ sơ nộp trực tuyến", "%", null, null, null, null],
];

const BORDER: Partial<ExcelJS.Borders> = {
  top: { style: "thin" },
  bottom: { style: "thin" },
  left: { style: "thin" },
  right: { style: "thin" },
};

function page(sheet: ExcelJS.Worksheet, title: string, lastColumn: string, widths: readonly number[]): void {
  sheet.columns = widths.map((width) => ({ width }));
  sheet.mergeCells(`A1:${lastColumn}1`);
  sheet.getCell("A1").value = title;
  sheet.getCell("A1").font = { name: "Times New Roman", size: 13, bold: true };
  sheet.getCell("A1").alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
}

function table(
  sheet: ExcelJS.Worksheet,
  first: number,
  headings: number,
  rows: readonly (readonly ExcelJS.CellValue[])[],
): void {
  rows.forEach((cells, at) => {
    const row = sheet.getRow(first + at);
    cells.forEach((value, column) => {
      const cell = row.getCell(column + 1);
      if (value !== null) cell.value = value;
      cell.border = BORDER;
      cell.font = { name: "Times New Roman", size: 12, bold: at < headings };
      cell.alignment = { vertical: "middle", wrapText: true, horizontal: at < headings ? "center" : "left" };
      if (typeof value === "number" && at >= headings) {
        cell.numFmt = "#,##0";
        cell.alignment = { vertical: "middle", horizontal: "right" };
      }
    });
  });
}

/** Indicators with the figures of a real annual report, counts by unit under a row of codes, and a rate below its figures. */
export function indicatorSample(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const indicators = workbook.addWorksheet("Chỉ tiêu năm 2025");
  page(
    indicators,
    "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2025",
    "J",
    [6, 44, 12, 13, 13, 11, 18, 14, 13, 14],
  );
  table(indicators, 3, 1, [
    [
      "TT",
      "Chỉ tiêu",
      "Đơn vị tính",
      "Tử số",
      "Mẫu số",
      "Tỷ lệ",
      "Chỉ tiêu giao",
      "Chênh lệch (điểm %)",
      "Đánh giá",
      "Ghi chú",
    ],
    ...INDICATORS.map(([name, unit, part, whole, target, printed], at) => [
      at + 1,
      name,
      unit,
      part,
      whole,
      null,
      target,
      null,
      null,
      `Báo cáo ghi ${printed}`,
    ]),
  ]);
  const units = workbook.addWorksheet("Hồ sơ theo đơn vị");
  page(units, "TÌNH HÌNH GIẢI QUYẾT HỒ SƠ NĂM 2025", "F", [6, 44, 14, 14, 14, 16]);
  table(units, 3, 2, [
    ["TT", "Đơn vị", "Đã tiếp nhận", "Trả đúng hạn", "Trả quá hạn", "Tỷ lệ đúng hạn"],
    ["A", "B", "(1)", "(2)", "(3)=(1)-(2)", "(4)=(2)/(1)*100%"],
    ...UNITS.map(([name, received, onTime], at) => [at + 1, name, received, onTime, null, null]),
    [null, "Tổng cộng", null, null, null, null],
  ]);
  const quarters = workbook.addWorksheet("Theo quý");
  page(quarters, "HỒ SƠ NỘP TRỰC TUYẾN THEO QUÝ, NĂM 2025", "H", [6, 40, 12, 11, 11, 11, 11, 12]);
  table(quarters, 3, 1, [
    ["TT", "Nội dung", "Đơn vị tính", "Quý I", "Quý II", "Quý III", "Quý IV", "Luỹ kế"],
    ...QUARTERS.map((row, at) => [at + 1, ...row, null]),
  ]);
  return workbook;
}
