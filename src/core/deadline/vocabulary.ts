import type { Bound } from "./deadlineRule";
import { wordList } from "./wordList";

/**
 * The words of Vietnamese deadlines as lists that a native speaker can check. Every phrase is written plainly in NFC;
 * text typed without accents matches them too, so "truoc ngay" need not be listed beside "trước ngày".
 */

/** Right spelling → spellings that stand for it: old tone placement, i/y, a slip of the finger, a scanner's mistakes. */
export const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  hằng: ["hàng", "hằg", "hàg", "hằn", "hăng", "hâng", "hẳng", "hầng"],
  quý: ["quí", "qúy", "qúi", "qủy", "quýy", "qúí"],
  tháng: ["thánh", "thàng", "thág", "thangs", "tháang", "thắng", "thg"],
  năm: ["nắm", "nằm", "nâm", "năn", "nãm"],
  ngày: ["ngáy", "ngầy", "nngày"],
  trước: ["trứơc", "truớc", "trươc", "trưóc", "trướcc", "trứoc", "trưởc"],
  đến: ["đên", "dến", "đén"],
  hết: ["hêt", "hểt", "hét"],
  chậm: ["châm", "chạm", "chầm"],
  nhất: ["nhât", "nhật", "nhấtt"],
  muộn: ["muôn", "mượn"],
  thường: ["thừơng", "thuờng", "thương", "thườg", "thưòng", "thưởng"],
  xuyên: ["xuyen", "xuyn", "xuên", "xuyến", "xuyện", "xuyêng", "xuyển", "xuyền"],
  định: ["đinh", "dịnh", "đính"],
  kỳ: ["kì", "ky", "kỷ", "kỹ"],
  liên: ["liện"],
  cuối: ["cuôi", "cuốí", "cuới", "cúôi"],
  đầu: ["đàu", "dầu", "đâu"],
  giữa: ["giưã", "giữả", "giứa"],
  hoàn: ["hòan", "hoan"],
  hoặc: ["họăc", "hoăc", "hoạc"],
  tùy: ["tuỳ"],
  kế: ["kê"],
  quá: ["qúa"],
  đoạn: ["đọan", "đoan"],
  đột: ["đôt"],
  xuất: ["xuât", "suất"],
  suốt: ["xuốt"],
  mùng: ["mồng", "mùg"],
  bảy: ["bẩy"],
  quyết: ["quyêt"],
  hướng: ["huớng", "hứơng"],
  yêu: ["yeu"],
  chưa: ["chưă"],
  thời: ["thơi", "thờì"],
};

/** Words that are cut out of a run typed without spaces. */
export const GLUED_WORDS: readonly string[] = wordList(`
  trước, ngày, tháng, quý, năm, tuần, hằng, hàng, mỗi, đến, hết, trong, từ, cuối, đầu, giữa, thường,
  xuyên, định, kỳ, hoàn, thành, chậm, nhất, muộn, và, theo, kế, hoạch, đột, xuất, liên, tục, giai,
  đoạn, sau, khi, có, yêu, cầu, quí, iv, iii, ii, i
`);

/** Month names; the position is the month. Giêng and Chạp are the first and the last month. */
export const MONTH_NAMES: Readonly<Record<string, number>> = {
  "mười hai": 12,
  "mười một": 11,
  "mười lăm": 15,
  mười: 10,
  một: 1,
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  chạp: 12,
};

const UNITS_IN_WORDS = wordList(`một, hai, ba, bốn, năm, sáu, bảy, tám, chín`);

/** Days of the month in words: "mười lăm", "hai mươi mốt"; after mươi one is mốt, four tư, five lăm. */
export const DAY_NAMES: ReadonlyMap<string, number> = new Map([
  ...UNITS_IN_WORDS.map((word, index) => [word, index + 1] as const),
  ["mười", 10] as const,
  ...wordList(`một, hai, ba, bốn, lăm, sáu, bảy, tám, chín`).map(
    (word, index) => [`mười ${word}`, index + 11] as const,
  ),
  ["hai mươi", 20] as const,
  ...wordList(`mốt, hai, ba, tư, lăm, sáu, bảy, tám, chín`).map(
    (word, index) => [`hai mươi ${word}`, index + 21] as const,
  ),
  ["ba mươi", 30] as const,
  ["ba mươi mốt", 31] as const,
]);

