import type ExcelJS from "exceljs";
import { addSampleSheet, newSample, type SampleSheet } from "./sampleSheet";
import { AID, EDUCATION, OFFICE, SUPPORT } from "./sampleUnits";

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
  [OFFICE, 412, 409],
  [SUPPORT, 1986, 1934],
  [AID, 237, 237],
  [EDUCATION, 0, 0],
];

const QUARTERS: readonly (readonly [string, string, ...(number | null)[]])[] = [
  ["Tổng số hồ sơ tiếp nhận", "hồ sơ", 512, 604, 571, null],
  ["Số hồ sơ nộp trực tuyến", "hồ sơ", 488, 590, 569, null],
  ["Tỷ lệ hồ sơ nộp trực tuyến", "%", null, null, null, null],
];

const TITLE = "(Kèm theo Báo cáo kết quả cải cách hành chính năm 2025 của Sở Tư pháp)";
const RECEIVERS = ["- Lãnh đạo Sở;", "- Lưu: VT, VP."];

const INDICATOR_SHEET: SampleSheet = {
  name: "Chỉ tiêu năm 2025",
  titles: ["PHỤ LỤC 01", "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2025", TITLE],
  columns: [
    ["TT", 6],
    ["Chỉ tiêu", 44],
    ["Đơn vị tính", 13],
    ["Tử số", 13, "figures"],
    ["Mẫu số", 13, "figures"],
    ["Tỷ lệ", 11, "figures"],
    ["Chỉ tiêu giao", 18],
    ["Chênh lệch (điểm %)", 14, "figures"],
    ["Đánh giá", 14],
    ["Ghi chú", 22],
  ],
  rows: INDICATORS.map(([name, unit, part, whole, target, printed], at) => [
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
  receivers: RECEIVERS,
};

const UNIT_SHEET: SampleSheet = {
  name: "Hồ sơ theo đơn vị",
  titles: ["PHỤ LỤC 02", "TÌNH HÌNH GIẢI QUYẾT HỒ SƠ NĂM 2025", TITLE],
  columns: [
    ["TT", 6],
    ["Đơn vị", 44],
    ["Đã tiếp nhận", 16, "figures"],
    ["Trả đúng hạn", 16, "figures"],
    ["Trả quá hạn", 16, "figures"],
    ["Tỷ lệ đúng hạn", 20, "figures"],
  ],
  moreHeadings: 1,
  rows: [
    ["A", "B", "(1)", "(2)", "(3)=(1)-(2)", "(4)=(2)/(1)*100%"],
    ...UNITS.map(([name, received, onTime], at) => [at + 1, name, received, onTime, null, null]),
    [null, "Tổng cộng", null, null, null, null],
  ],
  receivers: RECEIVERS,
};

const QUARTER_SHEET: SampleSheet = {
  name: "Theo quý",
  titles: ["PHỤ LỤC 03", "HỒ SƠ NỘP TRỰC TUYẾN THEO QUÝ, NĂM 2025", TITLE],
  columns: [
    ["TT", 6],
    ["Nội dung", 44],
    ["Đơn vị tính", 13],
    ["Quý I", 12, "figures"],
    ["Quý II", 12, "figures"],
    ["Quý III", 12, "figures"],
    ["Quý IV", 12, "figures"],
    ["Luỹ kế", 13, "figures"],
  ],
  rows: QUARTERS.map((row, at) => [at + 1, ...row, null]),
  receivers: RECEIVERS,
};

/** Indicators with the figures of a real annual report, counts by unit under a row of codes, and a rate below its figures. */
export function indicatorSample(): ExcelJS.Workbook {
  const workbook = newSample();
  for (const sheet of [INDICATOR_SHEET, UNIT_SHEET, QUARTER_SHEET]) addSampleSheet(workbook, sheet);
  return workbook;
}
