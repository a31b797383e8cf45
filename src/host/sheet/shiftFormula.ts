import { columnLetters, columnOf, type Area } from "./areas";
import { formulaTokens, type FormulaToken } from "../formula/formulaTokens";
import { isSameName } from "./sheetNames";
import { shiftedArea, type Shift } from "./shift";

interface Corner {
  columnLock: string;
  column: number;
  rowLock: string;
  row: number;
}

const CORNER = /^(?<columnLock>\$?)(?<letters>[A-Za-z]{1,3})(?<rowLock>\$?)(?<row>\d+)$/u;

function cornerOf(text: string): Corner {
  const parts = CORNER.exec(text)?.groups ?? {};
  return {
    columnLock: parts["columnLock"] ?? "",
    column: columnOf(parts["letters"] ?? "A"),
    rowLock: parts["rowLock"] ?? "",
    row: Number(parts["row"] ?? 1) - 1,
  };
}

function cornerText(corner: Corner, row: number, column: number): string {
  return `${corner.columnLock}${columnLetters(column)}${corner.rowLock}${row + 1}`;
}

const BROKEN = "#REF!";

/**
 * A formula after cells came or went on a sheet: its references to that sheet follow, as Excel rewrites them, locked or not.
 * `home` is the sheet the formula stands on; references without a sheet mean it.
 */
export function shiftFormula(formula: string, home: string, shifted: string, shift: Shift): string {
  const tokens = formulaTokens(formula);
  const pieces: string[] = [];
  let sheet = home;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const isRange =
      token.kind === "cell" && tokens[index + 1]?.text === ":" && tokens[index + 2]?.kind === "cell";
    const last = isRange ? tokens[index + 2] : undefined;
    if (token.kind === "sheet") sheet = sheetName(token.text);
    const isMoved = isSameName(sheet, shifted);
    pieces.push(isMoved ? reference(token, last, shift) : token.text + (last ? `:${last.text}` : ""));
    if (last) index += 2;
    if (token.kind !== "sheet") sheet = home;
  }
  return pieces.join("");
}

function sheetName(written: string): string {
  return written.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'");
}

function reference(token: FormulaToken, last: FormulaToken | undefined, shift: Shift): string {
  if (token.kind === "cell") return cells(token.text, last?.text, shift);
  if (token.kind === "rows") return lines(token.text, shift, "rows");
  return token.kind === "columns" ? lines(token.text, shift, "columns") : token.text;
}

function cells(first: string, last: string | undefined, shift: Shift): string {
  const start = cornerOf(first);
  const end = last === undefined ? start : cornerOf(last);
  const area: Area = {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
  const moved = shiftedArea(area, shift);
  if (!moved) return BROKEN;
  if (last === undefined) return cornerText(start, moved.top, moved.left);
  return `${cornerText(start, moved.top, moved.left)}:${cornerText(end, moved.bottom, moved.right)}`;
}

/** "5:7" and "B:D": they move only with whole lines of their own kind. */
function lines(text: string, shift: Shift, axis: Shift["axis"]): string {
  if (shift.axis !== axis) return text;
  const [first = "", last = first] = text.split(":");
  const number = (edge: string) =>
    axis === "rows" ? Number(edge.replace("$", "")) - 1 : columnOf(edge.replace("$", ""));
  const spoken = (edge: string, line: number) =>
    `${edge.startsWith("$") ? "$" : ""}${axis === "rows" ? line + 1 : columnLetters(line)}`;
  const span = { first: shift.first, last: shift.first };
  const area =
    axis === "rows"
      ? { top: number(first), bottom: number(last), left: span.first, right: span.first }
      : { left: number(first), right: number(last), top: span.first, bottom: span.first };
  const moved = shiftedArea(area, shift);
  if (!moved) return BROKEN;
  return axis === "rows"
    ? `${spoken(first, moved.top)}:${spoken(last, moved.bottom)}`
    : `${spoken(first, moved.left)}:${spoken(last, moved.right)}`;
}
