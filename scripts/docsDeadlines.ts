import { DEADLINE_FORMS } from "../src/core/deadline/forms";
import { readDeadline } from "../src/core/deadline/readDeadline";

const PLAN_YEAR = 2025;

/** The page `deadlines.md`: every form with its examples, what they mean in a plan of 2025, and how that is said. */
export function deadlinesPage(): string {
  return [
    "# Deadlines that are read",
    "",
    `Made by \`npm run docs\` from the forms of the grammar. Days are those of a plan of ${PLAN_YEAR}. A text may join several forms; what no`,
    "form accounts for makes it unreadable, with the words that could not be understood.",
    "",
    ...DEADLINE_FORMS.flatMap(({ id, examples }) => ["", `## ${id}`, "", ...table(Object.keys(examples))]),
    "",
  ].join("\n");
}

function table(examples: readonly string[]): string[] {
  return ["| text | kind | due | read as |", "|---|---|---|---|", ...examples.map(row)];
}

function row(text: string): string {
  const { kind, due, reading } = readDeadline({ value: text, numberFormat: "General" }, PLAN_YEAR);
  return `| ${[oneLine(text), kind, due.join(", "), reading].map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A line break inside a cell is shown, so that the table stays whole. */
function oneLine(text: string): string {
  return text.normalize("NFC").replaceAll("\n", " ⏎ ");
}
