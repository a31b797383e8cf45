import type { RegisterRow } from "../../../src/core/register/registerRow";
import { isDueNext, isInPeriod, statusOf } from "../../../src/core/register/status";
import { offeredPeriods, periodInYear } from "../../../src/core/summary/periods";
import { registerRow } from "./registerRows";

const QUARTER = periodInYear(offeredPeriods([])[3]!, 2025);
const AS_OF = "2025-12-10";

// the decision table, line by line; of two lines that hold the first decides
test.each`
  line | row                                                               | status
  ${0} | ${{ occurrence: "3/3", due: "2025-12-31", said: "done" }}         | ${"not-due"}
  ${0} | ${{ occurrence: "3/3", due: "2025-12-31", said: "none-arising" }} | ${"not-due"}
  ${0} | ${{ occurrence: "2/3", due: "2025-12-10", said: "done" }}         | ${"done"}
  ${1} | ${{ due: "2025-10-31", said: "none-arising" }}                    | ${"none-arising"}
  ${1} | ${{ deadlineKind: "ongoing", said: "none-arising" }}              | ${"none-arising"}
  ${2} | ${{ due: "2025-10-31", said: "done", completedOn: "2025-11-01" }} | ${"done-late"}
  ${2} | ${{ due: "2025-12-31", said: "done-late" }}                       | ${"done-late"}
  ${3} | ${{ due: "2025-10-31", said: "done", completedOn: "2025-10-31" }} | ${"done"}
  ${3} | ${{ due: "2025-10-31", said: "done" }}                            | ${"done"}
  ${3} | ${{ said: "done", completedOn: "2025-11-01" }}                    | ${"done"}
  ${4} | ${{ due: "2025-12-09", said: "in-progress" }}                     | ${"overdue"}
  ${4} | ${{ due: "2025-12-09", said: "nothing" }}                         | ${"overdue"}
  ${4} | ${{ due: "2025-12-31", said: "overdue" }}                         | ${"overdue"}
  ${4} | ${{ due: "2025-12-10", said: "in-progress" }}                     | ${"in-progress"}
  ${5} | ${{ deadlineKind: "ongoing", said: "in-progress" }}               | ${"ongoing"}
  ${5} | ${{ deadlineKind: "ongoing", said: "unclear" }}                   | ${"ongoing"}
  ${5} | ${{ deadlineKind: "ongoing", said: "nothing" }}                   | ${"unreported"}
  ${6} | ${{ due: "2026-01-31", said: "in-progress" }}                     | ${"in-progress"}
  ${6} | ${{ deadlineKind: "conditional", said: "in-progress" }}           | ${"in-progress"}
  ${7} | ${{ due: "2025-12-31", said: "not-started" }}                     | ${"not-due"}
  ${7} | ${{ due: "2026-01-01", said: "nothing" }}                         | ${"not-due"}
  ${8} | ${{ due: "2025-12-31", said: "nothing" }}                         | ${"unreported"}
  ${8} | ${{ due: "2025-12-31", said: "unclear" }}                         | ${"unreported"}
  ${8} | ${{ deadlineKind: "conditional", said: "nothing" }}               | ${"unreported"}
`("line $line: $row is $status", ({ row, status }: { row: Partial<RegisterRow>; status: string }) => {
  expect(statusOf(registerRow(row), QUARTER, AS_OF)).toBe(status);
});

test.each`
  row                                                               | counts
  ${{ due: "2025-09-30", said: "done", completedOn: "2025-09-28" }} | ${false}
  ${{ due: "2025-09-30", said: "done" }}                            | ${false}
  ${{ due: "2025-09-30", said: "done", completedOn: "2025-10-02" }} | ${true}
  ${{ due: "2025-09-30", said: "in-progress" }}                     | ${true}
  ${{ due: "2025-10-01", said: "done", completedOn: "2025-09-28" }} | ${true}
  ${{ due: "2026-06-30", said: "nothing" }}                         | ${true}
  ${{ said: "done" }}                                               | ${true}
`(
  "$row counts in the fourth quarter: $counts",
  ({ row, counts }: { row: Partial<RegisterRow>; counts: boolean }) => {
    expect(isInPeriod(registerRow(row), QUARTER)).toBe(counts);
  },
);

test.each`
  row                                            | isNext
  ${{ due: "2026-01-01", said: "nothing" }}      | ${true}
  ${{ due: "2026-03-31", said: "in-progress" }}  | ${true}
  ${{ due: "2026-04-01", said: "nothing" }}      | ${false}
  ${{ due: "2025-12-31", said: "nothing" }}      | ${false}
  ${{ due: "2026-01-31", said: "done" }}         | ${false}
  ${{ due: "2026-01-31", said: "none-arising" }} | ${false}
  ${{ said: "nothing" }}                         | ${false}
`(
  "$row is due in the next quarter: $isNext",
  ({ row, isNext }: { row: Partial<RegisterRow>; isNext: boolean }) => {
    expect(isDueNext(registerRow(row), QUARTER, AS_OF)).toBe(isNext);
  },
);
