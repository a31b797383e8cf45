import fc from "fast-check";
import { addDays, isoDay, daysInMonth, type IsoDay } from "../../../src/core/calendar/day";
import { deadlineWording, type DeadlineChoice } from "../../../src/core/deadline/deadlineWording";
import { readDeadline } from "../../../src/core/deadline/readDeadline";

test.each<[DeadlineChoice, string]>([
  [{ kind: "day", day: "2025-07-05" }, "Trước ngày 05/7/2025"],
  [{ kind: "day", day: "2026-02-28" }, "Trước ngày 28/02/2026"],
  [{ kind: "month", year: 2025, month: 1 }, "Tháng 01/2025"],
  [{ kind: "month", year: 2025, month: 11 }, "Tháng 11/2025"],
  [{ kind: "quarter", year: 2025, quarter: 4 }, "Quý IV/2025"],
  [{ kind: "year", year: 2025 }, "Năm 2025"],
  [{ kind: "ongoing" }, "Thường xuyên"],
])("%j is written “%s”", (choice, text) => {
  expect(deadlineWording(choice)).toBe(text);
});

const years = fc.integer({ min: 2021, max: 2035 });
const choices = fc.oneof(
  fc
    .integer({ min: 0, max: 5400 })
    .map((days) => ({ kind: "day" as const, day: addDays("2021-01-01", days) })),
  fc.record({ kind: fc.constant("month" as const), year: years, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constant("quarter" as const), year: years, quarter: fc.constantFrom(1, 2, 3, 4) }),
  fc.record({ kind: fc.constant("year" as const), year: years }),
  fc.constant({ kind: "ongoing" as const }),
);

function dueOf(choice: DeadlineChoice): IsoDay[] {
  if (choice.kind === "ongoing") return [];
  if (choice.kind === "day") return [choice.day];
  const month = choice.kind === "month" ? choice.month : choice.kind === "quarter" ? choice.quarter * 3 : 12;
  return [isoDay(choice.year, month, daysInMonth(choice.year, month))];
}

test("every choice is read back as what was chosen, in any plan year", () => {
  fc.assert(
    fc.property(choices, years, (choice, planYear) => {
      const value = deadlineWording(choice as DeadlineChoice);
      const reading = readDeadline({ value, numberFormat: "General" }, planYear);
      expect(reading.problem).toBeUndefined();
      expect(reading.kind).toBe(choice.kind === "ongoing" ? "ongoing" : "dated");
      expect(reading.due).toEqual(dueOf(choice as DeadlineChoice));
    }),
    { numRuns: 2000 },
  );
});
