import { deadlineWording } from "../../../src/core/deadline/deadlineWording";
import type { SheetEdit } from "../../../src/core/grid/edits";
import type { Finding } from "../../../src/core/rules/finding";

/** Every way in which a finding may be mended. */
export function waysToMend({ fix, ask }: Finding): readonly (readonly SheetEdit[])[] {
  const own = fix ? [fix] : [];
  if (!ask) return own;
  if (ask.kind === "choice") return [...own, ...ask.choices.map(({ edits }) => edits)];
  const write = (text: string): SheetEdit[] => [{ kind: "set-text", ...ask.place, text }];
  if (ask.kind === "lead") return [...own, ...ask.suggestions.map(({ unit }) => write(unit))];
  return [...own, write(deadlineWording({ kind: "quarter", year: 2025, quarter: 4 }))];
}
