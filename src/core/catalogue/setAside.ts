import { valueAt, type Grid } from "../grid/grid";
import { fold, tidy } from "../text/normalise";
import type { AsideFinding, SheetCheck } from "../rules/check";
import type { Finding } from "../rules/finding";
import type { AsideEntry } from "./catalogue";

/** The entry that sets a finding of a sheet aside. */
export function asideEntryOf(finding: Finding, grid: Grid, reason: string): AsideEntry {
  return {
    rule: finding.rule,
    sheet: finding.sheet,
    index: tidy(finding.index ?? ""),
    task: tidy(finding.title ?? ""),
    value: tidy(String(valueAt(grid, finding.row, finding.column))),
    reason,
  };
}

/** The entry that sets a whole rule aside on one sheet. */
export function asideRuleEntry(rule: string, sheet: string, reason: string): AsideEntry {
  return { rule, sheet, index: "", task: "", value: "", reason };
}

/**
 * Takes the findings that the office set aside out of a checked sheet. A finding is known by its task and the contents of
 * its cell, so rows may be inserted above it; the number decides only between tasks of the same words.
 */
export function withoutSetAside(check: SheetCheck, grid: Grid, entries: readonly AsideEntry[]): SheetCheck {
  const here = entries.filter((entry) => fold(entry.sheet) === fold(check.name));
  if (here.length === 0) return check;
  const reasons = new Map<Finding, string>();
  const byKey = new Map<string, Finding[]>();
  for (const finding of check.findings) {
    const key = keyOf(asideEntryOf(finding, grid, ""));
    byKey.set(key, [...(byKey.get(key) ?? []), finding]);
  }
  for (const entry of here)
    for (const finding of meant(entry, check.findings, byKey)) reasons.set(finding, entry.reason);
  const setAside = [...reasons].map(([finding, reason]): AsideFinding => ({ finding, reason }));
  return { ...check, findings: check.findings.filter((finding) => !reasons.has(finding)), setAside };
}

function meant(
  entry: AsideEntry,
  findings: readonly Finding[],
  byKey: ReadonlyMap<string, readonly Finding[]>,
): readonly Finding[] {
  if (entry.index === "" && entry.task === "" && entry.value === "")
    return findings.filter(({ rule }) => rule === entry.rule);
  const alike = byKey.get(keyOf(entry)) ?? [];
  const tasks = new Set(alike.map(({ row }) => row));
  if (tasks.size <= 1 || entry.index === "") return alike;
  return alike.filter(({ index }) => fold(index ?? "") === fold(entry.index));
}

/** The number belongs to the key only where there is no task text. */
function keyOf({ rule, index, task, value }: AsideEntry): string {
  return JSON.stringify([rule, fold(task), task === "" ? fold(index) : "", fold(value)]);
}
