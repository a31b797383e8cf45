import type { TextKey } from "./vi";

/** Words of the register "Sổ nhiệm vụ". The sheet goes into official papers, so it is Vietnamese whatever the pane's language. */
export const REGISTER_WORDS = {
  sheet: "Sổ nhiệm vụ",
  title: "SỔ NHIỆM VỤ",
  noLead: "(Chưa ghi đơn vị chủ trì)",
  noSection: "(Chưa rõ lĩnh vực)",
  source: "{sheet}, dòng {row}",
  note:
    "Mỗi dòng là một lượt nhiệm vụ; nhiệm vụ định kỳ có một dòng cho mỗi ngày đến hạn trong kỳ. Tình trạng lấy theo dòng đầu tiên đúng: " +
    "(1) lượt của nhiệm vụ định kỳ đến hạn sau ngày tính: Chưa đến hạn; (2) kết quả ghi không phát sinh: Không phát sinh; " +
    "(3) đã xong, ngày xong sau ngày đến hạn hoặc kết quả ghi xong trễ hạn: Hoàn thành quá hạn; (4) đã xong: Hoàn thành; " +
    "(5) ngày đến hạn trước ngày tính hoặc kết quả ghi quá hạn: Quá hạn; (6) thời hạn thường xuyên và có kết quả: Thường xuyên; " +
    "(7) kết quả ghi đang làm: Đang thực hiện; (8) kết quả ghi chưa làm, tạm dừng, chưa đến hạn hoặc đến hạn sau kỳ: Chưa đến hạn; " +
    "(9) còn lại: Chưa báo cáo.",
} as const;

/** What the reader made of a result text, as the register shows it. */
export const SAID_WORDS = {
  "none-arising": "không",
  "done-late": "xong trễ",
  done: "xong",
  overdue: "quá hạn",
  "in-progress": "đang",
  "not-started": "chưa",
  unclear: "chưa rõ",
  nothing: "",
} as const;

/** Kinds of deadlines, as the register shows them. */
export const DEADLINE_WORDS = {
  dated: "Có ngày",
  recurring: "Định kỳ",
  ongoing: "Thường xuyên",
  conditional: "Theo điều kiện",
  blank: "Chưa ghi",
  unreadable: "Chưa đọc được",
} as const;

/** Where the words for a status stand: the pane says them too. */
export const STATUS_KEYS = {
  done: "status.done",
  "done-late": "status.doneLate",
  "in-progress": "status.inProgress",
  "not-due": "status.notDue",
  overdue: "status.overdue",
  ongoing: "status.ongoing",
  "none-arising": "status.none",
  unreported: "status.unreported",
} as const satisfies Readonly<Record<string, TextKey>>;
