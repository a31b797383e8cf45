import type { Status } from "./status";

/**
 * One way to write a result. Forms are tried in order on each clause; `examples` are shown in the docs and run by
 * the test. A weak state tells little beside another: "đã ban hành Kế hoạch" (done) yields to "đang triển khai".
 */
export interface StatusForm {
  status: Exclude<Status, "unknown">;
  weak?: true;
  /** Says how, not how far: nothing beside a strong state. */
  aside?: true;
  examples: readonly string[];
  /** Patterns of whole words, in lower case with accents; the same without accents is tried on text without any. */
  words: readonly string[];
}

export const STATUS_FORMS: readonly StatusForm[] = [
  {
    status: "in-progress",
    examples: ["Có nguy cơ chậm tiến độ", "Đề nghị gia hạn đến quý IV"],
    words: ["nguy cơ (?:chậm|trễ|quá hạn)", "(?:xin|đề nghị|đề xuất|được) (?:gia hạn|lùi)", "gia hạn"],
  },
  {
    status: "done-late",
    examples: ["Hoàn thành trễ hạn", "Đã hoàn thành chậm 05 ngày", "Hoàn thành quá hạn"],
    words: [
      "(?<!(?:chưa|không|dự kiến|sẽ) )(?:hoàn thành|xong|thực hiện xong|đã báo cáo|đã trình|đã ban hành|đã gửi)(?: \\S+){0,4} (?:trễ|chậm|quá hạn|muộn|không đúng hạn|sau thời hạn|sau hạn)",
      "(?:chậm|trễ|muộn) (?:nhưng )?(?:đã )?hoàn thành",
    ],
  },
  {
    status: "not-due",
    examples: ["Chưa đến hạn", "Chưa tới thời hạn báo cáo", "Chưa đến kỳ"],
    words: ["chưa (?:đến|tới) (?:thời hạn|thời điểm|thời gian|hạn|kỳ)", "chưa đến"],
  },
  {
    status: "overdue",
    examples: ["Quá hạn", "Trễ hạn", "Chậm tiến độ", "Chưa thực hiện trễ hạn", "Chưa hoàn thành đúng hạn"],
    words: [
      "(?<!không |không để )(?:quá|trễ|chậm|muộn) (?:thời )?(?:hạn|tiến độ|hẹn|so với)",
      "^(?:trễ|chậm|muộn)(?: \\d+ (?:ngày|tháng|tuần))?$",
      "(?:chưa|không) (?:hoàn thành )?(?:đúng|kịp) (?:hạn|tiến độ)|(?:chưa|không) (?:đảm bảo|bảo đảm) (?:đúng )?tiến độ",
      "chậm trễ",
    ],
  },
  {
    status: "paused",
    examples: ["Tạm dừng", "Hoãn sang năm 2026", "Không thực hiện", "Đề nghị đưa ra khỏi kế hoạch"],
    words: [
      "tạm (?:dừng|hoãn|ngừng|ngưng|đình chỉ)",
      "(?:dừng|ngừng|ngưng) (?:thực hiện|triển khai|lại)",
      "hoãn(?! (?:thành|thiện|tất|chỉnh))|đình chỉ|hủy bỏ|huỷ bỏ|bãi bỏ|hủy|huỷ",
      "không (?:thực hiện|triển khai)(?: nữa| được)?$",
      "(?:không tiếp tục|thôi) (?:thực hiện|triển khai)",
      "(?:chuyển|lùi|dời)(?: thời hạn| thời gian)? (?:sang|đến|tới) (?:năm|quý|tháng|kỳ|giai đoạn)",
      "đưa ra khỏi|rút khỏi|rút ra khỏi",
    ],
  },
  {
    status: "none-arising",
    examples: ["Không phát sinh", "Chưa phát sinh hồ sơ", "Trong kỳ không có hồ sơ", "KPS"],
    words: [
      "(?:không|chưa|ko)(?: có)? phát sinh(?! (?:thêm|vướng mắc|khó khăn|chi phí|kinh phí|tồn đọng|nợ|vấn đề))",
      "không có (?:hồ sơ|nhiệm vụ|trường hợp|vụ việc|văn bản|nội dung|việc|yêu cầu|đề nghị)",
      "kps",
      "^không có$",
    ],
  },
  {
    status: "in-progress",
    examples: [
      "Chưa hoàn thành",
      "Không đạt",
      "Cơ bản hoàn thành",
      "Hoàn thành một phần",
      "Dự kiến hoàn thành trong tháng 12",
      "Sắp xong",
      "Đã hoàn thành dự thảo",
    ],
    words: [
      "(?:chưa|không)(?: thể| được| hề)? (?:hoàn thành|hoàn thiện|hoàn tất|xong|thực hiện xong|đạt|đầy đủ|kết thúc|dứt điểm)",
      "cht",
      "cơ bản|gần (?:như )?(?:hoàn thành|xong)|sắp (?:hoàn thành|xong)",
      "(?:hoàn thành|thực hiện|xong|triển khai)(?: được)? (?:một|1) (?:phần|số)",
      "(?:dự kiến|sẽ|phấn đấu|tiếp tục|cố gắng|bảo đảm|đảm bảo|chuẩn bị|để|cần) (?:\\S+ ){0,3}?(?:hoàn thành|hoàn thiện|xong|trình|ban hành)",
      "(?:hoàn thành|hoàn thiện|xây dựng|xong|có|soạn thảo|trình)(?: \\S+){0,3} dự thảo",
    ],
  },
  {
    status: "not-started",
    examples: [
      "Chưa triển khai",
      "Chưa thực hiện",
      "Mới giao",
      "Sẽ triển khai trong quý IV",
      "Không gửi báo cáo",
      "CTH",
    ],
    words: [
      "chưa",
      "cth",
      "mới (?:được )?(?:giao|nhận|tiếp nhận|phân công)",
      "(?:sẽ|dự kiến) (?:triển khai|thực hiện|tổ chức|tham mưu|bắt đầu|xây dựng)",
      "không (?:gửi|báo cáo|nộp)",
    ],
  },
  {
    status: "ongoing",
    examples: [
      "Thực hiện thường xuyên",
      "Thường xuyên",
      "Tiếp tục duy trì",
      "Đang thực hiện thường xuyên",
      "TX",
    ],
    words: [
      "thường xuyên",
      "tx",
      "duy trì",
      "liên tục",
      "(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)",
      "định kỳ",
    ],
  },
  {
    status: "in-progress",
    examples: [
      "Đang triển khai",
      "Đang lấy ý kiến góp ý",
      "Đang TH",
      "Trong hạn",
      "Tiếp tục thực hiện",
      "Bước đầu triển khai",
      "Mới hoàn thành khâu rà soát",
    ],
    words: [
      "đang",
      "trong (?:quá trình|hạn)|còn hạn",
      "tiếp tục|bước đầu|bắt đầu|mới (?:\\S+ ){0,1}?(?:triển khai|thực hiện|hoàn thành|đạt|xong)",
      "lấy ý kiến",
      "^dự thảo",
    ],
  },
  {
    status: "done",
    examples: [
      "Đã hoàn thành",
      "Hoàn thành",
      "HT",
      "Xong",
      "Đạt",
      "Đúng hạn",
      "Hoàn thành trước hạn",
      "nhiệm vụ đến hạn đã hoàn thành",
      "Vượt chỉ tiêu",
      "Đã thực hiện xong",
    ],
    words: [
      "hoàn thành|hoàn tất|hoàn thiện|xong|đht|ht",
      "đúng (?:thời )?(?:hạn|hẹn)|(?:trước|sớm) (?:thời )?(?:hạn|tiến độ|hẹn)",
      "^(?:đã )?(?:đạt|rồi|có|x|v|ok|✓|✔|√)$",
      "(?:đạt|vượt)(?: mức)? (?:chỉ tiêu|kế hoạch|yêu cầu|mục tiêu)",
      "vượt",
    ],
  },
  {
    status: "in-progress",
    weak: true,
    aside: true,
    examples: ["Đúng tiến độ", "Thực hiện đúng tiến độ", "Đảm bảo tiến độ"],
    words: [
      "(?<!(?:đã thực hiện|đã triển khai|đã báo cáo|đã trình|đã ban hành) )(?:(?:theo )?đúng|kịp|bảo đảm|đảm bảo)(?: theo)?(?: đúng)? tiến độ(?!(?: \\S+){0,2} 100 ?%)",
    ],
  },
  {
    status: "in-progress",
    weak: true,
    examples: ["Chờ phê duyệt", "Chờ hướng dẫn của Trung ương"],
    words: ["chờ|đợi|trình (?:\\S+ ){0,6}?xem xét"],
  },
  {
    status: "done",
    weak: true,
    examples: [
      "Đã ban hành Kế hoạch số 15/KH-STP",
      "Đã tham mưu UBND tỉnh",
      "Ban hành Quyết định số 144/QĐ-STP",
      "Đạt giải nhất",
      "Công văn số 310/STP-VP",
      "15/12/2025",
    ],
    words: [
      "đã(?! (?:giao|được giao|nhận|tiếp nhận|đến hạn))",
      "^[-+ ]*(?:ban hành|tổ chức|tham mưu|trình|báo cáo|thẩm định|phê duyệt|công bố|công khai|niêm yết|xây dựng|bố trí|đăng tải|triển khai|thực hiện|kết nối|cập nhật|số hóa|số hoá|phối hợp|gửi|cài đặt|trang bị|tiếp nhận|giải quyết|rà soát|kiến nghị|đăng ký|tuyên truyền|cử|mở|in|cấp) \\S+ \\S+",
      "đạt",
      "^(?:ngày )?\\d{1,2}/\\d{1,2}/\\d{4}$",
      "^(?:kế hoạch|quyết định|công văn|báo cáo|tờ trình|văn bản|thông báo|nghị quyết|chương trình|hướng dẫn) số \\d+",
    ],
  },
];