/** Small counts in words: "hai năm một lần", "sáu tháng đầu năm". */
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Quarters in words and in Roman numerals; l stands for I where a scanner read it so. */
export const QUARTER_NAMES: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  nhất: 1,
  nhì: 2,
};

/** How a limit is set. Several may follow each other: "chậm nhất là trước". */
export const BOUND_PHRASES: Readonly<Record<Bound, readonly string[]>> = {
  before: wordList(`trước, trước hạn, trước thời điểm, trước thời hạn, sớm hơn, <, trước và trong`),
  by: wordList(`
    chậm nhất, chậm nhất là, chậm nhất vào, chậm nhất đến, chậm nhất trong, chậm nhất phải, chậm nhất tại,
    muộn nhất, muộn nhất là, muộn nhất vào, muộn nhất đến, muộn nhất trong, trễ nhất, trễ nhất là, trễ nhất vào,
    không quá, không muộn hơn, không chậm hơn, không trễ hơn, không chậm quá, không trễ quá, không muộn quá,
    không sau, không được quá, không vượt quá, lâu nhất, lâu nhất là, ≤, hạn chót, hạn chót là, hạn cuối,
    hạn cuối là, hạn cuối cùng, hạn cuối cùng là, deadline, thời hạn chậm nhất, thời hạn cuối cùng, thời hạn cuối
  `),
  until: wordList(`
    đến hết, cho đến hết, đến, cho đến, tới, cho tới, tới hết, hết, đến cuối ngày, đến thời điểm, tính đến,
    kéo dài đến, đến trong, trước hết, phấn đấu đến, phấn đấu đến hết
  `),
  in: wordList(`
    trong, trong vòng, vào, tại, xong trong, là, trong khoảng, khoảng, vào khoảng, dự kiến, ngay trong, dự kiến trong,
    dự kiến vào, vào dịp, trong suốt, nội trong, vào thời điểm, trong thời gian, vào lúc, lúc, trong các, vào các,
    các, vào trong, vào những, cả, cũng trong, ngay, thời điểm, trong cả, ước, phấn đấu trong, tầm
  `),
};

/** Years counted from the year of the plan. */
export const YEAR_OFFSETS: ReadonlyMap<number, readonly string[]> = new Map([
  [
    -1,
    wordList(`
    năm trước, năm trước đó, năm trước liền kề, năm liền trước, năm liền kề trước,
    năm liền kề trước đó, năm ngoái, năm trước năm kế hoạch, năm trước của năm kế hoạch,
    năm trước năm báo cáo, năm trước năm thực hiện, năm liền trước năm kế hoạch
  `),
  ],
  [
    0,
    wordList(`
    năm báo cáo, năm kế hoạch, năm hiện hành, năm hiện tại, năm nay, năm này, năm đó, cùng năm,
    trong năm, năm thực hiện, năm thực hiện kế hoạch, năm đánh giá
  `),
  ],
  [
    1,
    wordList(`
    năm sau, năm tới, năm kế tiếp, năm kế, năm tiếp theo, năm tiếp sau, năm sau liền kề,
    năm sau kế tiếp, năm kế sau, năm liền sau, năm liền kề, năm liền kề tiếp theo, năm liền kề sau,
    năm kế tiếp liền kề, năm sau năm báo cáo, năm sau năm kế hoạch
  `),
  ],
]);

/** May follow a relative year or month and adds nothing: "năm tiếp theo của kỳ báo cáo". */
export const REPORT_TAILS: readonly string[] = wordList(`
  của kỳ báo cáo, của năm báo cáo, của quý báo cáo, của tháng báo cáo, kỳ báo cáo, năm báo cáo,
  quý báo cáo, tháng báo cáo, của năm kế hoạch, năm kế hoạch, của kỳ, sau kỳ báo cáo, năm đánh giá,
  của năm đánh giá, năm thực hiện, của năm thực hiện, năm chấm điểm, sau năm đánh giá,
  sau quý báo cáo, sau tháng báo cáo, sau năm báo cáo, so với kỳ báo cáo, liền kề, của năm trước,
  của tháng thực hiện, kể từ kỳ báo cáo, với kỳ báo cáo
`);

