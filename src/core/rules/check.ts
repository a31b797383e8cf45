import { cellAddress } from "../grid/address";
import { valueAt, type Grid } from "../grid/grid";
import { INDICATOR_DEFINITIONS, type IndicatorDefinition } from "../indicators/definitions";
import type { Table, TableRow } from "../table/table";
import { RULES } from "./catalogue";
import type { Finding } from "./finding";
import { withoutConsequences } from "./precedence";
import { readTasks, type TaskReading } from "./readTasks";
import type { ReadTask, Rule, RuleFinding, Severity } from "./rule";

/** One table of a sheet, read and checked. */
export interface TableCheck {
  table: Table;
  tasks: readonly ReadTask[];
}

/** One sheet, read and checked; findings run from top to bottom, left to right. */
export interface SheetCheck {
  name: string;
  tables: readonly TableCheck[];
  findings: readonly Finding[];
  /** Findings that somebody set aside, each with the reason. */
  setAside?: readonly AsideFinding[];
}

/** A finding that does not count, and why. */
export interface AsideFinding {
  finding: Finding;
  reason: string;
}

/** What the office makes of rules: another severity, or off. Rules that are not listed keep their own. */
export type RuleLevels = ReadonlyMap<string, Severity | "off">;

/** What a check depends on besides the sheet. */
export interface CheckSettings extends TaskReading {
  planYears: readonly [number, number];
  levels?: RuleLevels;
  /** The indicators that are known by their names; those that are built in without a word. */
  indicators?: readonly IndicatorDefinition[];
}

/** Runs every rule over the tables of one sheet. */
export function checkTables(
  grid: Grid,
  tables: readonly Table[],
  { indicators = INDICATOR_DEFINITIONS, ...settings }: CheckSettings,
): SheetCheck {
  const checks = tables.map((table) => ({ table, tasks: readTasks(grid, table, settings) }));
  const findings: Finding[] = [];
  for (const check of checks) {
    const context = { grid, ...check, ...settings, indicators };
    let describe: ReturnType<typeof describer> | undefined;
    for (const rule of RULES) {
      for (const found of rule.check(context)) {
        describe ??= describer(check, grid);
        findings.push(describe(found, rule));
      }
    }
  }
  const counting = withoutConsequences(findings.sort(byPosition));
  return { name: grid.name, tables: checks, findings: atLevels(counting, settings.levels) };
}

/** Findings with the office's severities; a fault whose rule is off is not reported by another rule either. */
export function atLevels(findings: readonly Finding[], levels: RuleLevels = new Map()): Finding[] {
  if (levels.size === 0) return [...findings];
  return findings.flatMap((finding) => {
    const severity = levels.get(finding.rule) ?? finding.severity;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}

/** Puts findings into the table's words, in constant time each: a sheet may have thousands of rows and of findings. */
export function describer(
  { table, tasks }: TableCheck,
  grid: Grid,
): (finding: RuleFinding, rule: Rule) => Finding {
  const rows = new Map<number, TableRow>();
  for (const entry of table.rows) for (let row = entry.first; row <= entry.last; row++) rows.set(row, entry);
  const leads = new Map(tasks.map((task) => [task.row, task.leads[0]?.name]));
  const roles = new Map(table.columns.map((column) => [column.column, column.role]));
  // written out, so that findings of all rules have one shape: thousands of them are made, sorted and filtered faster
  return ({ row, column, values, variant, fix, ask }, { id, severity }) => {
    const entry = rows.get(row);
    return {
      row,
      column,
      values,
      variant,
      fix,
      ask,
      rule: id,
      severity,
      sheet: grid.name,
      cell: cellAddress(row, column),
      text: String(valueAt(grid, row, column)),
      index: entry?.index,
      title: entry?.title,
      role: roles.get(column),
      lead: entry && leads.get(entry),
    };
  };
}

/** From top to bottom, left to right. */
export function byPosition(a: Finding, b: Finding): number {
  return a.row - b.row || a.column - b.column;
}
