import { readDeadline } from "../../../src/core/deadline/readDeadline";
import { findYearTypo, suggestYear } from "../../../src/core/deadline/yearTypo";

function problemOf(text: string, planYear = 2025) {
  return readDeadline({ value: text, numberFormat: "General" }, planYear).problem;
}

test.each([
  ["31/4/2025", 31, 4],
  ["30/02", 30, 2],
  ["29/2/2025", 29, 2],
  ["ngày 31 tháng 6 năm sau", 31, 6],
  ["32/12/2025", 32, 12],
  ["Trình ban hành trước ngày 31/9/2025", 31, 9],
])("%j names a day that does not exist", (text, day, month) => {
  expect(problemOf(text)).toEqual({ kind: "impossible-date", day, month });
});

test.each([
  ["tháng 13", 13],
  ["tháng 13/2025", 13],
  ["15/13/2025", 13],
  ["tháng 0/2025", 0],
])("%j names a month that does not exist", (text, month) => {
  expect(problemOf(text)).toEqual({ kind: "impossible-date", month });
});

test("29 February is a day of a leap year", () => {
  expect(problemOf("29/02", 2024)).toBeUndefined();
  expect(problemOf("29/02", 2025)).toBeDefined();
  expect(problemOf("29/02 hằng năm", 2025)).toBeUndefined();
});

test.each([
  ["1/31/2025", "2025-01-31", "2025-03-01"],
  ["12/13/2025", "2025-12-13", "2025-01-12"],
  ["31/12/25", "2025-12-31", "2031-12-25"],
  ["5/12/25", "2025-12-05", "2025-05-12"],
  ["12/25", "2025-12-25", "2025-12-31"],
])("%j may be %s or %s", (text, first, second) => {
  expect(problemOf(text)).toEqual({ kind: "ambiguous-date", first, second });
});

test.each(["05/12/2025", "12/05/2025", "31/12/2025", "6/2025", "ngày 5/6"])("%j is not in doubt", (text) => {
  expect(problemOf(text)).toBeUndefined();
});

test.each([
  ["trước ...", "missing-number", "trước ..."],
  ["tháng /2025", "missing-number", "tháng /2025"],
  ["hoàn thành trước", "missing-number", "trước"],
  ["quý V/2025", "no-such-quarter", "quý V"],
  ["trước ngày 15", "missing-month", "trước ngày 15"],
  ["Phòng Hành chính tư pháp", "no-deadline", "Phòng Hành chính tư pháp"],
  ["xyz 31/12/2025", "unknown-word", "xyz 31/12"],
  ["Tháng 6/2025?", "in-doubt", "?"],
  ["Không trước tháng 6/2025", "in-doubt", "Không trước tháng 6"],
  ["Tháng này", "relative-period", "Tháng này"],
  ["Năm học 2025 - 2026", "school-year", "Năm học"],
  ["10/3 âm lịch", "lunar-date", "âm lịch"],
  ["Đã hoàn thành", "progress-only", "Đã hoàn thành"],
  ["0912345678", "loose-number", "0912345678"],
])("%j is refused: %s at %j", (text, refusal, trigger) => {
  expect(problemOf(text)).toEqual({ kind: "unreadable", refusal, trigger });
});

test("what no cell can hold is refused, what one can hold is read", () => {
  const refusal = { kind: "unreadable", refusal: "too-long", trigger: "quý ".repeat(15) };
  expect(problemOf("quý ".repeat(10_000))).toEqual(refusal);
  expect(problemOf("quý I, ".repeat(4_000))).toBeUndefined();
});

test.each([
  ["giai đoạn 220 - 2025", "220", "2020"],
  ["năm 20225", "20225", "2025"],
  ["Ban hành trong năm 2205", "2205", "2025"],
  ["trước ngày 31/12/20225", "20225", "2025"],
  ["Thực hiện Kế hoạch giai đoạn 2021 - 20225 của tỉnh", "20225", "2025"],
  ["tháng 6/225", "225", "2025"],
  ["Quý II năm 202", "202", undefined],
])("the year in %j cannot be meant", (text, written, suggestion) => {
  expect(findYearTypo(text)).toEqual({ written, ...(suggestion !== undefined && { suggestion }) });
});

test.each([
  "giai đoạn 2021 - 2025",
  "năm 2025",
  "trong 05 năm 2021 - 2025",
  "100 năm ngày thành lập",
  "Số 12/2024/QĐ-UBND ngày 5/3/2024",
  "đạt 20225 hồ sơ năm 2025",
  "năm 2025: 12.500 hồ sơ",
  "1/5/250 hồ sơ",
  "0912 345 678",
  "giai đoạn 1",
  "giai đoạn 2",
  "năm 2025 200 hồ sơ",
  "Nghị quyết số 220/NQ-HĐND",
  "",
])("%j holds no mistyped year", (text) => {
  expect(findYearTypo(text)).toBeUndefined();
});

test.each([
  ["20225", "2025"],
  ["2205", "2025"],
  ["225", "2025"],
  ["220", "2020"],
  ["0225", "2025"],
  ["9999", undefined],
  ["12", undefined],
])("%s was meant to be %s", (written, suggestion) => {
  expect(suggestYear(written)).toBe(suggestion);
});
