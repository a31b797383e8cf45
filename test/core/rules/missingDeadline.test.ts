import { missingDeadline } from "../../../src/core/rules/missingDeadline";
import { findingsOf } from "./deadlineSheet";

const OTHERS = ["Quý I/2025", "31/10/2025", "Thường xuyên"];

test.each(["", "-", "…", "...", "Chưa xác định"])("fires on “%s”", (text) => {
  expect(findingsOf(missingDeadline, { deadlines: [text, ...OTHERS] }).map(({ cell }) => cell)).toEqual([
    "D2",
  ]);
});

test.each(["Năm 2025", "Thường xuyên", "Khi có yêu cầu", "Hằng quý", "quý V"])(
  "is silent on “%s”",
  (text) => {
    expect(findingsOf(missingDeadline, { deadlines: [text, ...OTHERS] })).toEqual([]);
  },
);
