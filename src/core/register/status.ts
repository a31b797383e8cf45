import type { IsoDay } from "../calendar/day";
import type { RegisterRow, SummaryPeriod } from "./registerRow";
import type { STATUS_KEYS } from "../../texts/registerWords";

/** What a row of the register counts as; every row counts as exactly one. */
export type TaskStatus = keyof typeof STATUS_KEYS;

/** In the order in which the summary names them; "done-late" lies within "done". */
export const STATUSES = [
  "done",
  "done-late",
  "in-progress",
  "not-due",
  "overdue",
  "ongoing",
  "none-arising",
  "unreported",
] as const satisfies readonly TaskStatus[];

/** Reads the decision table from the top; the first line that holds decides. The register's formula says the same. */
export function statusOf(row: RegisterRow, { to }: SummaryPeriod, asOf: IsoDay): TaskStatus {
  const { due, said, completedOn, occurrence, deadlineKind } = row;
  if (occurrence !== "" && due !== undefined && due > asOf) return "not-due";
  if (said === "none-arising") return "none-arising";
  if (said === "done-late") return "done-late";
  if (said === "done")
    return due !== undefined && completedOn !== undefined && completedOn > due ? "done-late" : "done";
  if (said === "overdue" || (due !== undefined && due < asOf)) return "overdue";
  if (deadlineKind === "ongoing" && said !== "nothing") return "ongoing";
  if (said === "in-progress") return "in-progress";
  if (said === "not-started" || (due !== undefined && due > to)) return "not-due";
  return "unreported";
}

/** Whether a row counts: not when it fell due before the period and was done before it, or on a day nobody knows. */
export function isInPeriod({ due, said, completedOn }: RegisterRow, { from }: SummaryPeriod): boolean {
  const isDone = said === "done" || said === "done-late";
  const wasDone = isDone && (completedOn === undefined || completedOn < from);
  return !(wasDone && due !== undefined && due < from);
}

/** Whether a row falls due in the quarter after the period and is still open. */
export function isDueNext(row: RegisterRow, period: SummaryPeriod, asOf: IsoDay): boolean {
  const { due } = row;
  if (due === undefined || due <= period.to || due > period.nextTo) return false;
  return !CLOSED.has(statusOf(row, period, asOf));
}

const CLOSED: ReadonlySet<TaskStatus> = new Set(["done", "done-late", "none-arising"]);
