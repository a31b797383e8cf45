import { say, sayDay, shorten, type Language } from "../../texts/say";
import { dayOfSerial } from "../calendar/day";
import { cellAddress } from "../grid/address";
import type { CellValue } from "../grid/grid";
import type { CellEdit, RowDeletion, SheetEdit } from "../grid/edits";
import { cellLabel, isDateFormat } from "../table/cellLabel";

/** One edit as a person reads it: at which cell or rows, and one line of what happens there. */
export interface SaidEdit {
  row: number;
  column: number;
  text: string;
}

/** The edits of a fix as preview lines: "Văn phòng sở → Văn phòng Sở", one line for every row that goes. */
export function sayEdits(language: Language, edits: readonly SheetEdit[]): SaidEdit[] {
  return edits.flatMap((edit) =>
    edit.kind === "delete-rows" ? sayDeletion(language, edit) : [sayCellEdit(language, edit)],
  );
}

/** A preview line with the cell that it is about. */
export function sayPlaced({ row, column, text }: SaidEdit): string {
  return `${cellAddress(row, column)}  ${text}`;
}

/** How many cells an action writes and how many rows it takes out. */
export interface EditCounts {
  cells: number;
  rows: number;
}

/** Counts cells and rows apart. */
export function countEdits(edits: readonly SheetEdit[]): EditCounts {
  const cells = edits.filter(({ kind }) => kind !== "delete-rows").length;
  return { cells, rows: goneRows(edits).length };
}

/** The rows that an action takes out, as Excel numbers them. */
export function goneRows(edits: readonly SheetEdit[]): number[] {
  return edits.flatMap((edit) =>
    edit.kind === "delete-rows" ? edit.before.map((_, at) => edit.row + at + 1) : [],
  );
}

function sayCellEdit(language: Language, edit: CellEdit): SaidEdit {
  const [before, after] = difference(edit.shown ?? shownValue(edit.before, "General"), afterOf(edit));
  const shown = (text: string) => (text === "" ? say(language, "fix.preview.empty") : text);
  const text = say(language, "fix.preview.change", { before: shown(before), after: shown(after) });
  return { row: edit.row, column: edit.column, text };
}

function afterOf(edit: CellEdit): string {
  if (edit.kind === "set-formula") return edit.formula;
  if (edit.kind === "keep-result") return shownValue(edit.before, "General");
  return edit.kind === "set-text" ? edit.text : shownValue(edit.value, edit.numberFormat);
}

function shownValue(value: CellValue, numberFormat: string): string {
  if (typeof value === "string") return value;
  const day = typeof value === "number" && isDateFormat(numberFormat) ? dayOfSerial(value) : undefined;
  return day ? sayDay(day) : cellLabel(value, "General");
}

function sayDeletion(language: Language, { row, column, before }: RowDeletion): SaidEdit[] {
  return before.map((cells, at) => ({
    row: row + at,
    column,
    text: say(language, "fix.preview.deleteRow", {
      row: row + at + 1,
      text: shorten(
        cells
          .map((value) => shownValue(value, "General").trim())
          .filter(Boolean)
          .join(" | "),
        80,
      ),
    }),
  }));
}

const CONTEXT = 12;
const LONGEST = 60;

/** Both texts around what differs; stray spaces, which nobody would see, are drawn. */
function difference(before: string, after: string): [string, string] {
  if (shorten(before, Infinity) === shorten(after, Infinity) && before.length !== after.length)
    return [drawSpaces(before), shorten(after)];
  if (before.length <= LONGEST && after.length <= LONGEST) return [flat(before), flat(after)];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  const from = Math.max(0, start - CONTEXT);
  const cut = (text: string) => (from > 0 ? "…" : "") + shorten(text.slice(from), LONGEST);
  return [cut(before), cut(after)];
}

function flat(text: string): string {
  return shorten(text, LONGEST);
}

/** "Tổ Công nghệ␣␣thông tin": only the spaces that go are drawn. */
function drawSpaces(text: string): string {
  return text.replace(/^\s+|\s+$|\s{2,}|[\u00A0\u2007\u202F]/gu, (spaces) => "␣".repeat(spaces.length));
}
