import type { Target } from "./target";

/** What stands before a number and tells how it binds; the first phrase that fits counts, so longer ones stand first. */
export const OPERATORS: readonly (readonly [Target["operator"], readonly string[]])[] = [
  [
    "<=",
    [
      "không vượt quá",
      "không được quá",
      "không quá",
      "không cao hơn",
      "không lớn hơn",
      "không nhiều hơn",
      "không trên",
      "không hơn",
    ],
  ],
  [">=", ["không thấp hơn", "không nhỏ hơn", "không ít hơn", "không dưới", "không kém"]],
  [">=", ["tối thiểu", "ít nhất", "thấp nhất", "≥", ">=", "=>", "> =", "từ", "tử", "tối thiếu", "min"]],
  ["<=", ["tối đa", "nhiều nhất", "cao nhất", "≤", "<=", "=<", "< =", "max"]],
  [">", ["trên", "hơn", "cao hơn", "lớn hơn", "nhiều hơn", "vượt quá", "vượt mức", "vượt", ">"]],
  ["<", ["dưới", "thấp hơn", "nhỏ hơn", "ít hơn", "chưa đến", "<"]],
  ["~", ["khoảng", "xấp xỉ", "gần", "tầm", "~", "≈", "ước", "ước đạt"]],
];

/** What stands behind a number and tells how it binds. */
export const SUFFIXES: readonly (readonly [Target["operator"], readonly string[]])[] = [
  [">=", ["trở lên", "hoặc cao hơn", "hoặc hơn"]],
  ["<=", ["trở xuống", "trở lại", "hoặc thấp hơn", "hoặc ít hơn"]],
];

/** Words between the operator and the number that change nothing: "tối thiểu đạt từ 90%". */
export const FILLERS = [
  "đạt",
  "đạt tỷ lệ",
  "đạt mức",
  "là",
  "ở mức",
  "mức",
  "tỷ lệ",
  "bình quân",
  "trung bình",
  "được",
  "có",
  "mỗi năm",
  "hằng năm",
  "hàng năm",
  "phải",
  "bằng",
  "thêm",
  "cũng",
  "số",
];

/** "giảm 8%" and "tăng 5%" speak of a change; "tăng lên 80%" and "giảm còn 5%" of a level. */
export const CHANGES: readonly (readonly [NonNullable<Target["change"]>, readonly string[]])[] = [
  ["decrease", ["cắt giảm", "giảm", "tiết giảm", "tinh giản", "rút ngắn", "tiết kiệm"]],
  ["increase", ["tăng trưởng", "gia tăng", "tăng"]],
];
export const LEVELS = ["lên", "xuống", "còn", "tới mức", "đạt"];

/** Units with fractions; what is counted in other units is counted in whole ones. */
export const MEASURES = [
  "%",
  "điểm %",
  "điểm",
  "ha",
  "km",
  "m",
  "m2",
  "m3",
  "kg",
  "tấn",
  "tạ",
  "tỷ",
  "tỉ",
  "triệu",
  "nghìn",
  "giờ",
  "lần",
  "usd",
  "mw",
  "kwh",
];

/** A count's unit ends before these: "03 sáng kiến | trở lên", "5 hoạt động | theo kế hoạch". */
export const UNIT_ENDS = [
  "trở",
  "so",
  "vào",
  "đến",
  "trong",
  "trên",
  "được",
  "có",
  "và",
  "theo",
  "của",
  "thuộc",
  "tại",
  "là",
  "để",
  "đạt",
  "cho",
  "từ",
  "năm",
  "đối",
  "hoặc",
  "về",
  "do",
  "đã",
  "phải",
  "nhằm",
  "với",
  "dưới",
  "hằng",
  "hàng",
  "mỗi",
  "tham",
  "gồm",
  "trước",
  "đúng",
];
