import type { SheetCheck } from "../rules/check";
import type { Finding } from "../rules/finding";
import type { Rule, RuleFinding, TableContext } from "../rules/rule";
import type { Table } from "../table/table";
import type { QuietEdit } from "./quietEdit";
import { reachOf, type RuleReach } from "./ruleReach";

/** What rules that look beyond one row find after an edit; undefined for a rule that is asked row by row. */
export type FoundByRule = ReadonlyMap<Rule, readonly RuleFinding[] | undefined>;

/** The findings of a table by their rule; tables below each other share no row. */
export function findingsByRule({ findings }: SheetCheck, { area }: Table): ReadonlyMap<string, Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.row < area.top || area.bottom < finding.row) continue;
    const list = byRule.get(finding.rule);
    if (list) list.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return byRule;
}

/** What a rule that looks beyond one row finds after an edit, kept from before as far as the edit does not concern it. */
export function findAround(
  rule: Rule,
  context: TableContext,
  edit: QuietEdit,
  before: readonly Finding[],
): readonly RuleFinding[] | undefined {
  const reach = reachOf(rule.id);
  if (reach.kind === "row") return undefined;
  if (reach.kind === "structure") return before;
  if (reach.roles && !edit.columns.some(({ role }) => role && reach.roles?.includes(role))) return before;
  return reach.kind === "table"
    ? rule.check(context)
    : findNear(rule, reach, { context, edit, kept: before });
}

type NearReach = Extract<RuleReach, { kind: "near" }>;
interface Neighbourhood {
  context: TableContext;
  edit: QuietEdit;
  kept: readonly RuleFinding[];
}

/** Asks a rule only about the tasks around the changed ones, with as many more around those as it looks at. */
function findNear(
  rule: Rule,
  { tasks: reach }: NearReach,
  { context, edit, kept }: Neighbourhood,
): RuleFinding[] {
  const { tasks } = context;
  const changed = new Set(edit.rows.map(({ after }) => after));
  const places = tasks.flatMap(({ row }, at) => (changed.has(row) ? [at] : []));
  const [first = 0, last = first] = [places[0], places.at(-1)];
  const above = tasks[first - reach - 1]?.row.first ?? -1;
  const below = tasks[last + reach]?.row.last ?? Infinity;
  const isNear = ({ row }: RuleFinding) => above < row && row <= below;
  const around = tasks.slice(Math.max(0, first - 2 * reach), last + 2 * reach + 1);
  const anew = rule.check({ ...context, tasks: around }).filter(isNear);
  return [...kept.filter((finding) => !isNear(finding)), ...anew];
}

/** A finding without what the sheet's check wrote on it. */
export function bare({ row, column, values, variant, fix, ask }: RuleFinding): RuleFinding {
  return {
    row,
    column,
    ...(values && { values }),
    ...(variant && { variant }),
    ...(fix && { fix }),
    ...(ask && { ask }),
  };
}

/** Rows at which two lists of findings of one rule are not the same. */
export function differingRows(
  before: readonly RuleFinding[],
  after: readonly RuleFinding[],
): ReadonlySet<number> {
  if (before === after) return new Set();
  const known = new Set(before);
  const left = new Map(before.map((finding) => [placeOf(finding), finding]));
  const rows = new Set<number>();
  for (const finding of after) {
    const place = placeOf(finding);
    const other = known.has(finding) ? finding : left.get(place);
    if (!other || (other !== finding && !saysTheSame(other, finding))) rows.add(finding.row);
    left.delete(place);
  }
  for (const { row } of left.values()) rows.add(row);
  return rows;
}

function placeOf({ row, column }: RuleFinding): string {
  return `${row}:${column}`;
}

function saysTheSame(one: RuleFinding, other: RuleFinding): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}
