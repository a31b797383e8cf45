import type { CalculatedCell } from "../indicators/calculatedCell";
import { calculateTable } from "../indicators/calculateTable";
import { calculator } from "../indicators/calculator";
import type { CodeFault } from "../indicators/columnFormulas";
import type { FigureColumn } from "../indicators/figureTable";
import { definitionOf, INDICATOR_DEFINITIONS, type IndicatorDefinition } from "../indicators/definitions";
import { figureTableOf, measureOfRole } from "../indicators/figureTables";
import { measureOf } from "../indicators/headings";
import { isCodeRow } from "../table/columnCodes";
import { sheetCells } from "../table/sheetCells";
import type { Table, TableRow } from "../table/table";
import type { TableContext } from "./rule";

/** What a table lets calculate, for the rules that compare. */
export interface TableFigures {
  columns: readonly FigureColumn[];
  cells: readonly { cell: CalculatedCell; computed: number | string }[];
  faults: readonly CodeFault[];
}

const NONE: TableFigures = { columns: [], cells: [], faults: [] };
/** Columns that hold figures of indicators; targets and results stand in tables of tasks too. */
const FIGURE_MEASURES: ReadonlySet<FigureColumn["measure"]> = new Set([
  "numerator",
  "denominator",
  "ratio",
  "baseline",
  "assessment",
]);
/** What a column without a role may be by its heading. */
const TITLED_MEASURES: ReadonlySet<FigureColumn["measure"]> = new Set(["ratio", "completion", "denominator"]);

/** Several rules ask about the same table: it is calculated once. */
const known = new WeakMap<Table, Pick<TableContext, "planYear" | "indicators"> & { figures: TableFigures }>();

export function tableFigures(context: TableContext): TableFigures {
  const { table, planYear, indicators } = context;
  const before = known.get(table);
  if (before?.planYear === planYear && before.indicators === indicators) return before.figures;
  const figures = mayHoldFigures(context) ? calculate(context) : NONE;
  known.set(table, { planYear, indicators, figures });
  return figures;
}

function calculate({ grid, table, planYear, indicators }: TableContext): TableFigures {
  const figureTable = figureTableOf(sheetCells(grid), table, indicators);
  const { cells, faults } = calculateTable(figureTable, planYear);
  const { shows } = calculator(figureTable, cells);
  const { columns } = figureTable;
  return { columns, faults, cells: cells.map((cell) => ({ cell, computed: shows(cell) })) };
}

/** Most tables assign tasks and hold no figure: they are not looked at twice. */
export function mayHoldFigures({ grid, table, indicators }: TableContext): boolean {
  const isFigureColumn = ({ role, heading }: Table["columns"][number]) =>
    role === undefined ? TITLED_MEASURES.has(measureOf([heading])) : FIGURE_MEASURES.has(measureOfRole(role));
  if (table.columns.some(isFigureColumn)) return true;
  if (indicators !== INDICATOR_DEFINITIONS && table.rows.some((row) => isKnownShare(indicators, row)))
    return true;
  const codes = grid.values[table.headerRows[1] - grid.top] ?? [];
  return isCodeRow(codes.flatMap((value) => (value === "" ? [] : [String(value)])));
}

/** An indicator that the office defined says what it is calculated from, whatever the columns are called. */
function isKnownShare(indicators: readonly IndicatorDefinition[], { kind, title }: TableRow): boolean {
  return (
    kind === "task" && (definitionOf(indicators, title)?.variants ?? []).some(({ id }) => id === "office")
  );
}
