import type { Area, Grid } from "../grid/grid";
import { parseColumnCode } from "../table/codeFormula";
import { isCodeRow } from "../table/columnCodes";
import { namesTotal } from "../table/lineKinds";
import { sheetCells, type SheetCells } from "../table/sheetCells";
import type { Role, Table, TableRow } from "../table/table";
import { codeTables } from "./codeTables";
import { labelTables } from "./labelTables";
import type { IndicatorDefinition } from "./definitions";
import type { FigureBlock, FigureColumn, FigureRow, FigureTable } from "./figureTable";
import { headingPath, measureOf } from "./headings";
import type { HeadingMeasure } from "./vocabulary";

/** What the columns of figures hold; columns of any other role hold texts. */
const MEASURES_OF_ROLES: Partial<Record<Role, HeadingMeasure>> = {
  target: "target",
  baseline: "baseline",
  numerator: "numerator",
  denominator: "denominator",
  ratio: "ratio",
  assessment: "assessment",
  result: "achieved",
};

/** The tables of a sheet that figures can be calculated in: those recognised, and any block under a row of codes. */
export function figureTables(
  grid: Grid,
  tables: readonly Table[],
  indicators: readonly IndicatorDefinition[],
): FigureTable[] {
  const cells = sheetCells(grid);
  const known = tables.map((table) => figureTableOf(cells, table, indicators));
  const areas = tables.map((table) => table.area);
  const coded = codeTables(cells, areas);
  const labelled = labelTables(cells, [...areas, ...coded.map(areaOf)], indicators);
  return [...known, ...[...coded, ...labelled].map((block) => ({ ...block, indicators }))];
}

function areaOf({ columns, codeRow = 0, rows }: FigureBlock): Area {
  const places = columns.map(({ column }) => column);
  return {
    top: codeRow,
    bottom: rows.at(-1)?.last ?? codeRow,
    left: Math.min(...places),
    right: Math.max(...places),
  };
}

/** A recognised table as its figures are read: measures by titles first, then by roles. */
export function figureTableOf(
  cells: SheetCells,
  table: Table,
  indicators: readonly IndicatorDefinition[],
): FigureTable {
  const [top, bottom] = table.headerRows;
  const codeRow = codeRowAt(cells, bottom);
  const titleBottom = codeRow === undefined ? bottom : bottom - 1;
  const columns = table.columns.map(({ column, role }): FigureColumn => {
    const path = headingPath(cells, top, titleBottom, column);
    const ofRole = role && measureOfRole(role);
    const measure = ofRole === "text" ? ofRole : (measureOf(path) ?? ofRole);
    const code = codeRow === undefined ? undefined : parseColumnCode(cells.own(codeRow, column));
    return { column, path, ...(measure && { measure }), ...(code && { code }) };
  });
  const label =
    table.columns.find(({ role }) => role === "task") ??
    table.columns.find(({ role }) => role === "criterion");
  return {
    grid: cells.grid,
    cells,
    columns,
    labelColumn: label?.column ?? table.area.left,
    ...(codeRow !== undefined && { codeRow }),
    rows: table.rows.flatMap(fromRow),
    indicators,
  };
}

function codeRowAt(cells: SheetCells, row: number): number | undefined {
  return isCodeRow(cells.filled(row).map((column) => cells.own(row, column))) ? row : undefined;
}

/** What the column of a role holds, whatever its titles say. */
export function measureOfRole(role: Role): HeadingMeasure | "text" {
  return MEASURES_OF_ROLES[role] ?? "text";
}

function fromRow({ first, last, kind, title, index }: TableRow): FigureRow[] {
  if (kind !== "task" && kind !== "total" && kind !== "section") return [];
  const own = kind === "task" ? (namesTotal(title) ? "total" : "item") : kind;
  return [{ first, last, kind: own, label: title, ...(index !== undefined && { index }) }];
}
