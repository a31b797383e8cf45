import { STATUSES } from "../../../src/core/register/status";
import type { StatusCounts } from "../../../src/core/summary/figures";

/** (1) to (9) as the summary prints them: total, done, late, in progress, not due, overdue, ongoing, none, unreported. */
export function countsLine(counts: StatusCounts): number[] {
  return [counts.total, ...STATUSES.map((status) => counts[status])];
}
