import { fold, isEmptyMark } from "../text/normalise";
import { readsAsDeadline } from "./cellFits";
import type { SheetCells } from "./sheetCells";
import type { Role, RowCell, TickColumn } from "./table";
import { isTick, unitMark } from "./tick";

/** A column of a group that is ticked in a row, and what stands there. */
interface Ticked extends TickColumn {
  /** Its place in the group. */
  place: number;
  mark: string;
}

/** Some physical rows that are read as one. */
interface Rows {
  first: number;
  last: number;
}

/**
 * What the ticks of one row say for the role of their columns, at the cell that says it; at the first column of the
 * group where nothing is ticked.
 */
export function readTicks(
  cells: SheetCells,
  rows: Rows,
  role: Role,
  columns: readonly TickColumn[],
): RowCell {
  const ticked = tickedColumns(cells, rows, columns);
  if (role === "deadline") return cellOf(rows, columns, ticked.at(-1), periods(ticked));
  if (role !== "lead") return cellOf(rows, columns, ticked[0], ticked.map(wordsOf).join("; "));
  const leading = leaders(ticked);
  return cellOf(rows, columns, leading[0], leading.map(({ label }) => label).join("; "));
}

/** The units that the marks of a row name as helping ("PH" beside "CT"); undefined where they name none. */
export function readHelpers(
  cells: SheetCells,
  rows: Rows,
  columns: readonly TickColumn[],
): RowCell | undefined {
  const ticked = tickedColumns(cells, rows, columns);
  const leading = new Set(leaders(ticked));
  const helping = ticked.filter((one) => !leading.has(one));
  if (helping.length === 0) return undefined;
  return cellOf(rows, columns, helping[0], helping.map(({ label }) => label).join("; "));
}

function tickedColumns(cells: SheetCells, { first, last }: Rows, columns: readonly TickColumn[]): Ticked[] {
  return columns.flatMap((column, place) => {
    for (let row = first; row <= last; row++) {
      const mark = cells.hasMerge(row) ? cells.seen(row, column.column) : cells.own(row, column.column);
      if (!isEmptyMark(mark)) return [{ ...column, place, mark }];
    }
    return [];
  });
}

function cellOf(
  { first }: Rows,
  columns: readonly TickColumn[],
  at: Ticked | undefined,
  text: string,
): RowCell {
  return { row: first, column: (at ?? columns[0])?.column ?? 0, text, effective: text, ticked: true };
}

/** The column's own words, and what was written instead of a tick: "Đang thực hiện: 70%". */
function wordsOf({ label, mark }: Ticked): string {
  return isTick(mark) || mark === "1" ? label : `${label}: ${mark}`;
}

/** Where some lead and others only take part, those help. */
function leaders(ticked: readonly Ticked[]): readonly Ticked[] {
  const marked = ticked.map((one) => ({ one, says: unitMark(fold(one.mark)) }));
  const leads = marked.filter(({ says }) => says === "leads");
  const chosen = leads.length > 0 ? leads : marked.filter(({ says }) => says !== "helps");
  return chosen.map(({ one }) => one);
}

/** Neighbours are one stretch of time, "Quý II - Quý III"; a day written instead of a tick speaks for itself. */
function periods(ticked: readonly Ticked[]): string {
  const stretches: Ticked[][] = [];
  for (const one of ticked) {
    const stretch = stretches.at(-1);
    const before = stretch?.at(-1);
    if (stretch && before && before.place === one.place - 1 && isPlain(before) && isPlain(one))
      stretch.push(one);
    else stretches.push([one]);
  }
  return stretches
    .map((stretch) => {
      const [first] = stretch;
      const last = stretch.at(-1);
      if (!first || !last) return "";
      if (!isPlain(first)) return first.mark;
      return first === last ? first.label : `${first.label} - ${last.label}`;
    })
    .join(", ");
}

function isPlain({ mark }: Ticked): boolean {
  return !/\d/u.test(mark) || mark === "1" || !readsAsDeadline(mark);
}
