import { occurrencesIn } from "../../../src/core/register/occurrences";
import { offeredPeriods, periodInYear } from "../../../src/core/summary/periods";

const QUARTER = periodInYear(offeredPeriods([])[3]!, 2025);

test.each`
  what                                       | due                                                         | expected
  ${"one day in the quarter"}                | ${["2025-12-15"]}                                           | ${["2025-12-15"]}
  ${"three days in the quarter"}             | ${["2025-10-31", "2025-11-30", "2025-12-31"]}               | ${["2025-10-31 1/3", "2025-11-30 2/3", "2025-12-31 3/3"]}
  ${"both ends belong to it"}                | ${["2025-10-01", "2025-12-31"]}                             | ${["2025-10-01 1/2", "2025-12-31 2/2"]}
  ${"four quarters: the one in the quarter"} | ${["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]} | ${["2025-12-31"]}
  ${"only later days: the next"}             | ${["2026-01-31", "2026-06-30"]}                             | ${["2026-01-31"]}
  ${"only earlier days: the last"}           | ${["2025-03-31", "2025-06-30"]}                             | ${["2025-06-30"]}
  ${"earlier and later days: the next"}      | ${["2025-06-30", "2026-06-30"]}                             | ${["2026-06-30"]}
  ${"no day"}                                | ${[]}                                                       | ${[""]}
`("$what", ({ due, expected }: { due: string[]; expected: string[] }) => {
  const found = occurrencesIn(due, QUARTER).map(({ due: day = "", occurrence }) =>
    `${day} ${occurrence}`.trim(),
  );
  expect(found).toEqual(expected);
});
