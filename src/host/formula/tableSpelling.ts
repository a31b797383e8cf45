/**
 * References into tables as Excel shows them and as files keep them: inside its table `SoNhiemVu[[#This Row],[Hiểu là]]`
 * is shown as `[@[Hiểu là]]`, `SoNhiemVu[Hạn]` as `[Hạn]`; elsewhere the table is named.
 */
import type ExcelJS from "exceljs";
import { parseLocal } from "../sheet/areas";
import { internals } from "../sheet/exceljsInternals";
import { formulaTokens } from "./formulaTokens";

const SIMPLE_COLUMN = /^\[(?<name>[\p{L}\p{M}\p{N}_]+)\]$/u;

/** Answers the name of the table around a cell; the tables are looked up once. */
export function tableFinder(sheet: ExcelJS.Worksheet): (row: number, column: number) => string | undefined {
  const tables = Object.values(internals(sheet).tables).flatMap(({ model }) => {
    const area = parseLocal(model.tableRef);
    return area ? [{ name: model.name, ...area }] : [];
  });
  return (row, column) =>
    tables.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    )?.name;
}

/** A formula as Excel shows it in a cell of a table, or of none. */
export function shownReferences(formula: string, table: string | undefined): string {
  return eachReference(formula, (name, inner) => {
    const isOwn = table !== undefined && name.toLowerCase() === table.toLowerCase();
    return `${isOwn ? "" : name}[${shownInner(inner)}]`;
  });
}

/** A formula as a file keeps it. */
export function storedReferences(formula: string, table: string | undefined): string {
  return eachReference(formula, (name, inner) => `${name || (table ?? "")}[${storedInner(inner)}]`);
}

/** Whether a formula speaks of a table that is not there; Excel does not let it be entered. */
export function namesMissingTable(
  formula: string,
  table: string | undefined,
  workbook: ExcelJS.Workbook,
): boolean {
  if (!formula.includes("[")) return false;
  const known = workbook.worksheets.flatMap((sheet) =>
    Object.values(internals(sheet).tables).map(({ model }) => model.name.toLowerCase()),
  );
  return formulaTokens(formula.replace(/^=/u, "")).some(({ kind, text }) => {
    if (kind !== "structured") return false;
    const name = text.slice(0, text.indexOf("[")) || table;
    return name === undefined || !known.includes(name.toLowerCase());
  });
}

function eachReference(formula: string, spell: (name: string, inner: string) => string): string {
  if (!formula.includes("[")) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind !== "structured") return text;
      const open = text.indexOf("[");
      return spell(text.slice(0, open), text.slice(open + 1, -1));
    })
    .join("");
}

function shownInner(inner: string): string {
  if (/^\s*#This Row\s*$/iu.test(inner)) return "@";
  const columns = /^\s*\[#This Row\]\s*,\s*(?<columns>.*)$/isu.exec(inner)?.groups?.["columns"];
  if (columns === undefined) return inner;
  return `@${SIMPLE_COLUMN.exec(columns)?.groups?.["name"] ?? columns}`;
}

function storedInner(inner: string): string {
  const columns = /^\s*@(?<columns>.*)$/su.exec(inner)?.groups?.["columns"];
  if (columns === undefined) return inner;
  if (columns === "") return "#This Row";
  return `[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}`;
}
