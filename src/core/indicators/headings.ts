import { fold } from "../text/normalise";
import type { SheetCells } from "../table/sheetCells";
import { HEADING_WORDS, type HeadingMeasure } from "./vocabulary";

/** The titles over a column from the outermost down, each once: ["Quý I", "Tử số"]. `last` is the last row of titles. */
export function headingPath(cells: SheetCells, first: number, last: number, column: number): string[] {
  const path: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = cells.seen(row, column);
    if (text !== "" && text !== path.at(-1)) path.push(text);
  }
  return path;
}

/** What a column holds by its titles: its own decides, then those above. */
export function measureOf(path: readonly string[]): HeadingMeasure | undefined {
  for (const title of [...path].reverse()) {
    const words = fold(title);
    const found = HEADING_WORDS.find((entry) => entry.words.test(words));
    if (found) return found.measure;
  }
  return undefined;
}

/** Whether a column's titles speak of per cents. */
export function saysPercent(path: readonly string[]): boolean {
  return path.some((title) => title.includes("%"));
}

/** Columns under the same group title; a column without one stands with all others. */
export function isBeside(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.slice(0, -1).join("\n") === other.slice(0, -1).join("\n")
  );
}
