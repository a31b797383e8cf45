import { yearTypo } from "../../../src/core/rules/yearTypo";
import { findingsOf } from "./deadlineSheet";

const OTHERS = ["Quý I/2025", "31/10/2025", "Thường xuyên"];

test.each(["năm 20225", "Quý IV/20225", "giai đoạn 220 - 2025"])("fires on the deadline “%s”", (text) => {
  const findings = findingsOf(yearTypo, { deadlines: [text, ...OTHERS] });
  expect(findings.map(({ cell }) => cell)).toEqual(["D2"]);
});

test("fires in the task's text too", () => {
  const findings = findingsOf(yearTypo, { deadlines: OTHERS, task: "Tổng kết giai đoạn 220 - 2025" });
  expect(findings.map(({ cell }) => cell)).toEqual(["B2"]);
});

test.each(["Năm 2025", "giai đoạn 2021 - 2025", "31/12/2030"])("is silent on “%s”", (text) => {
  expect(findingsOf(yearTypo, { deadlines: [text, ...OTHERS] })).toEqual([]);
});

test.each(["Giải quyết 20225 hồ sơ", "Quyết định số 1220/QĐ-UBND", "Bồi dưỡng 220 người"])(
  "numbers that are no years: “%s”",
  (task) => {
    expect(findingsOf(yearTypo, { deadlines: OTHERS, task })).toEqual([]);
  },
);
