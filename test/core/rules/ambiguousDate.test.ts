import { ambiguousDate } from "../../../src/core/rules/ambiguousDate";
import { findingsOf } from "./deadlineSheet";

const DAY = "dd/mm/yyyy";
/** 4 March 2025 as Excel stores it. */
const FOURTH_OF_MARCH = { value: 45720, numberFormat: DAY };

test("fires where the second number is no month", () => {
  const [finding] = findingsOf(ambiguousDate, { deadlines: ["1/31/2025", "Quý I/2025", "Quý II/2025"] });
  expect(finding).toMatchObject({ cell: "D2", values: { text: "1/31/2025", first: "31/01/2025" } });
});

test("fires on a real date beside dates that Excel left as text: it swapped what it could", () => {
  const findings = findingsOf(ambiguousDate, { deadlines: [FOURTH_OF_MARCH, "15/3/2025", "20/6/2025"] });
  expect(findings).toEqual([
    expect.objectContaining({
      cell: "D2",
      values: { text: "04/03/2025", first: "04/03/2025", second: "03/04/2025" },
    }),
  ]);
});

test.each([
  ["a real date among real dates", [FOURTH_OF_MARCH, { value: 45736, numberFormat: DAY }]],
  ["text in Vietnamese order", ["4/3/2025", "15/3/2025", "3/4/2025"]],
  ["a real date that cannot be swapped", [{ value: 45736, numberFormat: DAY }, "15/3/2025"]],
])("is silent on %s", (_, deadlines) => {
  expect(findingsOf(ambiguousDate, { deadlines })).toEqual([]);
});
