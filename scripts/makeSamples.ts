import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { countLines } from "../src/core/report/textLines";

/** STT, task, lead, coordinators, deadline, product; a section has its number and title alone. */
type SampleRow = readonly (string | number | null)[];

const OFFICE = "Văn phòng Sở";
const LAW = "Phòng Xây dựng, kiểm tra văn bản và thi hành pháp luật";
const EDUCATION = "Phòng Phổ biến, giáo dục pháp luật";
const SUPPORT = "Phòng Bổ trợ và hành chính tư pháp";
const AID = "Trung tâm Trợ giúp pháp lý nhà nước";
const ALL = "Các phòng, đơn vị thuộc Sở";

/** Tasks in our own words, with the slips that a real sheet has. */
const ROWS: readonly SampleRow[] = [
  ["I", "CHỈ ĐẠO, ĐIỀU HÀNH"],
  ["1.1", "Lập kế hoạch cải cách hành chính của Sở", OFFICE, ALL, "Trước ngày 31/01/2025", "Kế hoạch"],
  ["1.2", "Họp giao ban kiểm điểm tiến độ cải cách", OFFICE, ALL, "Hằng quý", "Thông báo kết luận"],
  ["1.3", "Gửi báo cáo cải cách hành chính định kỳ", OFFICE, ALL, "Trước ngày 15 tháng cuối quý", "Báo cáo"],
  ["1.4", "Tự chấm điểm chỉ số cải cách của năm trước", null, ALL, "Quý I/2025", "Bảng điểm"],
  ["1.5", "Kiểm tra việc chấp hành giờ làm việc", OFFICE, "Thanh tra Sở", "tháng /2025", "Biên bản"],
  ["II", "THỂ CHẾ"],
  ["2.1", "Rà soát văn bản của tỉnh còn hiệu lực", LAW, ALL, "31/10/2025", "Danh mục văn bản"],
  [
    "2.2",
    "Theo dõi việc thi hành pháp luật về đất đai",
    LAW,
    "Các cơ quan, đơn vị có liên quan",
    "Thường xuyên",
    "Báo cáo",
  ],
  [
    "2.2",
    "Góp ý dự thảo nghị quyết của Hội đồng nhân dân",
    LAW,
    ALL,
    "Theo yêu cầu của cơ quan soạn thảo",
    "Văn bản góp ý",
  ],
  ["2.4", "Tập huấn kỹ năng kiểm tra văn bản", LAW, EDUCATION, "31/4/2025", "Lớp tập huấn"],
  ["2.5", "Viết tin, bài về chính sách mới", EDUCATION, EDUCATION, "Hằng tháng", "Tin, bài"],
  ["III", "THỦ TỤC HÀNH CHÍNH"],
  ["3.1", "Niêm yết thủ tục hành chính tại nơi tiếp dân", SUPPORT, OFFICE, "Tháng 6/2025", "Bảng niêm yết"],
  ["3.2", "Rút ngắn thời gian cấp phiếu lý lịch tư pháp", SUPPORT, OFFICE, null, "Quyết định"],
  ["3.3", "Trả kết quả hồ sơ qua bưu chính", SUPPORT, "-", "6 tháng đầu năm 2025", "Số hồ sơ"],
  [
    "3.4",
    "Lấy ý kiến hài lòng của người đến làm thủ tục",
    "Văn phòng sở; Phòng Bổ trợ và hành chính tư pháp",
    ALL,
    "Quý II và Quý IV/2025",
    "Phiếu khảo sát",
  ],
  ["3.5", "Xin lỗi bằng văn bản khi trả hồ sơ trễ", null, ALL, "Khi có phát sinh", "Văn bản xin lỗi"],
  ["IV", "CHUYỂN ĐỔI SỐ"],
  ["4.1", "Số hoá sổ hộ tịch còn lại", SUPPORT, "Sở Khoa học và Công nghệ", "Quý V/2025", "Dữ liệu hộ tịch"],
  ["4.2", "Cấp chữ ký số cho công chức mới", OFFICE, ALL, "15/5/2025", "Chứng thư số"],
  ["4.3", "Trợ giúp pháp lý qua cuộc gọi có hình", AID, ALL, "Năm 2025", "Số vụ việc"],
  ["4.4", "Sao lưu dữ liệu dùng chung của Sở", OFFICE, "Tổ Công nghệ  thông tin", "Hằng tuần", "Bản sao lưu"],
];

