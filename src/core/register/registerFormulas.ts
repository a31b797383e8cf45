import { say } from "../../texts/say";
import { DEADLINE_WORDS, SAID_WORDS, STATUS_KEYS } from "../../texts/registerWords";
import { registerCell } from "./registerColumns";
import { PARAMETER_NAMES } from "./registerNames";
import type { Said } from "./said";
import type { TaskStatus } from "./status";

const { asOf, from, to, nextTo } = PARAMETER_NAMES;
const due = registerCell("due");
const hasDue = `ISNUMBER(${due})`;
const completed = registerCell("completedOn");

/** The word for a status on the sheet, quoted for a formula. */
export function statusText(status: TaskStatus): string {
  return `"${say("vi", STATUS_KEYS[status])}"`;
}

function isSaid(...said: readonly Said[]): string {
  const tests = said.map((word) => `${registerCell("said")}="${SAID_WORDS[word]}"`);
  return tests.length === 1 ? tests[0]! : `OR(${tests.join(",")})`;
}

/** The decision table of `status.ts` as Excel calculates it: the first line that holds decides. */
const LINES: readonly (readonly [when: string, status: TaskStatus])[] = [
  [`AND(${registerCell("occurrence")}<>"",${hasDue},${due}>${asOf})`, "not-due"],
  [isSaid("none-arising"), "none-arising"],
  [
    `OR(${isSaid("done-late")},AND(${isSaid("done")},${hasDue},ISNUMBER(${completed}),${completed}>${due}))`,
    "done-late",
  ],
  [isSaid("done"), "done"],
  [`OR(${isSaid("overdue")},AND(${hasDue},${due}<${asOf}))`, "overdue"],
  [`AND(${registerCell("deadlineKind")}="${DEADLINE_WORDS.ongoing}",${registerCell("said")}<>"")`, "ongoing"],
  [isSaid("in-progress"), "in-progress"],
  [`OR(${isSaid("not-started")},AND(${hasDue},${due}>${to}))`, "not-due"],
];

/** The formulas of a row; all rows have the same. */
export const REGISTER_FORMULAS = {
  inPeriod: `=IF(AND(${hasDue},${due}<${from},${isSaid("done", "done-late")},OR(${completed}="",${completed}<${from})),0,1)`,
  status: `=${LINES.reduceRight((rest, [when, status]) => `IF(${when},${statusText(status)},${rest})`, statusText("unreported"))}`,
  overdueOrder: `=IF(AND(${registerCell("inPeriod")}=1,${registerCell("status")}=${statusText("overdue")},${hasDue}),${ordered()},"")`,
  nextOrder: `=IF(AND(${hasDue},${due}>${to},${due}<=${nextTo},${isOpen()}),${ordered()},"")`,
} as const;

/** A number that sorts by due day, then by row; counting smaller ones in every row would take minutes on 10,000. */
function ordered(): string {
  return `${due}+ROW()/10000000`;
}

function isOpen(): string {
  const closed = (["done", "done-late", "none-arising"] as const).map(
    (status) => `${registerCell("status")}<>${statusText(status)}`,
  );
  return closed.join(",");
}
