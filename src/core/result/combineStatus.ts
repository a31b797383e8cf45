import type { Status } from "./status";

/** What one clause of a result says; a weak state yields to any other. */
export interface ClauseStatus {
  status: Exclude<Status, "unknown">;
  weak: boolean;
  /** Says how, not how far ("đúng tiến độ"). */
  aside?: boolean;
}

/** Two clauses of one result, in their order; the last word counts, except where the table says more. */
export function combineStatus(
  before: ClauseStatus | undefined,
  after: ClauseStatus | undefined,
): ClauseStatus | undefined {
  if (!before || !after) return before ?? after;
  const both = BOTH[`${before.status} ${after.status}`] ?? BOTH[`${after.status} ${before.status}`];
  if (both) return { status: both, weak: before.weak && after.weak };
  const sameKind = before.weak === after.weak;
  const keepsStart = after.weak && !before.weak;
  if (keepsStart)
    return before.status === "done" && after.status === "in-progress" && !after.aside ? after : before;
  return sameKind && STAYS.has(`${before.status} ${after.status}`) ? before : after;
}

/** States that stand together, in either order. */
const BOTH: Readonly<Record<string, Exclude<Status, "unknown"> | undefined>> = {
  "done overdue": "done-late",
  "done-late done": "done-late",
  "done-late ongoing": "done-late",
  "overdue in-progress": "overdue",
  "overdue not-started": "overdue",
  "overdue ongoing": "overdue",
  // One thing is done and another is not: the task is under way.
  "done not-started": "in-progress",
  "not-due not-started": "not-due",
  "not-due in-progress": "in-progress",
  "not-due ongoing": "ongoing",
  "in-progress none-arising": "in-progress",
  "ongoing none-arising": "none-arising",
};

/** "Đã hoàn thành, tiếp tục duy trì" stays done, "chưa triển khai, thường xuyên đôn đốc" not started. */
const STAYS: ReadonlySet<string> = new Set([
  "done ongoing",
  "done none-arising",
  "not-started ongoing",
  "paused ongoing",
  "paused in-progress",
  "none-arising ongoing",
  "none-arising done",
]);
