import { cellAddress } from "../../../src/core/grid/address";
import type { Rule } from "../../../src/core/rules/rule";
import { sayFinding } from "../../../src/texts/sayFinding";
import { figureGrid } from "../indicators/plans";
import { findingsIn } from "./structureSheet";

/** Where a rule fires on a sheet of figures, each with its sentence. */
export function figureFindings(
  rule: Rule,
  lines: readonly string[],
  headings = 1,
): [cell: string, sentence: string][] {
  return findingsIn(rule, figureGrid(lines, headings)).map((finding) => [
    cellAddress(finding.row, finding.column),
    sayFinding("vi", { ...finding, rule: rule.id }).sentence,
  ]);
}

/** The cells alone. */
export function figureCells(rule: Rule, lines: readonly string[], headings = 1): string[] {
  return figureFindings(rule, lines, headings).map(([cell]) => cell);
}

export const RATIO_HEADING = "STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|Chỉ tiêu giao";
