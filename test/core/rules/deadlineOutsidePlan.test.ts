import { deadlineOutsidePlan } from "../../../src/core/rules/deadlineOutsidePlan";
import { findingsOf } from "./deadlineSheet";

const OTHERS = ["Quý I/2025", "31/10/2025", "Thường xuyên"];

test.each([
  ["31/12/2024", "31/12/2024"],
  ["Quý I/2026", "31/03/2026"],
])("fires on “%s” in the plan of 2025", (text, due) => {
  expect(findingsOf(deadlineOutsidePlan, { deadlines: [text, ...OTHERS] })).toEqual([
    expect.objectContaining({ cell: "D2", values: { due, years: "2025" } }),
  ]);
});

test.each([
  "Năm 2025",
  "01/01/2025",
  "31/12/2025",
  "Từ 31/12/2025 đến 30/6/2026",
  "Quý IV/2025 và Quý I/2026",
  "Giai đoạn 2021 - 2030",
  "31/12 năm trước hằng năm",
  "quý V",
])("is silent on “%s”", (text) => {
  expect(findingsOf(deadlineOutsidePlan, { deadlines: [text, ...OTHERS] })).toEqual([]);
});

test("a plan of several years holds all of them", () => {
  const sheet = { deadlines: ["31/12/2024", "Quý I/2026", "31/12/2027"], planYears: [2021, 2026] as const };
  expect(findingsOf(deadlineOutsidePlan, sheet).map(({ cell }) => cell)).toEqual(["D4"]);
});

test.each([
  ["Giai đoạn 2025 - 2030", []],
  ["Giai đoạn 2020 - 2025", []],
  ["Giai đoạn 2026 - 2030", ["D2"]],
  ["Giai đoạn 2020 - 2024", ["D2"]],
])("a stage that begins or ends with the plan runs through it: “%s”", (text, cells) => {
  expect(findingsOf(deadlineOutsidePlan, { deadlines: [text, ...OTHERS] }).map(({ cell }) => cell)).toEqual(
    cells,
  );
});
