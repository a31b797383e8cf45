import { numberFormatAt } from "../grid/grid";
import { assessmentCell, type Judging } from "./assessment";
import { cellIn, type CalculatedCell, type VariantChoices } from "./calculatedCell";
import { columnFormulas, divides, percentFactor, type CodeFault, type ColumnTerm } from "./columnFormulas";
import { changeCell } from "./changes";
import { figureAt } from "./figure";
import { placeOf, type FigureColumn, type FigureRow, type FigureTable } from "./figureTable";
import { saysPercent } from "./headings";
import { operandsOf, shareTerm } from "./operands";
import { shareFormat, scaleOf, type Scale } from "./scale";
import { cellsOf, cellTerm, numberTerm, operation, type Term } from "./term";
import { totalCells } from "./totals";
import { verticalCells } from "./verticalRatios";

/** Everything that a table lets calculate, and the codes that lead nowhere. */
export interface TableCalculations {
  cells: readonly CalculatedCell[];
  faults: readonly CodeFault[];
  /** How the rows are held against their targets. */
  judging: Judging;
}

/** A column of shares or of figures with the arithmetic that makes it. */
interface FormulaColumn {
  column: FigureColumn;
  kind: "code" | "ratio" | "completion";
  term: ColumnTerm;
  /** Present where the column shows shares. */
  scale?: Scale;
}

/**
 * Decides for every cell of a table what it should calculate: by the row of codes, else by the titles, else by the labels
 * of the rows. Cells that hold something are included: the caller compares them and leaves them alone.
 */
export function calculateTable(
  table: FigureTable,
  planYear: number,
  variants: VariantChoices = new Map(),
): TableCalculations {
  const { formulas, faults } = columnFormulas(table);
  const broken = new Set(faults.map(({ column }) => column));
  const columns = table.columns.flatMap((column): FormulaColumn[] => {
    if (broken.has(column.column)) return [];
    const term = formulas.get(column.column);
    return [term ? codeColumn(table, column, term) : titledColumn(table, column)].flat();
  });
  const scales = new Map(columns.flatMap(({ column, scale }) => (scale ? [[column, scale] as const] : [])));
  const settings = { planYear, scales };
  const calculated = columns.flatMap((column) => formulaCells(table, column));
  const known = new Set(columns.map(({ column }) => column));
  const rest = table.columns.filter((column) => !known.has(column) && !broken.has(column.column));
  const judged = rest.flatMap((column) => [
    ...assessmentCell(table, column, settings),
    ...changeCell(table, column, settings),
  ]);
  const cells = distinct([
    ...calculated,
    ...judged,
    ...totalCells(table, rest),
    ...verticalCells(table, variants),
  ]);
  return { cells, faults, judging: settings };
}

function codeColumn(table: FigureTable, column: FigureColumn, term: ColumnTerm): FormulaColumn[] {
  const percent = percentFactor(term);
  const isShare = divides(term) && (percent !== undefined || isShareColumn(column));
  if (!isShare) return [{ column, kind: "code", term }];
  const scale = scaleOf(table, column, percent?.factor === 100);
  return [{ column, kind: "code", term: percent?.base ?? term, scale }];
}

function isShareColumn({ measure, path }: FigureColumn): boolean {
  return measure === "ratio" || measure === "completion" || saysPercent(path);
}

function titledColumn(table: FigureTable, column: FigureColumn): FormulaColumn[] {
  if (column.measure !== "ratio" && column.measure !== "completion") return [];
  const operands = operandsOf(table, column);
  if (!operands) return [];
  const kind = operands.denominator.measure === "target" ? "completion" : "ratio";
  return [{ column, kind, term: shareTerm(operands), scale: scaleOf(table, column, false) }];
}

function formulaCells(table: FigureTable, { column, kind, term, scale }: FormulaColumn): CalculatedCell[] {
  return table.rows.flatMap((row): CalculatedCell[] => {
    const place = placeOf(table, row, column.column);
    const plain = place && termInRow(table, row, term);
    if (!place || !plain || !isCalculated(table, row, plain)) return [];
    const value = scale?.isHundred ? operation("*", plain, numberTerm(100)) : plain;
    const numberFormat = scale && shareFormat(scale, numberFormatAt(table.grid, place.row, place.column));
    const share = scale && shareOf(plain, scale);
    return [
      {
        ...cellIn(place, row, column),
        kind,
        calculation: { kind: "value", term: value },
        ...(numberFormat !== undefined && { numberFormat }),
        ...(share && { share }),
      },
    ];
  });
}

/** A section is a title unless figures stand in it. */
function isCalculated(table: FigureTable, row: FigureRow, term: Term): boolean {
  if (row.kind !== "section") return true;
  return cellsOf(term).some((place) => figureAt(table.grid, place) !== undefined);
}

function shareOf(term: Term, { isHundred }: Scale): CalculatedCell["share"] {
  if (term.kind !== "operation" || term.operator !== "/") return undefined;
  const { left, right } = term;
  return left.kind === "cell" && right.kind === "cell"
    ? { numerator: left, denominator: right, isHundred }
    : undefined;
}

/** The arithmetic of a column over the cells of one row; undefined where a merge covers one of them. */
function termInRow(table: FigureTable, row: FigureRow, term: ColumnTerm): Term | undefined {
  if (term.kind === "number") return term;
  if (term.kind === "column") {
    const place = placeOf(table, row, term.column);
    return place && cellTerm(place);
  }
  const left = termInRow(table, row, term.left);
  const right = termInRow(table, row, term.right);
  return left && right && operation(term.operator, left, right);
}

/** A cell merged over several rows is calculated once. */
function distinct(cells: readonly CalculatedCell[]): CalculatedCell[] {
  const seen = new Map<string, CalculatedCell>();
  for (const cell of cells) {
    const key = `${cell.row}:${cell.column}`;
    if (!seen.has(key)) seen.set(key, cell);
  }
  return [...seen.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