const HEADINGS = [
  "STT",
  "Nội dung nhiệm vụ",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Thời gian thực hiện",
  "Sản phẩm",
];
const WIDTHS = [7, 48, 30, 30, 24, 22];
const HEADER_ROW = 8;
const FONT_SIZE = 12;
const LINE_HEIGHT = 15.75;
const ROW_PADDING = 3;

/** The workbook that the demo, the workbench and the tests of the main path open. */
export function sampleWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  // Fixed days keep the file the same from one run to the next.
  workbook.created = workbook.modified = new Date(Date.UTC(2025, 0, 2));
  const sheet = workbook.addWorksheet("Phụ lục 01", {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ state: "frozen", ySplit: HEADER_ROW }],
  });
  writeTitle(sheet);
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.getRow(HEADER_ROW).values = HEADINGS;
  ROWS.forEach((row, index) => writeRow(sheet, HEADER_ROW + 1 + index, row));
  frame(sheet);
  writeSignature(sheet, HEADER_ROW + ROWS.length + 2);
  writeNotes(workbook);
  return workbook;
}

function writeTitle(sheet: ExcelJS.Worksheet): void {
  const lines: [string, string, ExcelJS.Font["bold"]][] = [
    ["A1:B1", "UBND TỈNH TUYÊN QUANG", false],
    ["D1:F1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true],
    ["A2:B2", "SỞ TƯ PHÁP", true],
    ["D2:F2", "Độc lập - Tự do - Hạnh phúc", true],
    ["A4:F4", "PHỤ LỤC 01", true],
    ["A5:F5", "PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025", true],
    ["A6:F6", "(Kèm theo Kế hoạch số 05/KH-STP ngày 10 tháng 01 năm 2025 của Sở Tư pháp)", false],
  ];
  for (const [range, text, bold] of lines) {
    sheet.mergeCells(range);
    const cell = sheet.getCell(range.split(":")[0]!);
    cell.value = text;
    cell.font = { name: "Times New Roman", size: 13, bold: bold === true };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  }
}

function writeRow(sheet: ExcelJS.Worksheet, at: number, row: SampleRow): void {
  row.forEach((value, index) => {
    if (value !== null) sheet.getCell(at, index + 1).value = value;
  });
  if (row.length === 2) sheet.mergeCells(at, 2, at, HEADINGS.length);
  else sheet.getRow(at).height = LINE_HEIGHT * Math.max(...row.map(linesOf)) + ROW_PADDING;
}

/** Widths of columns are in characters of the workbook's font, about 5.25 points each. */
function linesOf(value: SampleRow[number], index: number): number {
  return countLines(String(value ?? ""), (WIDTHS[index] ?? 0) * 5.25, FONT_SIZE, "regular");
}

function frame(sheet: ExcelJS.Worksheet): void {
  for (let row = HEADER_ROW; row <= HEADER_ROW + ROWS.length; row++) {
    const isHead = row === HEADER_ROW || ROWS[row - HEADER_ROW - 1]?.length === 2;
    for (let column = 1; column <= HEADINGS.length; column++) {
      const cell = sheet.getCell(row, column);
      const line = { style: "thin" as const };
      cell.border = { top: line, bottom: line, left: line, right: line };
      cell.font = { name: "Times New Roman", size: FONT_SIZE, bold: isHead };
      const centred = column === 1 || row === HEADER_ROW;
      cell.alignment = { wrapText: true, vertical: "middle", horizontal: centred ? "center" : "left" };
    }
  }
}

function writeSignature(sheet: ExcelJS.Worksheet, at: number): void {
  sheet.getCell(at, 1).value = "Nơi nhận:";
  sheet.getCell(at, 5).value = "GIÁM ĐỐC";
  sheet.getCell(at, 5).font = { name: "Times New Roman", size: 13, bold: true };
  sheet.getCell(at + 1, 1).value = "- Các phòng, đơn vị thuộc Sở;";
  sheet.getCell(at + 2, 1).value = "- Lưu: VT, VP.";
}

function writeNotes(workbook: ExcelJS.Workbook): void {
  const notes = workbook.addWorksheet("Ghi chú");
  notes.getCell("A1").value = "Các phòng gửi lại biểu trước ngày 20/01/2025.";
  notes.getCell("A2").value = "Liên hệ Văn phòng Sở khi cần bổ sung nhiệm vụ.";
  notes.getColumn(1).width = 60;
}

if (require.main === module) {
  const file = join(__dirname, "../assets/samples/bieu-phan-cong.xlsx");
  void sampleWorkbook()
    .xlsx.writeBuffer()
    .then((bytes) => writeFile(file, new Uint8Array(bytes)));
}
