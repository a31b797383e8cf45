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

/** What the choices of a finding would write. */
const choices = (deadlines: Parameters<typeof findingsOf>[1]["deadlines"]) =>
  findingsOf(ambiguousDate, { deadlines }).map(({ ask }) =>
    ask?.kind === "choice"
      ? ask.choices.flatMap(({ edits }) => edits.map((edit) => ("text" in edit ? edit.text : edit.kind)))
      : undefined,
  );

test("both readings are offered, as real dates", () => {
  expect(choices(["1/31/2025", "Quý I/2025", "Quý II/2025"])).toEqual([["set-number", "set-number"]]);
});

test("both are offered as texts in a column of texts, which would be swapped again otherwise", () => {
  expect(choices([FOURTH_OF_MARCH, "15/3/2025", "1/31/2025"])).toEqual([
    ["04/3/2025", "03/4/2025"],
    ["31/01/2025", "01/3/2025"],
  ]);
});

test.each([
  ["a real date among real dates", [FOURTH_OF_MARCH, { value: 45736, numberFormat: DAY }]],
  ["text in Vietnamese order", ["4/3/2025", "15/3/2025", "3/4/2025"]],
  ["a real date that cannot be swapped", [{ value: 45736, numberFormat: DAY }, "15/3/2025"]],
])("is silent on %s", (_, deadlines) => {
  expect(findingsOf(ambiguousDate, { deadlines })).toEqual([]);
});

/** 12 March, 1 December and 13 May 2025 as Excel stores them. */
const TWELFTH = { value: 45728, numberFormat: DAY };
const FIRST_OF_DECEMBER = { value: 45992, numberFormat: DAY };
const THIRTEENTH = { value: 45790, numberFormat: DAY };

test.each([
  ["a day of 13 as text gives Excel away", [FOURTH_OF_MARCH, "13/3/2025"], ["D2"]],
  ["a day of 12 does not: Excel would have taken it", [FOURTH_OF_MARCH, "12/3/2025"], []],
  ["a month of 12 does", [FOURTH_OF_MARCH, "13/12/2025"], ["D2"]],
  ["a day of 12 may be swapped", [TWELFTH, "13/3/2025"], ["D2"]],
  ["a month of 12 may be swapped", [FIRST_OF_DECEMBER, "13/3/2025"], ["D2"]],
  ["a day of 13 may not", [THIRTEENTH, "15/3/2025"], []],
  ["a text that no Excel took is what it says", ["4/3/2025", "15/3/2025"], []],
  ["a text in a cell of dates", [{ value: "4/3/2025", numberFormat: DAY }, "15/3/2025"], []],
  ["a date shown as a month names no day", [{ value: 45720, numberFormat: "mmm-yy" }, "15/3/2025"], []],
])("%s", (_, deadlines, cells) => {
  expect(findingsOf(ambiguousDate, { deadlines }).map(({ cell }) => cell)).toEqual(cells);
});

test("a second number beyond 12 is no month that Excel left alone", () => {
  const findings = findingsOf(ambiguousDate, { deadlines: [FOURTH_OF_MARCH, "15/13/2025"] });
  expect(findings.map(({ cell }) => cell)).not.toContain("D2");
});
