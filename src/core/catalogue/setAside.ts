import type { AsideFinding, SheetCheck } from "../rules/check";
import type { Finding } from "../rules/finding";
import { fold, tidy } from "../text/normalise";
import type { AsideEntry } from "./catalogue";

/** The entry that sets a finding aside. Where neither task nor contents tell it from others, it is known by its cell. */
export function asideEntryOf({ rule, sheet, cell, text, ...finding }: Finding, reason: string): AsideEntry {
  const [index, task, value] = [tidy(finding.index ?? ""), tidy(finding.title ?? ""), tidy(text)];
  return { rule, sheet, index, task, value: index + task + value === "" ? cell : value, reason };
}

/** The entry that sets a whole rule aside on one sheet. */
export function asideRuleEntry(rule: string, sheet: string, reason: string): AsideEntry {
  return { rule, sheet, index: "", task: "", value: "", reason };
}

/** Whether an entry sets its whole rule aside. */
export function isWholeRule({ index, task, value }: AsideEntry): boolean {
  return index === "" && task === "" && value === "";
}

/** What tells entries apart; the reason may be worded anew. */
export function asideEntryKey({ rule, sheet, index, task, value }: Omit<AsideEntry, "reason">): string {
  return JSON.stringify([rule, ...[sheet, index, task, value].map(fold)]);
}

/** Whether two names are those of one sheet: Excel does not tell capitals apart. */
export function isSameSheet(left: string, right: string): boolean {
  return fold(left) === fold(right);
}

/**
 * Takes the findings that somebody set aside out of a checked sheet; those of earlier entries stay aside. A finding is
 * known by its task and the contents of its cell, so rows may be inserted above it; the number decides only between tasks
 * of the same words.
 */
export function withoutSetAside(check: SheetCheck, entries: readonly AsideEntry[]): SheetCheck {
  const here = entries.filter(({ sheet }) => isSameSheet(sheet, check.name));
  if (here.length === 0) return check;
  const byKey = new Map<string, Finding[]>();
  for (const finding of check.findings) {
    const key = keyOf(asideEntryOf(finding, ""));
    byKey.set(key, [...(byKey.get(key) ?? []), finding]);
  }
  const reasons = new Map<Finding, string>();
  for (const entry of here)
    for (const finding of meant(entry, check.findings, byKey)) reasons.set(finding, entry.reason);
  const setAside = [...reasons].map(([finding, reason]): AsideFinding => ({ finding, reason }));
  return {
    ...check,
    findings: check.findings.filter((finding) => !reasons.has(finding)),
    setAside: [...(check.setAside ?? []), ...setAside],
  };
}

function meant(
  entry: AsideEntry,
  findings: readonly Finding[],
  byKey: ReadonlyMap<string, readonly Finding[]>,
): readonly Finding[] {
  if (isWholeRule(entry)) return findings.filter(({ rule }) => rule === entry.rule);
  const alike = byKey.get(keyOf(entry)) ?? [];
  const tasks = new Set(alike.map(({ row }) => row));
  if (tasks.size <= 1 || entry.index === "") return alike;
  return alike.filter(({ index }) => fold(index ?? "") === fold(entry.index));
}

/** The number belongs to the key only where there is no task text. */
function keyOf({ rule, index, task, value }: AsideEntry): string {
  return JSON.stringify([rule, fold(task), task === "" ? fold(index) : "", fold(value)]);
}
