import type { SAID_WORDS } from "../../texts/registerWords";
import type { Status } from "../result/status";
import { isEmptyMark } from "../text/normalise";

/** What a result text says by itself, before the due day is looked at. */
export type Said = keyof typeof SAID_WORDS;

/** Work that goes on is under way; what was put off or stopped is not being done. */
const SAID: Readonly<Record<Status, Said>> = {
  done: "done",
  "done-late": "done-late",
  "in-progress": "in-progress",
  ongoing: "in-progress",
  "not-started": "not-started",
  "not-due": "not-started",
  paused: "not-started",
  overdue: "overdue",
  "none-arising": "none-arising",
  unknown: "unclear",
};

/** What the register keeps of a result: a text that tells no state is "unclear", an empty cell is "nothing". */
export function saidBy(result: string, status: Status | undefined): Said {
  return status === undefined || isEmptyMark(result) ? "nothing" : SAID[status];
}
