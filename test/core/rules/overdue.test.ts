import { overdue } from "../../../src/core/rules/overdue";
import { findingsOf } from "./deadlineSheet";

const AS_OF = "2025-12-10";
const REST = [
  { value: "Năm 2025", result: "Đang thực hiện" },
  { value: "Thường xuyên", result: "Đang thực hiện" },
  { value: "31/3/2025", result: "Đã hoàn thành" },
];

function cells(value: string, result: string): string[] {
  return findingsOf(overdue, { deadlines: [{ value, result }, ...REST], asOf: AS_OF }).map(
    ({ cell }) => cell,
  );
}

test.each([
  ["30/11/2025", "Đang thực hiện"],
  ["Quý III/2025", "Chưa thực hiện"],
  ["9/12/2025", ""],
])("fires on “%s” with the result “%s”", (value, result) => {
  expect(cells(value, result)).toEqual(["D2"]);
});

test.each([
  ["30/11/2025", "Đã hoàn thành"],
  ["30/11/2025", "Không phát sinh"],
  ["10/12/2025", "Đang thực hiện"],
  ["Quý IV/2025", ""],
  ["Thường xuyên", ""],
])("is silent on “%s” with the result “%s”", (value, result) => {
  expect(cells(value, result)).toEqual([]);
});

test("says how many days have passed", () => {
  const [finding] = findingsOf(overdue, {
    deadlines: [{ value: "30/11/2025", result: "" }, ...REST],
    asOf: AS_OF,
  });
  expect(finding?.values).toEqual({ due: "30/11/2025", days: 10 });
});

test("without a result column nothing is known to be late", () => {
  expect(findingsOf(overdue, { deadlines: ["30/11/2025", "Quý I/2025"], asOf: AS_OF })).toEqual([]);
});

test.each([
  ["Hoàn thành, chậm 5 ngày", []],
  ["Đã hoàn thành trễ hạn", []],
  ["Theo kế hoạch", []],
  ["-", ["D2"]],
])("the result “%s”", (result, expected) => {
  expect(cells("30/11/2025", result)).toEqual(expected);
});
