import { isEmptyMark } from "../text/normalise";
import { readStatus } from "./readStatus";
import type { Status } from "./status";

/** States that are no longer fair once every due day has passed. */
const UNFINISHED: ReadonlySet<Status> = new Set(["in-progress", "not-started", "not-due"]);

/**
 * The state of a task from its result text and its due days (ISO), as of a day. What is unfinished after its last
 * due day is overdue; an empty result is not due yet, or not started where no day is known.
 */
export function statusOf(text: string, due: readonly string[], asOf: string): Status {
  const last = due.reduce((latest, day) => (day > latest ? day : latest), "");
  const passed = last !== "" && last < asOf;
  if (isEmptyMark(text)) return passed ? "overdue" : last === "" ? "not-started" : "not-due";
  const status = readStatus(text);
  return passed && UNFINISHED.has(status) ? "overdue" : status;
}
