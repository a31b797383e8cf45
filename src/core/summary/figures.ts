import type { IsoDay } from "../calendar/day";
import type { RegisterRow, SummaryPeriod } from "../register/registerRow";
import { isDueNext, isInPeriod, statusOf, type TaskStatus } from "../register/status";

/** How many lượt of a group have which status. "done" includes "done-late", as the summary's column does. */
export interface StatusCounts extends Readonly<Record<TaskStatus, number>> {
  total: number;
}

/** The counts of one unit or section. */
export interface GroupCounts {
  name: string;
  counts: StatusCounts;
}

/** Everything that the summary says of a register, counted here independently of the sheet's formulas. */
export interface SummaryFigures {
  overall: StatusCounts;
  /** In the order of the first row that names each. */
  byLead: readonly GroupCounts[];
  bySection: readonly GroupCounts[];
  byPlan: readonly GroupCounts[];
  /** Open and past due, the longest first. */
  overdue: readonly RegisterRow[];
  /** Open and due in the quarter after the period, the nearest first. */
  dueNext: readonly RegisterRow[];
}

/** Counts a register for a period as of a day. */
export function summaryFigures(
  rows: readonly RegisterRow[],
  period: SummaryPeriod,
  asOf: IsoDay,
): SummaryFigures {
  const counting = rows
    .filter((row) => isInPeriod(row, period))
    .map((row) => ({ row, status: statusOf(row, period, asOf) }));
  const isOverdue = ({ row, status }: Counting) => status === "overdue" && row.due !== undefined;
  return {
    overall: countsOf(counting),
    byLead: grouped(counting, ({ lead }) => lead),
    bySection: grouped(counting, ({ section }) => section),
    byPlan: grouped(counting, ({ plan }) => plan),
    overdue: counting
      .filter(isOverdue)
      .map(({ row }) => row)
      .sort(byDue),
    dueNext: rows.filter((row) => isDueNext(row, period, asOf)).sort(byDue),
  };
}

/** Share of what was to be done that is done: ongoing work and work that did not arise are left out. */
export function completionRate(counts: StatusCounts): { done: number; base: number } {
  return { done: counts.done, base: counts.total - counts.ongoing - counts["none-arising"] };
}

/** Share of what is done or overdue that was done in time. */
export function onTimeRate(counts: StatusCounts): { done: number; base: number } {
  return { done: counts.done - counts["done-late"], base: counts.done + counts.overdue };
}

interface Counting {
  row: RegisterRow;
  status: TaskStatus;
}

function grouped(counting: readonly Counting[], nameOf: (row: RegisterRow) => string): GroupCounts[] {
  const groups = new Map<string, Counting[]>();
  for (const entry of counting) {
    const name = nameOf(entry.row);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups].map(([name, entries]) => ({ name, counts: countsOf(entries) }));
}

function countsOf(counting: readonly Counting[]): StatusCounts {
  const counts = {
    total: counting.length,
    done: 0,
    "done-late": 0,
    "in-progress": 0,
    "not-due": 0,
    overdue: 0,
    ongoing: 0,
    "none-arising": 0,
    unreported: 0,
  };
  for (const { status } of counting) {
    counts[status]++;
    if (status === "done-late") counts.done++;
  }
  return counts;
}

function byDue(a: RegisterRow, b: RegisterRow): number {
  return (a.due ?? "").localeCompare(b.due ?? "", "en");
}
