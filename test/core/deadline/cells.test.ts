import { shownDate } from "../../../src/core/deadline/dateCell";
import { readDeadline } from "../../../src/core/deadline/readDeadline";

test.each([
  ["dd/mm/yyyy", "day"],
  ["d-mmm-yy", "day"],
  ["[$-42A]dd/mm/yyyy;@", "day"],
  ["mmm-yy", "month"],
  ["mm/yyyy", "month"],
  ['"tháng" mm/yyyy', "month"],
  ["yyyy", "year"],
  ["m/d/yy h:mm", "day"],
  ["hh:mm", "none"],
  ["[h]:mm:ss", "none"],
  ["mm:ss.0", "none"],
  ["General", "none"],
  ["0.00", "none"],
  ["0.00E+00", "none"],
  ["#,##0", "none"],
  ["@", "none"],
  ["[Red]0", "none"],
  ["", "none"],
])("the format %j shows %s of a date", (format, shown) => {
  expect(shownDate(format)).toBe(shown);
});

const DAY = 46_022; // 2025-12-31

test.each([
  [DAY, "dd/mm/yyyy", "dated 2025-12-31"],
  [DAY + 0.75, "dd/mm/yyyy hh:mm", "dated 2025-12-31"],
  [DAY - 30, "mmm-yy", "dated 2025-12-31"],
  [DAY, "yyyy", "dated 2025-12-31"],
  [2026, "General", "dated 2026-12-31"],
  [2026, "0", "dated 2026-12-31"],
  [12.2025, "General", "dated 2025-12-31"],
  [12.202, "General", "dated 2020-12-31"],
  [DAY, "General", "unreadable"],
  [2025.5, "General", "unreadable"],
  [31, "General", "unreadable"],
  [0, "General", "unreadable"],
  [-1, "dd/mm/yyyy", "unreadable"],
  [Number.NaN, "General", "unreadable"],
  [true, "General", "unreadable"],
  ["", "General", "blank"],
  ["  ", "General", "blank"],
  ["……", "General", "blank"],
])("a cell with %s shown as %s reads as %s", (value, numberFormat, reading) => {
  const { kind, due } = readDeadline({ value, numberFormat }, 2025);
  expect([kind, ...due].join(" ")).toBe(reading);
});

test("a year typed into a cell formatted as a date is a mistyped year", () => {
  const { kind, problem, text } = readDeadline({ value: 2025, numberFormat: "dd/mm/yyyy" }, 2025);
  expect(kind).toBe("unreadable");
  expect(text).toBe("17/7/1905");
  expect(problem).toEqual({ kind: "year-typo", written: "1905", suggestion: "2025" });
});
