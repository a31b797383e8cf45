import ExcelJS from "exceljs";
import { addSampleSheet, newSample, type SampleRow } from "./sampleSheet";
import { AID, ALL, EDUCATION, INSPECTORATE, LAW, OFFICE, SUPPORT } from "./sampleUnits";

/** Tasks in our own words, with the slips that a real sheet has. */
const ROWS: readonly SampleRow[] = [
  ["I", "CHỈ ĐẠO, ĐIỀU HÀNH"],
  ["1.1", "Lập kế hoạch cải cách hành chính của Sở", OFFICE, ALL, "Trước ngày 31/01/2025", "Kế hoạch"],
  ["1.2", "Họp giao ban kiểm điểm tiến độ cải cách", OFFICE, ALL, "Hằng quý", "Thông báo kết luận"],
  ["1.3", "Gửi báo cáo cải cách hành chính định kỳ", OFFICE, ALL, "Trước ngày 15 tháng cuối quý", "Báo cáo"],
  ["1.4", "Tự chấm điểm chỉ số cải cách của năm trước", null, ALL, "Quý I/2025", "Bảng điểm"],
  ["1.5", "Kiểm tra việc chấp hành giờ làm việc", OFFICE, INSPECTORATE, "tháng /2025", "Biên bản"],
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

/** The workbook that the workbench opens first and the tests of the main path use. */
export function planSample(): ExcelJS.Workbook {
  return planOf(ROWS);
}

/** The rows in which nothing is to be found; their numbers run on without a gap. */
const FAULTLESS = ["I", "1.1", "1.2", "1.3", "II", "2.1", "III", "3.1"];

/** The same plan with nothing to be found. */
export function faultlessSample(): ExcelJS.Workbook {
  return planOf(ROWS.filter(([index]) => FAULTLESS.includes(String(index))));
}

function planOf(rows: readonly SampleRow[]): ExcelJS.Workbook {
  const workbook = newSample();
  addSampleSheet(workbook, {
    name: "Phụ lục 01",
    titles: [
      "PHỤ LỤC 01",
      "PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
      "(Kèm theo Kế hoạch số 05/KH-STP ngày 10 tháng 01 năm 2025 của Sở Tư pháp)",
    ],
    columns: [
      ["STT", 7],
      ["Nội dung nhiệm vụ", 48],
      ["Đơn vị chủ trì", 30],
      ["Đơn vị phối hợp", 30],
      ["Thời gian thực hiện", 24],
      ["Sản phẩm", 22],
    ],
    rows,
    receivers: ["- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP."],
  });
  const notes = workbook.addWorksheet("Ghi chú");
  notes.getCell("A1").value = "Các phòng gửi lại biểu trước ngày 20/01/2025.";
  notes.getCell("A2").value = "Liên hệ Văn phòng Sở khi cần bổ sung nhiệm vụ.";
  notes.getColumn(1).width = 60;
  return workbook;
}
