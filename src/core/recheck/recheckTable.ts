import { INDICATOR_DEFINITIONS } from "../indicators/definitions";
import type { Grid } from "../grid/grid";
import { RULES } from "../rules/catalogue";
import {
  atLevels,
  byPosition,
  describer,
  type CheckSettings,
  type SheetCheck,
  type TableCheck,
} from "../rules/check";
import type { Finding } from "../rules/finding";
import { withoutConsequences } from "../rules/precedence";
import { readTasks } from "../rules/readTasks";
import type { ReadTask, Rule, TableContext } from "../rules/rule";
import { mayHoldFigures } from "../rules/tableFigures";
import { bare, differingRows, findAround, findingsByRule, type FoundByRule } from "./foundAround";
import type { QuietEdit } from "./quietEdit";
import { reachOf } from "./ruleReach";

const NONE: readonly Finding[] = [];
/** More rows than this are not worth doing one by one. */
const MOST_ROWS = 200;

/**
 * The check of a sheet after a quiet edit: what `checkTables` would find, though only the changed rows, and those whose
 * findings depend on them, are judged again. Undefined where more would have to be judged.
 */
export function recheckTable(
  grid: Grid,
  sheet: SheetCheck,
  edit: QuietEdit,
  settings: CheckSettings,
): SheetCheck | undefined {
  const known = sheet.tables.find(({ table }) => table === edit.before);
  if (!known) return undefined;
  const check = { table: edit.table, tasks: tasksAfter(grid, known, edit, settings) };
  const { indicators = INDICATOR_DEFINITIONS } = settings;
  const context = { grid, ...check, ...settings, indicators };
  if (mayHoldFigures(context) || RULES.some((rule) => isOff(rule, settings))) return undefined;
  const before = findingsByRule(sheet, edit.table);
  const found: FoundByRule = new Map(
    RULES.map((rule) => [rule, findAround(rule, context, edit, before.get(rule.id) ?? NONE)]),
  );
  const rows = rowsToJudge(context, edit, before, found);
  if (!rows) return undefined;
  const judged = rows.flatMap((row) => judgeRow(context, row, found, settings.levels));
  const isJudged = new Set(rows.map(({ row }) => row.first));
  const kept = sheet.findings.filter(({ row }) => !isJudged.has(row));
  return {
    ...sheet,
    tables: sheet.tables.map((one) => (one === known ? check : one)),
    findings: merged(kept, judged.sort(byPosition)),
  };
}

/** Two lists by position as one; no row is in both. */
function merged(list: readonly Finding[], more: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  let next = 0;
  for (const finding of list) {
    for (let one = more[next]; one && one.row < finding.row; one = more[++next]) all.push(one);
    all.push(finding);
  }
  return [...all, ...more.slice(next)];
}

/** A rule that is off still hides consequences of its findings, which nobody kept. */
function isOff({ id }: Rule, { levels }: CheckSettings): boolean {
  return reachOf(id).kind !== "row" && levels?.get(id) === "off";
}

function tasksAfter(grid: Grid, { tasks }: TableCheck, { table, rows }: QuietEdit, settings: CheckSettings) {
  const now = new Map(rows.map(({ before, after }) => [before, after]));
  return tasks.map((task): ReadTask => {
    const row = now.get(task.row);
    return row ? (readTasks(grid, { ...table, rows: [row] }, settings)[0] ?? task) : task;
  });
}

/** The changed tasks and those that a rule now sees otherwise; undefined where they are too many, or not plain rows. */
function rowsToJudge(
  { grid, tasks }: TableContext,
  { rows }: QuietEdit,
  before: ReadonlyMap<string, readonly Finding[]>,
  found: FoundByRule,
): ReadTask[] | undefined {
  const changed = new Set(rows.map(({ after }) => after.first));
  for (const [rule, findings] of found)
    for (const row of findings ? differingRows(before.get(rule.id) ?? NONE, findings) : []) changed.add(row);
  if (changed.size > MOST_ROWS) return undefined;
  const isMerged = grid.merges.some(({ top, bottom }) =>
    [...changed].some((row) => top <= row && row <= bottom),
  );
  const judged = tasks.filter(({ row }) => changed.has(row.first) && row.first === row.last);
  return isMerged || judged.length < changed.size ? undefined : judged;
}

/** Everything that is to be said of one task row. */
function judgeRow(
  context: TableContext,
  task: ReadTask,
  found: FoundByRule,
  levels: CheckSettings["levels"],
) {
  const row = task.row.first;
  const { grid, table } = context;
  const lines = {
    rows: [task.row],
    area: { ...table.area, top: row, bottom: row },
    headerRows: [row, row] as const,
  };
  const alone = { ...context, table: { ...table, ...lines }, tasks: [task] };
  const describe = describer(alone, grid);
  const findings = RULES.flatMap((rule) => {
    const here = found.get(rule)?.filter((finding) => finding.row === row) ?? rule.check(alone);
    return here.map((finding) => describe(bare(finding), rule));
  });
  return atLevels(withoutConsequences(findings.sort(byPosition)), levels);
}
