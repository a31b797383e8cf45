import type { BlockRow } from "./blockRow";
import type { AsideEntry, RuleLevel } from "./catalogue";
import { asideEntryKey } from "./setAside";
import { codeOf, ruleOf } from "./words";

/** Reads the block of rules: how much each matters to the office, or that it is off. */
export function readRuleRows(rows: readonly BlockRow[]): RuleLevel[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const column = row.text("id") === "" ? "rule" : "id";
    const rule = ruleOf(row.text(column));
    const level = codeOf("level", row.text("level"));
    if (rule === undefined) row.report(column, "rule-unknown", { text: row.text(column) });
    else if (seen.has(rule)) row.report(column, "rule-twice", { text: row.text(column) });
    else if (level === undefined) row.report("level", "rule-level", { text: row.text("level") });
    else {
      seen.add(rule);
      return [{ rule, level: level as RuleLevel["level"] }];
    }
    return [];
  });
}

/** Reads the block of findings set aside; each needs a sheet and a reason, so that another person understands it later. */
export function readAsideRows(rows: readonly BlockRow[]): AsideEntry[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const rule = ruleOf(row.text("finding"));
    if (rule === undefined) row.report("finding", "rule-unknown", { text: row.text("finding") });
    if (row.text("sheet") === "") row.report("sheet", "aside-sheet");
    if (row.text("reason") === "") row.report("reason", "aside-reason");
    if (rule === undefined || row.text("sheet") === "" || row.text("reason") === "") return [];
    const entry: AsideEntry = {
      rule,
      sheet: row.text("sheet"),
      index: row.text("index"),
      task: row.text("task"),
      value: row.text("value"),
      reason: row.text("reason"),
    };
    const key = asideEntryKey(entry);
    if (seen.has(key)) {
      row.report("finding", "aside-twice");
      return [];
    }
    seen.add(key);
    return [entry];
  });
}
