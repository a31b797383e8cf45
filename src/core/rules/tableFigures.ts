import { fold } from "../text/normalise";
import type { CalculatedCell } from "../indicators/calculatedCell";
import { calculateTable } from "../indicators/calculateTable";
import { calculator } from "../indicators/calculator";
import type { CodeFault } from "../indicators/columnFormulas";
import type { FigureColumn } from "../indicators/figureTable";
import { figureTableOf } from "../indicators/figureTables";
import { measureOf } from "../indicators/headings";
import { isCodeRow } from "../table/columnCodes";
import { sheetCells } from "../table/sheetCells";
import type { Role, Table } from "../table/table";
import type { TableContext } from "./rule";

/** What a table lets calculate, for the rules that compare. */
export interface TableFigures {
  columns: readonly FigureColumn[];
  cells: readonly { cell: CalculatedCell; computed: number | string }[];
  faults: readonly CodeFault[];
}

const NONE: TableFigures = { columns: [], cells: [], faults: [] };
const FIGURE_ROLES: ReadonlySet<Role> = new Set([
  "numerator",
  "denominator",
  "ratio",
  "baseline",
  "assessment",
]);

/** Several rules ask about the same table: it is calculated once. */
const known = new WeakMap<Table, { planYear: number; figures: TableFigures }>();

export function tableFigures(context: TableContext): TableFigures {
  const { table, planYear } = context;
  const before = known.get(table);
  if (before?.planYear === planYear) return before.figures;
  const figures = mayHoldFigures(context) ? calculate(context) : NONE;
  known.set(table, { planYear, figures });
  return figures;
}

function calculate({ grid, table, planYear }: TableContext): TableFigures {
  const figureTable = figureTableOf(sheetCells(grid), table);
  const { cells, faults } = calculateTable(figureTable, planYear);
  const { shows } = calculator(figureTable, cells);
  const { columns } = figureTable;
  return { columns, faults, cells: cells.map((cell) => ({ cell, computed: shows(cell) })) };
}

/** Most tables assign tasks and hold no figure: they are not looked at twice. */
function mayHoldFigures({ grid, table }: TableContext): boolean {
  const isFigureColumn = ({ role, heading }: Table["columns"][number]) =>
    (role !== undefined && FIGURE_ROLES.has(role)) ||
    (role === undefined && ["ratio", "completion", "denominator"].includes(measureOf([fold(heading)]) ?? ""));
  if (table.columns.some(isFigureColumn)) return true;
  const codes = grid.values[table.headerRows[1] - grid.top] ?? [];
  return isCodeRow(codes.flatMap((value) => (value === "" ? [] : [String(value)])));
}
