/** References into Excel tables, `SoNhiemVu[Chủ trì]`, `[@Col]`, `T[[#Headers],[A]:[C]]`, as the A1 ranges they stand for. */
import type ExcelJS from "exceljs";
import { readBox, type Box } from "./boxes";
import { internals } from "../sheet/exceljsInternals";
import { columnLetters, type FormulaToken } from "./formulaTokens";

export interface TablePlace {
  name: string;
  sheet: string;
  /** One-based edges, with heading and totals. */
  box: Box;
  hasHeading: boolean;
  hasTotals: boolean;
  columns: string[];
}

/** Where a formula stands: "this row" and references without a table name depend on it; one-based. */
export interface FormulaPlace {
  sheet: string;
  row: number;
  column: number;
}

const folded = (text: string): string => text.normalize("NFC").toLowerCase().replaceAll("\r\n", "\n");

export function tablesOf(workbook: ExcelJS.Workbook): TablePlace[] {
  return workbook.worksheets.flatMap((worksheet) =>
    Object.values(internals(worksheet).tables).flatMap(({ model }) => {
      const box = readBox(model.tableRef);
      if (box === undefined) return [];
      const columns = model.columns.map(({ name }) => name);
      const { headerRow: hasHeading, totalsRow: hasTotals } = model;
      // A table that was added and not read from a file has no display name of its own.
      const { displayName = model.name } = model as { displayName?: string };
      return [{ name: displayName, sheet: worksheet.name, box, hasHeading, hasTotals, columns }];
    }),
  );
}

/** The A1 range of a structured reference or of a table's bare name; undefined when there is no such table or column. */
export function tableRange(
  token: FormulaToken,
  place: FormulaPlace,
  tables: readonly TablePlace[],
): string | undefined {
  const bracket = token.text.indexOf("[");
  const name = bracket < 0 ? token.text : token.text.slice(0, bracket);
  const table =
    name === "" ? tableAround(place, tables) : tables.find((known) => folded(known.name) === folded(name));
  if (table === undefined) return undefined;
  return bracket < 0
    ? area(table, dataRows(table), allColumns(table), place)
    : bracketed(token.text.slice(bracket), table, place);
}

function tableAround(
  { sheet, row, column }: FormulaPlace,
  tables: readonly TablePlace[],
): TablePlace | undefined {
  return tables.find(
    ({ sheet: own, box }) =>
      own === sheet && row >= box.top && row <= box.bottom && column >= box.left && column <= box.right,
  );
}

type Span = readonly [first: number, last: number];

function bracketed(text: string, table: TablePlace, place: FormulaPlace): string | undefined {
  const items = bracketItems(text.slice(1, -1));
  let rows: Span | undefined;
  const columns: number[] = [];
  for (const item of items) {
    const special = rowsOf(item, table, place);
    if (special !== undefined)
      rows = rows === undefined ? special : [Math.min(rows[0], special[0]), Math.max(rows[1], special[1])];
    if (item.startsWith("#")) {
      if (special === undefined) return undefined;
      continue;
    }
    const wanted = folded(unescaped(item.replace(/^@/u, "")));
    if (item === "@") continue;
    const at = table.columns.findIndex((column) => folded(column) === wanted);
    if (at < 0) return undefined;
    columns.push(table.box.left + at);
  }
  const span: Span = columns.length === 0 ? allColumns(table) : [Math.min(...columns), Math.max(...columns)];
  return area(table, rows ?? dataRows(table), span, place);
}

/** "[#Headers],[A]:[C]" → "#Headers", "A", "C"; "Chủ trì" → itself; "@[Số lượng]" → "@Số lượng". */
function bracketItems(inner: string): string[] {
  if (!inner.includes("[")) return [inner.trim()];
  const isThisRow = inner.trimStart().startsWith("@");
  const items = Array.from(
    inner.matchAll(/\[(?<item>(?:[^[\]']|'.)*)\]/gu),
    ({ groups }) => groups?.["item"] ?? "",
  );
  return isThisRow ? items.map((item) => `@${item}`) : items;
}

const unescaped = (item: string): string => item.replace(/'(?<character>.)/gu, "$<character>");

const allColumns = ({ box }: TablePlace): Span => [box.left, box.right];
const dataRows = ({ box, hasHeading, hasTotals }: TablePlace): Span => [
  box.top + (hasHeading ? 1 : 0),
  box.bottom - (hasTotals ? 1 : 0),
];

function rowsOf(item: string, table: TablePlace, place: FormulaPlace): Span | undefined {
  if (item.startsWith("@")) return [place.row, place.row];
  switch (item.trim().toLowerCase()) {
    case "#all":
      return [table.box.top, table.box.bottom];
    case "#data":
      return dataRows(table);
    case "#headers":
      return table.hasHeading ? [table.box.top, table.box.top] : undefined;
    case "#totals":
      return table.hasTotals ? [table.box.bottom, table.box.bottom] : undefined;
    case "#this row":
      return [place.row, place.row];
    default:
      return undefined;
  }
}

/** The formula's own row is written relative: the engine then takes the formulas of a whole column for one. */
function area(table: TablePlace, rows: Span, columns: Span, place: FormulaPlace): string {
  const line = (row: number) => (row === place.row ? String(row) : `$${row}`);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}${line(row)}`;
  const first = corner(rows[0], columns[0]);
  const last = corner(rows[1], columns[1]);
  return `'${table.sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}
