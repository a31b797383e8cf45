/** What follows from a result text and the due days; the contract's list. */
export type Status =
  | "done"
  | "done-late"
  | "in-progress"
  | "not-started"
  | "not-due"
  | "overdue"
  | "ongoing"
  | "none-arising"
  | "paused"
  | "unknown";
