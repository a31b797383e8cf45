import { readDeadline } from "../../../src/core/deadline/readDeadline";
import { holdToPeriods } from "../../../src/core/deadline/reportingPeriods";

const due = (text: string, months: readonly number[]) =>
  holdToPeriods(readDeadline({ value: text, numberFormat: "@" }, 2025), new Set(months)).due.map((day) =>
    day.slice(5),
  );

test.each([
  ["Trước ngày 15 của tháng cuối cùng kỳ báo cáo", [], ["03-15", "06-15", "09-15", "12-15"]],
  ["Trước ngày 15 của tháng cuối cùng kỳ báo cáo", [3, 6, 9, 12], ["03-15", "06-15", "09-15", "12-15"]],
  ["Trước ngày 15 của tháng cuối cùng kỳ báo cáo", [6, 12], ["06-15", "12-15"]],
  ["ngày 20 tháng cuối kỳ báo cáo quý", [6, 12], ["03-20", "06-20", "09-20", "12-20"]],
  ["ngày 20 tháng cuối quý", [6, 12], ["03-20", "06-20", "09-20", "12-20"]],
  ["Trước ngày 10 tháng đầu kỳ báo cáo", [6, 12], ["01-10", "04-10", "07-10", "10-10"]],
  ["30/6/2025", [12], ["06-30"]],
] as const)("%s with periods ending in %j", (text, months, days) => {
  expect(due(text, months)).toEqual(days);
});
