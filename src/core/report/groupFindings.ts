import { sayFinding } from "../../texts/sayFinding";
import type { Language } from "../../texts/say";
import type { Finding } from "../rules/finding";
import { EVERY_RULE } from "../rules/catalogue";
import type { Severity } from "../rules/rule";

/** Findings of one cause: the same rule says the same sentence of each of these cells. */
export interface FindingGroup {
  rule: string;
  severity: Severity;
  sentence: string;
  /** A1 names, from top to bottom. */
  cells: readonly string[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const ORDER = new Map(EVERY_RULE.map((rule, place) => [rule.id, place]));

/** The findings of one sheet by their cause, the most important first, then in the order of the rule catalogue. */
export function groupFindings(findings: readonly Finding[], language: Language): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { cells: string[] }>();
  for (const finding of findings) {
    const { rule, severity, cell } = finding;
    const { sentence } = sayFinding(language, finding);
    const key = `${severity} ${rule} ${sentence}`;
    const group = groups.get(key) ?? { rule, severity, sentence, cells: [] };
    if (!group.cells.includes(cell)) group.cells.push(cell);
    groups.set(key, group);
  }
  return [...groups.values()].sort(byImportance);
}

function byImportance(a: FindingGroup, b: FindingGroup): number {
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return severity || (ORDER.get(a.rule) ?? ORDER.size) - (ORDER.get(b.rule) ?? ORDER.size);
}
