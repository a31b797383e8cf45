import { isCodeRow } from "./columnCodes";
import type { HeaderBand } from "./headerBand";
import { isPageNumber } from "./lineKinds";
import type { SheetCells } from "./sheetCells";
import type { TableShape } from "./tableShape";

/** Some physical rows that make one row of the table, before it is known which kind. */
export interface RowEntry {
  first: number;
  last: number;
  shape: "heading" | "blank" | "text" | "page-number";
}

/** Where the body of a table lies and which headings are repeated in it. */
export interface TableBody {
  first: number;
  last: number;
  repeated: readonly HeaderBand[];
}

/** Cuts a body into entries: repeated headings, blank rows, and rows with all the physical rows they run over. */
export function rowEntries(
  cells: SheetCells,
  shape: TableShape,
  { first, last, repeated }: TableBody,
): RowEntry[] {
  const headings = new Map(repeated.map((band) => [band.top, band.bottom]));
  const entries: RowEntry[] = [];
  for (let row = first; row <= last; row++) {
    const headingEnd = headings.get(row);
    const before = entries.at(-1);
    if (headingEnd !== undefined) {
      entries.push({ first: row, last: headingEnd, shape: "heading" });
      row = headingEnd;
    } else if (before?.shape === "text" && isTied(cells, shape, row, before)) before.last = row;
    else entries.push({ first: row, last: row, shape: shapeOf(cells, shape, row) });
  }
  return entries;
}

function shapeOf(cells: SheetCells, shape: TableShape, row: number): RowEntry["shape"] {
  const texts = shape.filled(cells, row).map((column) => cells.own(row, column));
  if (texts.length === 0) return "blank";
  if (isCodeRow(texts)) return "heading";
  const index = shape.columnOf("index");
  const alone = texts.length === 1 && (index === undefined || cells.own(row, index) === "");
  return alone && isPageNumber(texts[0] ?? "") ? "page-number" : "text";
}

/** Whether a row is more of the entry above: merges join them, and it has no number or task of its own. */
function isTied(cells: SheetCells, shape: TableShape, row: number, entry: RowEntry): boolean {
  if (!cells.hasMerge(row)) return false;
  const joined = (column: number | undefined) => {
    const area = column === undefined ? undefined : cells.merge(row, column);
    return area !== undefined && area.top < row && area.top >= entry.first;
  };
  const index = shape.columnOf("index");
  if (index !== undefined && !joined(index) && cells.own(row, index) !== "") return false;
  const title = shape.titleColumns[0];
  const others = [shape.columnOf("lead"), shape.columnOf("deadline")].filter(
    (column) => column !== undefined,
  );
  const own = (column: number | undefined) =>
    column !== undefined && !joined(column) && cells.own(row, column) !== "";
  const ownOthers = others.filter(own);
  if (joined(title)) return true;
  const text = title === undefined ? "" : cells.own(row, title);
  const continues = startsInside(text) && !(isItem(text) && isItem(cells.own(entry.first, title ?? 0)));
  if (joined(index))
    return !own(title) || ownOthers.length === 0 || (ownOthers.length < others.length && continues);
  const roles = shape.columns.filter((column) => column !== index && !shape.titleColumns.includes(column));
  const joinedRoles = roles.filter(joined);
  if (joinedRoles.length < 2 || ownOthers.length > 0) return false;
  const separate = roles.some((column) => own(column) && cells.own(row, column) !== "");
  return (
    continues ||
    (!separate && joinedRoles.length >= Math.max(3, roles.length - 1)) ||
    shape.filled(cells, row).length === 0
  );
}

/** One of several items, each with its dash. */
function isItem(text: string): boolean {
  return /^[-+•–]/u.test(text);
}

/** A text that goes on where another broke off. */
export function startsInside(text: string): boolean {
  return /^[\p{Ll},;.)+•–-]/u.test(text);
}
