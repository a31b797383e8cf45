import { REGISTER_WORDS } from "../../texts/registerWords";
import type { Grid } from "../grid/grid";
import { figureAt, type Figure } from "../indicators/figure";
import { completedOn } from "../result/completedOn";
import type { SheetCheck, TableCheck } from "../rules/check";
import type { ReadTask } from "../rules/rule";
import { columnOf, type Role, type TableRow } from "../table/table";
import { isEmptyMark } from "../text/normalise";
import { occurrencesIn } from "./occurrences";
import type { RegisterRow, SummaryPeriod } from "./registerRow";
import { saidBy } from "./said";
import { sectionsOf } from "./sections";

/** A checked sheet with its cells and the name of the plan that it holds. */
export interface RegisterSource {
  grid: Grid;
  check: SheetCheck;
  plan: string;
}

/** Names that are compared by Excel must be shorter than 255 characters. */
const NAME_LENGTH = 200;

/**
 * The register of some sheets for a period: one row per lượt, in the order of sheets and rows. Units and sections that
 * differ in capitals alone get one spelling, since Excel counts them as one.
 */
export function buildRegister(
  sources: readonly RegisterSource[],
  period: SummaryPeriod,
  planYear: number,
): RegisterRow[] {
  const spell = speller();
  return sources.flatMap(({ grid, check, plan }) =>
    check.tables.filter(isOfTasks).flatMap((table) => {
      const sections = sectionsOf(table.table);
      return table.tasks.flatMap((task) =>
        rowsOf(grid, task, { period, planYear }).map((row) => ({
          ...row,
          plan,
          section: spell(sections.get(task.row) ?? REGISTER_WORDS.noSection),
          lead: spell(row.lead),
        })),
      );
    }),
  );
}

/** Indicators are not tasks, though somebody may answer for them; a task has a unit or a deadline. */
export function isOfTasks({ table }: TableCheck): boolean {
  const hasDeadline = columnOf(table, "deadline") !== undefined;
  return hasDeadline || (table.template !== "indicators" && columnOf(table, "lead") !== undefined);
}

type TaskRows = Omit<RegisterRow, "plan" | "section">[];

function rowsOf(
  grid: Grid,
  task: ReadTask,
  { period, planYear }: { period: SummaryPeriod; planYear: number },
): TaskRows {
  const { row, leads, coordinators, deadline, status } = task;
  const result = textOf(row, "result");
  const said = saidBy(result, status);
  const done = said === "done" || said === "done-late";
  const completed = done
    ? (completedOn(result, planYear) ?? completedOn(textOf(row, "description"), planYear))
    : undefined;
  const names = leads.map(({ name }) => name);
  const base = {
    source: { sheet: grid.name, row: row.first },
    index: row.index ?? "",
    task: row.title,
    lead: names[0] ?? REGISTER_WORDS.noLead,
    otherLeads: names.slice(1).join("; "),
    coordinators: coordinators.map(({ name }) => name).join("; "),
    deadline: deadline?.text ?? "",
    reading: deadline?.reading ?? "",
    deadlineKind: deadline?.kind ?? ("blank" as const),
    result: isEmptyMark(result) ? "" : result,
    said,
    ...(completed !== undefined && { completedOn: completed }),
    ...figuresOf(grid, row),
    target: textOf(row, "target"),
    remark: textOf(row, "note"),
  };
  return occurrencesIn(deadline?.due ?? [], period).map((occurrence) => ({ ...base, ...occurrence }));
}

function textOf({ cells }: TableRow, role: Role): string {
  return cells[role]?.effective ?? "";
}

const FIGURES = ["numerator", "denominator", "ratio"] as const;

function figuresOf(grid: Grid, { cells }: TableRow): Partial<Record<(typeof FIGURES)[number], number>> {
  const figures: Partial<Record<(typeof FIGURES)[number], number>> = {};
  for (const role of FIGURES) {
    const figure = cells[role] && figureAt(grid, cells[role]);
    if (figure) figures[role] = role === "ratio" ? shareOf(figure) : figure.value;
  }
  return figures;
}

/** Shares are kept as 0.993, also where the sheet writes 99.3 under "Tỷ lệ (%)". */
function shareOf({ value, isPercent }: Figure): number {
  return isPercent || value <= LARGEST_SHARE ? value : value / 100;
}

/** No share is as large, so a larger figure counts per cents. */
const LARGEST_SHARE = 2;

/** The first spelling of a name, cut to what Excel can compare. */
function speller(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const cut = name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name;
    const key = cut.toLocaleLowerCase("vi");
    const first = known.get(key) ?? cut;
    known.set(key, first);
    return first;
  };
}
