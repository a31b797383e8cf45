import type ExcelJS from "exceljs";
import { addSampleSheet, newSample, type SampleRow } from "./sampleSheet";
import { AID, ALL, EDUCATION, LAW, OFFICE, SUPPORT } from "./sampleUnits";

const task = (
  index: string,
  words: string,
  [lead, helps]: [string, string],
  due: string,
  result: string,
): SampleRow => [
  index,
  words,
  lead,
  helps,
  due,
  result,
  result.startsWith("Hoàn thành") ? "Đã lưu hồ sơ công việc" : "",
];

/** The fourth quarter of a reform plan as of 10 December 2025: every status, a monthly task, one task of the third quarter. */
const TASKS: readonly SampleRow[] = [
  ["1", "Chỉ đạo, điều hành cải cách hành chính"],
  task(
    "1.1",
    "Trình kế hoạch cải cách hành chính của Sở cho năm 2026",
    [OFFICE, EDUCATION],
    "Trước ngày 15/12/2025",
    "Đang lấy ý kiến các phòng",
  ),
  task(
    "1.2",
    "Lập báo cáo cải cách hành chính cả năm",
    [OFFICE, SUPPORT],
    "15/12/2025",
    "Hoàn thành ngày 08/12/2025",
  ),
  task(
    "1.3",
    "Đi kiểm tra nền nếp cải cách hành chính ở hai đơn vị",
    [OFFICE, AID],
    "Trong tháng 11/2025",
    "Hoàn thành ngày 27/11/2025",
  ),
  task(
    "1.4",
    "Đăng bài về cải cách hành chính trên trang thông tin của Sở",
    [EDUCATION, OFFICE],
    "Hằng tháng",
    "Đã hoàn thành đủ số bài",
  ),
  task("1.5", "Rà lại bảng mô tả vị trí việc làm", [ALL, OFFICE], "31/12/2025", ""),
  task(
    "1.6",
    "Khắc phục hạn chế nêu trong kết luận kiểm tra",
    [OFFICE, SUPPORT],
    "Sau khi có kết luận kiểm tra",
    "Không phát sinh",
  ),
  task(
    "1.7",
    "Sơ kết sáu tháng thực hiện kế hoạch",
    [OFFICE, EDUCATION],
    "20/7/2025",
    "Hoàn thành ngày 18/7/2025",
  ),
  ["2", "Cải cách thể chế"],
  task(
    "2.1",
    "Tự kiểm tra văn bản ban hành trong quý III",
    [LAW, OFFICE],
    "31/10/2025",
    "Hoàn thành ngày 05/11/2025",
  ),
  task("2.2", "Cập nhật danh mục văn bản hết hiệu lực", [LAW, OFFICE], "31/12/2025", "Đang thực hiện"),
  task(
    "2.3",
    "Theo dõi thi hành pháp luật ở lĩnh vực trọng tâm",
    [LAW, SUPPORT],
    "30/11/2025",
    "Đang thực hiện",
  ),
  task("2.4", "Góp ý dự thảo văn bản do sở khác gửi đến", [LAW, EDUCATION], "Thường xuyên", "Đang thực hiện"),
  task(
    "2.5",
    "Lập danh mục văn bản cần kiểm tra trong năm 2026",
    [LAW, OFFICE],
    "31/01/2026",
    "Chưa thực hiện",
  ),
  ["3", "Cải cách thủ tục hành chính"],
  task(
    "3.1",
    "Niêm yết lại bộ thủ tục hành chính đã sửa đổi",
    [SUPPORT, OFFICE],
    "15/11/2025",
    "Hoàn thành ngày 12/11/2025",
  ),
  task("3.2", "Tiếp nhận hồ sơ hộ tịch qua mạng", [SUPPORT, OFFICE], "Thường xuyên", "Đang thực hiện"),
  task(
    "3.3",
    "Đề xuất bớt giấy tờ trong ba thủ tục bổ trợ tư pháp",
    [SUPPORT, LAW],
    "30/11/2025",
    "Đang thực hiện",
  ),
  task(
    "3.4",
    "Khảo sát mức độ hài lòng tại bộ phận một cửa",
    [OFFICE, SUPPORT],
    "31/12/2025",
    "Đang thực hiện",
  ),
  task(
    "3.5",
    "Xin lỗi bằng văn bản khi hồ sơ trả chậm",
    [ALL, OFFICE],
    "Khi có hồ sơ trả chậm",
    "Không phát sinh",
  ),
  task(
    "3.6",
    "Rút ngắn thời gian cử người trợ giúp pháp lý",
    [AID, OFFICE],
    "31/12/2025",
    "Hoàn thành ngày 01/12/2025",
  ),
  ["4", "Xây dựng chính quyền số"],
  task(
    "4.1",
    "Số hóa kết quả giải quyết thủ tục còn hiệu lực",
    [SUPPORT, OFFICE],
    "31/12/2025",
    "Đang thực hiện",
  ),
  task(
    "4.2",
    "Mở lớp kỹ năng số cho công chức, viên chức",
    [OFFICE, ALL],
    "31/10/2025",
    "Hoàn thành ngày 24/10/2025",
  ),
  task("4.3", "Đánh giá an toàn mạng nội bộ của Sở", [OFFICE, ALL], "15/11/2025", "Chưa thực hiện"),
  task(
    "4.4",
    "Chuyển tờ gấp tuyên truyền sang bản điện tử",
    [EDUCATION, OFFICE],
    "31/12/2025",
    "Hoàn thành ngày 05/12/2025",
  ),
  task(
    "4.5",
    "Nối phần mềm quản lý vụ việc với kho dữ liệu chung",
    [AID, OFFICE],
    "Quý I/2026",
    "Chưa thực hiện",
  ),
  task("4.6", "Ký số văn bản đi", [ALL, OFFICE], "Thường xuyên", ""),
];

