import fc from "fast-check";
import { dayOfNumber, dayNumber } from "../../../src/core/calendar/day";
import type { RegisterRow } from "../../../src/core/register/registerRow";
import { summaryFigures } from "../../../src/core/summary/figures";
import { offeredPeriods, periodInYear } from "../../../src/core/summary/periods";
import { SAID_WORDS } from "../../../src/texts/registerWords";
import type { Said } from "../../../src/core/register/said";
import { registerRow } from "../register/registerRows";

const SAID = Object.keys(SAID_WORDS) as Said[];
const day = fc.integer({ min: dayNumber("2025-06-01"), max: dayNumber("2026-07-31") }).map(dayOfNumber);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Any row of a register. */
const anyRow: fc.Arbitrary<RegisterRow> = fc
  .record({
    said: fc.constantFrom(...SAID),
    lead: fc.constantFrom("Văn phòng Sở", "Thanh tra Sở", "(Chưa ghi đơn vị chủ trì)"),
    section: fc.constantFrom("Cải cách thể chế", "Chính quyền số"),
    deadlineKind: fc.constantFrom(
      "dated" as const,
      "ongoing" as const,
      "recurring" as const,
      "conditional" as const,
    ),
    occurrence: fc.constantFrom("", "", "1/3", "3/3"),
    due: maybe(day),
    completedOn: maybe(day),
  })
  .map(({ due, completedOn, ...rest }) =>
    registerRow({
      ...rest,
      ...(due !== undefined && { due }),
      ...(completedOn !== undefined && { completedOn }),
    }),
  );

test("whatever the register: every counted row has one status, and groups add up to the whole", () => {
  const quarter = periodInYear(offeredPeriods([])[3]!, 2025);
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 40 }), day, (rows, asOf) => {
      const { overall, byLead, bySection, overdue } = summaryFigures(rows, quarter, asOf);
      const { total, done, "done-late": late, ...others } = overall;
      expect(Object.values(others).reduce((sum, count) => sum + count, done)).toBe(total);
      expect(late).toBeLessThanOrEqual(done);
      for (const groups of [byLead, bySection])
        expect(groups.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(total);
      expect(overdue.length).toBeLessThanOrEqual(overall.overdue);
    }),
    { numRuns: 500 },
  );
});
