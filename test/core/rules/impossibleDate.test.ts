import { impossibleDate } from "../../../src/core/rules/impossibleDate";
import { findingsOf } from "./deadlineSheet";

const OTHERS = ["Quý I/2025", "31/10/2025", "Thường xuyên"];

test.each([
  ["31/4/2025", "a", { day: 31, month: 4 }],
  ["trước ngày 30/02/2025", "a", { day: 30, month: 2 }],
  ["29/2/2025", "a", { day: 29, month: 2 }],
  ["tháng 13/2025", "b", { month: 13 }],
])("fires on “%s”", (text, variant, values) => {
  expect(findingsOf(impossibleDate, { deadlines: [text, ...OTHERS] })).toEqual([
    expect.objectContaining({ cell: "D2", variant, values }),
  ]);
});

test.each(["29/02/2024", "30/4/2025", "tháng 12/2025", "31/12"])("is silent on “%s”", (text) => {
  expect(findingsOf(impossibleDate, { deadlines: [text, ...OTHERS] })).toEqual([]);
});