const INDICATORS: readonly SampleRow[] = [
  [1, "Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình", "từ 70% trở lên", 2203, 2218, null, null],
  [2, "Tỷ lệ dịch vụ công trực tuyến toàn trình trên số đủ điều kiện", "100%", 156, 156, null, null],
  [3, "Tỷ lệ hồ sơ đăng ký khai sinh nộp trực tuyến", "tối thiểu 90%", 29502, 33360, null, null],
  [4, "Tỷ lệ công chức, viên chức học kỹ năng số", "100%", 98, 98, null, null],
];

/** A workbook for the summary of the fourth quarter: a plan with results and a table of indicators. */
export function quarterSample(): ExcelJS.Workbook {
  const workbook = newSample();
  addSampleSheet(workbook, {
    name: "Phụ lục 01",
    titles: [
      "PHỤ LỤC 01",
      "KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
      "(Số liệu đến ngày 10/12/2025)",
    ],
    columns: [
      ["STT", 6],
      ["Nội dung nhiệm vụ", 40],
      ["Đơn vị chủ trì", 22],
      ["Đơn vị phối hợp", 22],
      ["Thời hạn hoàn thành", 18],
      ["Kết quả thực hiện", 24],
      ["Diễn giải", 18],
    ],
    rows: TASKS,
    receivers: ["- Lãnh đạo Sở;", "- Lưu: VT, VP."],
  });
  addSampleSheet(workbook, {
    name: "Phụ lục 02",
    titles: ["PHỤ LỤC 02", "CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2025", "(Số liệu đến ngày 10/12/2025)"],
    columns: [
      ["TT", 6],
      ["Chỉ tiêu", 44],
      ["Mức giao", 18],
      ["Tử số", 14],
      ["Mẫu số", 14],
      ["Tỷ lệ (%)", 14],
      ["Đánh giá", 14],
    ],
    rows: INDICATORS,
    receivers: ["- Lãnh đạo Sở;", "- Lưu: VT, VP."],
  });
  return workbook;
}
