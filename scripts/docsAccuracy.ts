import { vi } from "chrono-node";
import { readDeadline } from "../src/core/deadline/readDeadline";
import { DEADLINE_TEXTS } from "./deadlineTexts";

const PLAN_YEAR = 2025;
/** chrono reads relative to a moment: the middle of the plan's year. */
const REFERENCE = new Date(2025, 5, 30, 12);

/** The page `accuracy.md`: our readings beside those of chrono-node's strict Vietnamese, on texts of our own. */
export function accuracyPage(): string {
  const rows = DEADLINE_TEXTS.map(([text, due]) => ({
    text,
    due,
    ours: ourDays(text),
    chrono: chronoDays(text),
  }));
  const right = (key: "ours" | "chrono") => rows.filter((row) => same(row[key], row.due)).length;
  return [
    "# Accuracy",
    "",
    `Made by \`npm run docs\`. Days due in a plan of ${PLAN_YEAR}; chrono-node ${"`vi.strict`"} is asked on 30 June ${PLAN_YEAR}. It was not made for`,
    "deadlines of plans: it searches a text for dates, has no periods and no recurrence. Right: ",
    `ours ${right("ours")}, chrono ${right("chrono")}, of ${rows.length}.`,
    "",
    "| text | meant | ours | chrono |",
    "|---|---|---|---|",
    ...rows.map(
      ({ text, due, ours, chrono }) =>
        `| ${text} | ${days(due)} | ${mark(ours, due)} | ${mark(chrono, due)} |`,
    ),
    "",
  ].join("\n");
}

function ourDays(text: string): readonly string[] {
  return readDeadline({ value: text, numberFormat: "General" }, PLAN_YEAR).due;
}

function chronoDays(text: string): readonly string[] {
  return vi.strict.parse(text, REFERENCE).map((result) => isoOf((result.end ?? result.start).date()));
}

function isoOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join();
}

function days(due: readonly string[]): string {
  return due.length > 0 ? due.join(", ") : "no day";
}

function mark(found: readonly string[], due: readonly string[]): string {
  return same(found, due) ? "✓" : `✗ ${days(found)}`;
}
