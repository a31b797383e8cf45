import ExcelJS from "exceljs";
import { addSampleSheet, newSample, type SampleRow } from "./sampleSheet";
import { AID, ALL, EDUCATION, INSPECTORATE, OFFICE, SUPPORT } from "./sampleUnits";

const RECEIVERS = ["- Văn phòng Sở (tổng hợp);", "- Lưu: HCTP."];

/** The plan, filled in by hand. */
const PLAN: readonly SampleRow[] = [
  ["I", "HÀNH CHÍNH TƯ PHÁP"],
  ["1.1", "Cập nhật sổ đăng ký khai sinh còn thiếu", SUPPORT, ALL, "Tháng 5/2025", "Sổ hộ tịch"],
  [
    "1.2",
    "Tập huấn nghiệp vụ hộ tịch cho cấp xã",
    SUPPORT,
    "UBND cấp xã",
    "Trước ngày 31/6/2025",
    "Lớp tập huấn",
  ],
  [
    "1.2",
    "Trả phiếu lý lịch tư pháp tại nhà",
    "Phòng Bổ chợ và hành chính tư pháp",
    OFFICE,
    "Quý II/2025",
    "Số phiếu",
  ],
  ["1.4", "Niêm yết lệ phí tại bộ phận một cửa", null, OFFICE, "Trước ngày …/2025", "Bảng niêm yết"],
  [
    "1.5",
    "Rà soát hồ sơ quốc tịch tồn đọng",
    SUPPORT,
    "Công an tỉnh ",
    "Quý III năm 20225",
    "Danh sách hồ sơ",
  ],
  ["II", "BỔ TRỢ TƯ PHÁP"],
  [
    "2.1",
    "Kiểm tra tổ chức hành nghề công chứng",
    `${SUPPORT}; ${INSPECTORATE}`,
    ALL,
    "Tháng 8/2025",
    "Kết luận",
  ],
  ["2.2", "Lập danh sách đấu giá viên đang hành nghề", SUPPORT, "-", null, "Danh sách"],
  ["2.3", "Báo cáo tình hình luật sư tham gia tố tụng", SUPPORT, SUPPORT, "15/11/2025", "Báo cáo"],
  ["2.4", "Cấp thẻ tư vấn viên pháp luật", null, OFFICE, "Khi có hồ sơ", "Thẻ"],
];

/** An old annex, copied from a file of the years before Unicode; nobody has added a column of deadlines. */
const OLD_ANNEX: readonly SampleRow[] = [
  ["1", "Phát tờ gấp về trợ giúp pháp lý tại chợ phiên", AID, "UBND cấp xã", "Tờ gấp"],
  ["2", "In sæ tay ph¸p luËt cho ng\u00ADêi cã uy tÝn", AID, EDUCATION, "Sổ tay"],
  ["3", "Phát tờ gấp về trợ giúp pháp lý tại chợ phiên", AID, OFFICE, "Tờ gấp"],
  ["4", null, EDUCATION, ALL, "Hội thi"],
  [null, "Ghi hình tiểu phẩm về hôn nhân và gia đình", EDUCATION, AID, "Tiểu phẩm"],
  ["6", "Sửa tủ sách pháp luật ở xã vùng cao".normalize("NFD"), EDUCATION, "UBND các xã", "Tủ sách"],
  ["7", "Trùc tiÕp d©n t¹i trô së", AID, "Tổ Công tác lưu động", "Sổ tiếp dân"],
];

