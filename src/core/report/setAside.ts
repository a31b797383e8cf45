import type { Finding } from "../rules/finding";
import { fold } from "../text/normalise";

/**
 * Something that a person does not want to see: one finding (`of` is its print) or, without `of`, a rule on one sheet.
 * `reason` is what the person wrote about it, "" for nothing.
 */
export interface SetAside {
  sheet: string;
  rule: string;
  of?: string;
  /** What the finding was about, to show in the list of what was set aside: "D37 · Xin lỗi bằng văn bản". */
  label: string;
  reason: string;
}

/**
 * What stays of a finding when rows move: its column's role, its task and the text that was found wrong, but no cell. So
 * it stays set aside below an inserted row, and comes back when the task or the text becomes another one.
 */
export function findingPrint({ role, column, index, title, cell, values }: Finding): string {
  const place = title === undefined ? cell : `${index ?? ""} ${title}`;
  return [role ?? column, place, values?.["text"] ?? ""].map((part) => fold(String(part))).join("|");
}

/** The findings that are to be shown, and those that somebody set aside; both in the order of the check. */
export function partAside(
  findings: readonly Finding[],
  aside: readonly SetAside[],
): { shown: readonly Finding[]; hidden: readonly Finding[] } {
  if (aside.length === 0) return { shown: findings, hidden: [] };
  const known = new Set(aside.map(asideKey));
  const isHidden = (finding: Finding) => {
    const { sheet, rule } = finding;
    return (
      known.has(asideKey({ sheet, rule })) || known.has(asideKey({ sheet, rule, of: findingPrint(finding) }))
    );
  };
  return { shown: findings.filter((finding) => !isHidden(finding)), hidden: findings.filter(isHidden) };
}

/** Two entries with the same key set the same thing aside. */
export function asideKey({ sheet, rule, of }: Pick<SetAside, "sheet" | "rule" | "of">): string {
  return JSON.stringify([sheet, rule, of]);
}