/** The month or quarter after the one reported on. */
export const NEXT_WORDS: readonly string[] = wordList(`
  sau, kế tiếp, tiếp theo, liền kề, liền sau, kế, tới, sau liền kề, tiếp sau, liền kề sau,
  kế tiếp liền kề, sau đó, sau kế tiếp, liền kề tiếp theo
`);

/** Every so often. */
export const EVERY_WORDS: readonly string[] = ["hằng", "mỗi", "mỗi một", "từng", "theo từng", "trong mỗi"];

/** Periodically, without saying how often. */
export const PERIODIC_PHRASES: readonly string[] = ["định kỳ", "thường kỳ", "đk", "báo cáo định kỳ"];

/** What "2 lần/năm" counts. */
export const OCCASIONS: readonly string[] = wordList(`
  lần, kỳ, đợt, cuộc, buổi, lớp, hội nghị, báo cáo, phiên, bài, số, chuyên đề, kỳ họp, cuộc họp,
  hội thảo, đoàn, tin, văn bản, cuộc kiểm tra, lớp tập huấn, phiên họp
`);

/** Goes on all the time. */
export const ONGOING_PHRASES: readonly string[] = wordList(`
  thường xuyên, thường xuyên liên tục, liên tục, tx, lâu dài, quanh năm, suốt năm, trong suốt năm, xuyên suốt năm, xuyên suốt,
  liên tục cả năm, thường xuyên cả năm, duy trì, duy trì thường xuyên,
  từ nay trở đi, từ nay về sau, vô thời hạn,
  trong suốt quá trình thực hiện, thường xuyên trong suốt năm, t / x, t . x, t / xuyên, t . xuyên, txuyên,
  tháng xuyên, giờ hành chính, trong giờ hành chính, trong giờ làm việc
`);

/** Round the clock: 24/24 is no day, and 24/7 none where it follows one of the words above. */
export const ROUND_THE_CLOCK: readonly string[] = wordList(`
  24 / 24, 24 / 24 giờ, 24 / 24 h, 24 giờ / 24, 24 giờ / 24 giờ, 24 h / 24 h, 24 giờ / ngày, 24 h / ngày,
  trực 24 / 7, hoạt động 24 / 7, vận hành 24 / 7, liên tục 24 / 7, 24 / 7 liên tục
`);

/** Says that there is no deadline yet; only as the beginning of the whole text. */
export const NONE_YET: readonly string[] = wordList(`
  chưa, chưa xác định, chưa có, chưa đề xuất, chưa quy định, chưa rõ, chưa ấn định, chưa giao,
  chưa thống nhất, chưa đăng ký, chưa chốt, chưa ghi, chưa bố trí, chưa điền, chưa cập nhật,
  không có, không, không xác định, không quy định, không ghi, không đề xuất, không thời hạn,
  không đăng ký, không áp dụng, kxđ, cxđ, n / a, na, để trống, trống, chờ xác định, đang xác định,
  sẽ xác định sau, xác định sau, bổ sung sau, cập nhật sau, sẽ thông báo sau, thông báo sau,
  sẽ bổ sung, sẽ cập nhật, chưa đưa ra, chưa thể xác định, chưa nêu, chưa dự kiến, chưa đề ra,
  chưa đặt ra, chưa ban hành, chưa phân công, chưa thông báo, chưa đề nghị
`);

/** May follow "chưa có", "không": what is missing. */
export const NONE_YET_OBJECTS: readonly string[] = wordList(`
  thời, hạn, gian, cụ, thể, mốc, điểm, hoàn, thành, thực, hiện, ngày, rõ, được, kế, hoạch, lộ, trình,
  tiến, độ, trong, văn, bản, giao, quy, định, xác, về, thông, tin, nội, dung, đơn, vị, chờ, đề, xuất,
  thống, nhất, ý, kiến, chỉ, đạo
`);