/** The quarter's results, put together from several papers: a heading of the second page stayed in. */
const RESULT_COLUMNS = [
  ["STT", 7],
  ["Nội dung nhiệm vụ", 44],
  ["Đơn vị chủ trì", 30],
  ["Thời hạn hoàn thành", 20],
  ["Kết quả thực hiện", 26],
  ["Mô tả kết quả", 26],
] as const;
const RESULTS: readonly SampleRow[] = [
  ["1", "Công khai thủ tục đã rút ngắn", OFFICE, "Trước ngày 31/3/2025", "Đã hoàn thành", "Quyết định số 12"],
  ["2", "Sắp xếp kho lưu trữ của Sở", OFFICE, "Quý I/2025", "Đang thực hiện", "Còn 40 mét giá"],
  ["3", "Đo sự hài lòng của người dân", SUPPORT, "30/5/2025", "Đã hoàn thành", null],
  [
    "4",
    "Đối thoại với doanh nghiệp về thủ tục luật sư",
    SUPPORT,
    "5/28/2025",
    "Đang thực hiện",
    "Đã gửi giấy mời",
  ],
  RESULT_COLUMNS.map(([heading]) => heading),
  [
    "5",
    "Thanh tra việc thu phí công chứng",
    INSPECTORATE,
    "Tháng 6/2024",
    "Đang thực hiện",
    "Đã có quyết định",
  ],
  ["6", "Trả lời kiến nghị của cử tri", OFFICE, "Năm 2025", "Theo kế hoạch", "Hai kiến nghị"],
  [
    "9",
    "Số hoá hồ sơ công chứng cũ",
    SUPPORT,
    "Quý IV/2025",
    "Đang thực hiện",
    { formula: "SUM(#REF!)", result: { error: "#REF!" } },
  ],
  ["10", "Hỗ trợ xã làm điểm tiếp cận pháp luật", EDUCATION, "Quý I/2025", "Chưa thực hiện", "Chờ kinh phí"],
  ["8", "Tổ chức Ngày Pháp luật", EDUCATION, "09/11/2025", "Chưa đến hạn", "Đã có dự thảo"],
];

/** Indicators added up with a calculator; one code under the headings names a column that was taken out. */
const INDICATOR_COLUMNS = [
  ["STT", 7],
  ["Chỉ tiêu", 44],
  ["Tử số", 14, "figures"],
  ["Mẫu số", 14, "figures"],
  ["Tỷ lệ", 14, "figures"],
  ["Còn lại", 14, "figures"],
  ["Chỉ tiêu giao", 22],
] as const;
const INDICATORS: readonly SampleRow[] = [
  ["A", "B", "1", "2", "3=1/2*100%", "4=2-7", "5"],
  ["1", "Hồ sơ nộp trực tuyến", 2203, 2218, "98,4%", null, "từ 70% trở lên"],
  ["2", "Phiếu lý lịch tư pháp trả qua bưu chính", 640, 604, null, null, "tối thiểu 50%"],
  ["3", "Lệ phí nộp trực tuyến", 412, null, null, null, "từ 80% trở lên"],
  [null, "Tổng cộng", 3265, null, null, null, null],
];

/**
 * A workbook as a division hands it in at the end of a quarter: three sheets of tasks and one of indicators, since no
 * office writes both into one table, with some thirty findings of many kinds.
 */
export function submittedSample(): ExcelJS.Workbook {
  const workbook = newSample();
  const columns = [
    ["STT", 7],
    ["Nội dung nhiệm vụ", 44],
    ["Đơn vị chủ trì", 30],
    ["Đơn vị phối hợp", 28],
    ["Thời gian thực hiện", 24],
    ["Sản phẩm", 20],
  ] as const;
  addSampleSheet(workbook, {
    name: "Biểu 1",
    titles: ["BIỂU 1", "NHIỆM VỤ HÀNH CHÍNH, BỔ TRỢ TƯ PHÁP NĂM 2025", "(Phòng nộp lại sau khi bổ sung)"],
    columns,
    rows: PLAN,
    receivers: RECEIVERS,
  });
  addSampleSheet(workbook, {
    name: "Biểu 2",
    titles: ["BIỂU 2", "TRUYỀN THÔNG, TRỢ GIÚP PHÁP LÝ NĂM 2025", "(Chép lại từ phụ lục cũ)"],
    columns: columns.filter(([heading]) => heading !== "Thời gian thực hiện"),
    rows: OLD_ANNEX,
    receivers: RECEIVERS,
  });
  addSampleSheet(workbook, {
    name: "Biểu 3",
    titles: ["BIỂU 3", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ II NĂM 2025", "(Tính đến ngày 30 tháng 6 năm 2025)"],
    columns: RESULT_COLUMNS,
    rows: RESULTS,
    receivers: RECEIVERS,
  });
  addSampleSheet(workbook, {
    name: "Biểu 4",
    titles: ["BIỂU 4", "CHỈ TIÊU QUÝ II NĂM 2025", "(Tính đến ngày 30 tháng 6 năm 2025)"],
    columns: INDICATOR_COLUMNS,
    moreHeadings: 1,
    rows: INDICATORS,
    receivers: RECEIVERS,
  });
  return workbook;
}
