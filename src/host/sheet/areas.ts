import { hostError } from "../wire/errors";

/** A rectangle of cells; zero-based, all four edges belong to it. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** 0 for "A", 26 for "AA". */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === SHEET_COLUMNS - 1;
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === SHEET_ROWS - 1;
}

export function isUnbounded(area: Area): boolean {
  return isEntireRow(area) || isEntireColumn(area);
}

export function isSingleCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** "B2", "A7:G8", "A:C" for entire columns, "1:5" for entire rows. */
export function areaText(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  return isSingleCell(area) ? first : `${first}:${columnLetters(area.right)}${area.bottom + 1}`;
}

/** The absolute form that names and formulas keep: "$A$7:$G$8". */
export function absoluteText(area: Area): string {
  return areaText(area).replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
}

const CELL = /^\$?(?<letters>[A-Za-z]{1,3})\$?(?<row>\d{1,7})$/u;

function corner(text: string): { row?: number; column?: number } | undefined {
  const cell = CELL.exec(text)?.groups;
  if (cell) return { row: Number(cell["row"]) - 1, column: columnOf(cell["letters"] ?? "") };
  if (/^\$?[A-Za-z]{1,3}$/u.test(text)) return { column: columnOf(text.replace("$", "")) };
  if (/^\$?\d{1,7}$/u.test(text)) return { row: Number(text.replace("$", "")) - 1 };
  return undefined;
}

/** Reads "B2", "A7:G8", "A:C", "1:5" (with or without $); undefined for anything else or outside the sheet. */
export function parseLocal(text: string): Area | undefined {
  const parts = text.trim().split(":");
  const first = corner(parts[0] ?? "");
  const last = corner(parts[1] ?? parts[0] ?? "");
  if (parts.length > 2 || !first || !last) return undefined;
  const sameKind = (first.row === undefined) === (last.row === undefined);
  const isWhole = first.row === undefined || first.column === undefined;
  if (!sameKind || (first.column === undefined) !== (last.column === undefined)) return undefined;
  if (isWhole && parts.length < 2) return undefined;
  const rows = [first.row ?? 0, last.row ?? SHEET_ROWS - 1].sort((a, b) => a - b);
  const columns = [first.column ?? 0, last.column ?? SHEET_COLUMNS - 1].sort((a, b) => a - b);
  const area = { top: rows[0] ?? 0, bottom: rows[1] ?? 0, left: columns[0] ?? 0, right: columns[1] ?? 0 };
  return contains(WHOLE_SHEET, area) ? area : undefined;
}

/** Splits "'Phụ lục 01'!A7:G8" into its sheet name (undefined where none is written) and the rest. */
export function splitSheet(address: string): { sheet: string | undefined; local: string } {
  const written = address.startsWith("=") ? address.slice(1) : address;
  const bang = written.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, local: written };
  const name = written.slice(0, bang);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: bare, local: written.slice(bang + 1) };
}

/** Names that a formula takes for something else, or that hold more than letters, digits, "_" and ".". */
function needsQuotes(name: string): boolean {
  const isPlain = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/u.test(name) || /^(?:R\d*)?(?:C\d*)?$/iu.test(name);
  return !isPlain || looksLikeCell || /^(?:true|false)$/iu.test(name);
}

/** A sheet name as addresses and formulas write it. */
export function quotedSheet(name: string): string {
  return needsQuotes(name) ? `'${name.replaceAll("'", "''")}'` : name;
}

/** The address Excel answers: "Sheet1!A1:B2", "'Phụ lục 01'!A1". */
export function fullAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaText(area)}`;
}

/** Moves an area; refuses to leave the sheet, as Excel does. */
export function movedArea(area: Area, rows: number, columns: number, location: string): Area {
  const moved = {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  };
  return insideSheet(moved, location);
}

/** The area itself when it is one and lies on the sheet; InvalidArgument otherwise. */
export function insideSheet(area: Area, location: string): Area {
  const isReal = area.top <= area.bottom && area.left <= area.right;
  if (!isReal || !contains(WHOLE_SHEET, area)) throw hostError("InvalidArgument", location);
  return area;
}
