import { cellAddress } from "../grid/address";
import { valueAt, type Grid } from "../grid/grid";
import { INDICATOR_DEFINITIONS, type IndicatorDefinition } from "../indicators/definitions";
import type { Role, Table, TableRow } from "../table/table";
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
  const findings = checks.flatMap((check) => {
    const found = RULES.map((rule) => ({
      rule,
      found: rule.check({ grid, ...check, ...settings, indicators }),
    }));
    if (found.every((entry) => entry.found.length === 0)) return [];
    const place = placeFinder(check);
    return found.flatMap((entry) =>
      entry.found.map((finding) => describe(finding, entry.rule, grid, place(finding))),
    );
  });
  const counting = atLevels(withoutConsequences(findings), settings.levels);
  return { name: grid.name, tables: checks, findings: counting.sort(byPosition) };
}

/** Findings with the office's severities; a fault whose rule is off is not reported by another rule either. */
export function atLevels(findings: readonly Finding[], levels: RuleLevels = new Map()): Finding[] {
  if (levels.size === 0) return [...findings];
  return findings.flatMap((finding) => {
    const severity = levels.get(finding.rule) ?? finding.severity;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}

/** Where a finding stands, in the table's words. */
interface Place {
  row: TableRow | undefined;
  lead: string | undefined;
  role: Role | undefined;
}

/** Looks places up in constant time: a sheet may have thousands of rows and of findings. */
export function placeFinder({ table, tasks }: TableCheck): (finding: RuleFinding) => Place {
  const rows = new Map<number, TableRow>();
  for (const entry of table.rows) for (let row = entry.first; row <= entry.last; row++) rows.set(row, entry);
  const leads = new Map(tasks.map((task) => [task.row, task.leads[0]?.name]));
  const roles = new Map(table.columns.map((column) => [column.column, column.role]));
  return (finding) => {
    const row = rows.get(finding.row);
    return { row, lead: row && leads.get(row), role: roles.get(finding.column) };
  };
}

export function describe(
  found: RuleFinding,
  { id, severity }: Rule,
  grid: Grid,
  { row, lead, role }: Place,
): Finding {
  const described: Finding = {
    ...found,
    rule: id,
    severity,
    sheet: grid.name,
    cell: cellAddress(found.row, found.column),
    text: String(valueAt(grid, found.row, found.column)),
  };
  if (row?.index !== undefined) described.index = row.index;
  if (row) described.title = row.title;
  if (role) described.role = role;
  if (lead !== undefined) described.lead = lead;
  return described;
}

export function byPosition(a: Finding, b: Finding): number {
  return a.row - b.row || a.column - b.column;
}
