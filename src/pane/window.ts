import type { ListLine } from "./findingList";

const GROUP_HEIGHT = 36;
const ONE_LINE = 32;
const TWO_LINES = 50;
/** Rows drawn above and below the visible part, so that scrolling shows no gaps. */
const MARGIN = 4;

/** Height of a line in pixels, known before drawing: 36 for a group, 32 or 50 for a finding with one or two lines. */
export function lineHeight(line: ListLine): number {
  if (line.kind === "group") return GROUP_HEIGHT;
  return line.group.isUniform ? ONE_LINE : TWO_LINES;
}

/** Where each line begins, and after the last one where the list ends. */
export function lineTops(lines: readonly ListLine[]): number[] {
  const tops = [0];
  for (const [index, line] of lines.entries()) tops.push((tops[index] ?? 0) + lineHeight(line));
  return tops;
}

/** The lines to draw for a scroll position: `first` to before `end`. `tops` is the answer of lineTops. */
export function visibleLines(
  tops: readonly number[],
  scrollTop: number,
  height: number,
): { first: number; end: number } {
  const count = tops.length - 1;
  const first = Math.max(0, lineAt(tops, scrollTop) - MARGIN);
  const end = Math.min(count, lineAt(tops, scrollTop + height) + 1 + MARGIN);
  return { first, end };
}

/** The line at a height, by halving: 5,000 findings need 13 steps. */
export function lineAt(tops: readonly number[], y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The scroll position nearest to the current one at which a line is wholly seen. */
export function scrollToShow(
  tops: readonly number[],
  index: number,
  scrollTop: number,
  height: number,
): number {
  const top = tops[index] ?? 0;
  const bottom = tops[index + 1] ?? top;
  if (top < scrollTop) return top;
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}
