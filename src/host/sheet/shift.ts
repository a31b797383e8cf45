import { columnCount, contains, rowCount, SHEET_COLUMNS, SHEET_ROWS, type Area } from "./areas";

/**
 * Cells that come or go: `rows` moves what lies below `at`, `columns` what lies right of it. Positive counts insert,
 * negative ones delete the cells from `at` on. Only the band moves: the columns (or rows) of the range that was inserted
 * or deleted.
 */
export interface Shift {
  axis: "rows" | "columns";
  at: number;
  count: number;
  first: number;
  last: number;
}

/** The shift that deleting or inserting a range causes. */
export function shiftOf(area: Area, direction: "Up" | "Left" | "Down" | "Right"): Shift {
  const isVertical = direction === "Up" || direction === "Down";
  const size = isVertical ? rowCount(area) : columnCount(area);
  const count = direction === "Up" || direction === "Left" ? -size : size;
  return isVertical
    ? { axis: "rows", at: area.top, count, first: area.left, last: area.right }
    : { axis: "columns", at: area.left, count, first: area.top, last: area.bottom };
}

/** Whole rows or whole columns move. */
export function isWholeLine({ axis, first, last }: Shift): boolean {
  return first === 0 && last === (axis === "rows" ? SHEET_COLUMNS : SHEET_ROWS) - 1;
}

/** Everything that moves or goes: the band from `at` to the end of the sheet. */
export function movingArea({ axis, at, first, last }: Shift): Area {
  return axis === "rows"
    ? { top: at, bottom: SHEET_ROWS - 1, left: first, right: last }
    : { left: at, right: SHEET_COLUMNS - 1, top: first, bottom: last };
}

/** Where a line ends up; undefined when it is deleted. */
export function shiftedLine(line: number, { at, count }: Shift): number | undefined {
  if (line < at) return line;
  if (count >= 0) return line + count;
  return line < at - count ? undefined : line + count;
}

/** Is the area cut by the band, so that one part would move and the other stay? */
export function isCut(area: Area, shift: Shift): boolean {
  const band = movingArea({ ...shift, at: 0 });
  const moves = shift.axis === "rows" ? area.bottom >= shift.at : area.right >= shift.at;
  const touches =
    shift.axis === "rows"
      ? area.left <= shift.last && area.right >= shift.first
      : area.top <= shift.last && area.bottom >= shift.first;
  return moves && touches && !contains(band, area);
}

/**
 * An area after the shift: moved, stretched by lines inserted inside it, shortened by lines deleted inside it; undefined
 * when all of it is deleted. An area that is not wholly in the band stays.
 */
export function shiftedArea(area: Area, shift: Shift): Area | undefined {
  if (!contains(movingArea({ ...shift, at: 0 }), area)) return area;
  const [start, end] = shift.axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const moved = shiftedSpan(start, end, shift);
  if (!moved) return undefined;
  return shift.axis === "rows"
    ? { ...area, top: moved[0], bottom: moved[1] }
    : { ...area, left: moved[0], right: moved[1] };
}

function shiftedSpan(start: number, end: number, { axis, at, count }: Shift): [number, number] | undefined {
  const limit = (axis === "rows" ? SHEET_ROWS : SHEET_COLUMNS) - 1;
  // A reference to all rows or all columns stays one.
  if (start === 0 && end === limit) return [start, end];
  if (count >= 0) {
    return [
      start >= at ? Math.min(start + count, limit) : start,
      end >= at ? Math.min(end + count, limit) : end,
    ];
  }
  const firstKept = at - count;
  const newStart = start < at ? start : Math.max(at, start + count);
  const newEnd = end < at ? end : end < firstKept ? at - 1 : end + count;
  return newStart > newEnd ? undefined : [newStart, newEnd];
}
