import { fold } from "../text/normalise";
import { figureAt } from "./figure";
import { cellIn, type CalculatedCell } from "./calculatedCell";
import { placeOf, titleOf, type FigureColumn, type FigureRow, type FigureTable } from "./figureTable";
import { isBeside } from "./headings";
import type { CellPlace, Term } from "./term";
import { hasPercentUnit } from "./rowTarget";
import { PERIOD, RATIO_LABEL, type HeadingMeasure } from "./vocabulary";

const COUNTED: ReadonlySet<HeadingMeasure | "text" | undefined> = new Set([
  undefined,
  "numerator",
  "denominator",
  "achieved",
  "total",
  "baseline",
  "target",
]);

/** Sums of counts: of the rows in a row "Tổng cộng", and of the quarters in a column "Luỹ kế". */
export function totalCells(table: FigureTable, columns: readonly FigureColumn[]): CalculatedCell[] {
  const counts = columns.filter((column) => COUNTED.has(column.measure) && holdsCounts(table, column));
  const totals = totalsOf(table);
  return [
    ...counts.flatMap((column) => rowTotals(table, column, totals)),
    ...columns.flatMap((column) => runningTotals(table, column)),
  ];
}

/** Every figure of the column is a number that is no per cent, and there is at least one. */
function holdsCounts(table: FigureTable, { column, path }: FigureColumn): boolean {
  if (path.some((title) => title.includes("%"))) return false;
  let figures = 0;
  for (const row of table.rows) {
    const place = placeOf(table, row, column);
    if (!place || table.cells.own(place.row, place.column) === "") continue;
    const figure = figureAt(table.grid, place);
    if (!figure || figure.isPercent || figure.isText) return false;
    if (row.kind === "item") figures++;
  }
  return figures > 0;
}

function rowTotals(table: FigureTable, column: FigureColumn, totals: readonly RowTotal[]): CalculatedCell[] {
  return totals.flatMap(({ row, parts }): CalculatedCell[] => {
    const place = placeOf(table, row, column.column);
    const cells = parts.flatMap((part) => placeOf(table, part, column.column) ?? []);
    return place && cells.length >= 2 ? [sumCell("total", cellIn(place, row, column), cells)] : [];
  });
}

/** A row that says it is a total, and the rows that it adds up. */
interface RowTotal {
  row: FigureRow;
  parts: readonly FigureRow[];
}

/** A total adds up the items above it down from the total before; where it stands first, those below it. */
function totalsOf({ rows }: FigureTable): RowTotal[] {
  const totals: FigureRow[] = [];
  const between: FigureRow[][] = [[]];
  for (const row of rows) {
    if (row.kind === "item") between.at(-1)?.push(row);
    if (row.kind !== "total") continue;
    totals.push(row);
    between.push([]);
  }
  return totals.map((row, at) => {
    const [above = [], below = []] = between.slice(at, at + 2);
    return { row, parts: withoutWholes(at === 0 && above.length === 0 ? below : above) };
  });
}

/** Of items with items of their own (1, 1.1, 1.2) only these. */
function withoutWholes(parts: readonly FigureRow[]): FigureRow[] {
  const inside = new Map<string, Set<string>>();
  for (const { index = "" } of parts)
    for (const { index: end } of index.matchAll(/\./gu)) {
      const prefix = index.slice(0, end + 1);
      inside.set(prefix, (inside.get(prefix) ?? new Set()).add(index));
    }
  return parts.filter(({ index }) => {
    if (index === undefined) return true;
    const inner = inside.get(`${index.replace(/\.$/u, "")}.`);
    return !inner || (inner.size === 1 && inner.has(index));
  });
}

/** "Luỹ kế" beside quarters or months adds them up in every row of counts. */
function runningTotals(table: FigureTable, column: FigureColumn): CalculatedCell[] {
  if (column.measure !== "total") return [];
  const periods = table.columns.filter(
    (other) =>
      other.column < column.column &&
      PERIOD.test(fold(titleOf(other))) &&
      (isBeside(other.path, column.path) || other.path.length === 1),
  );
  if (periods.length < 2) return [];
  return table.rows.flatMap((row): CalculatedCell[] => {
    if (RATIO_LABEL.test(fold(row.label)) || hasPercentUnit(table, row)) return [];
    const place = placeOf(table, row, column.column);
    const parts = periods.flatMap((period) => placeOf(table, row, period.column) ?? []);
    if (!place || parts.length < periods.length || !parts.every((part) => isCount(table, part))) return [];
    return [sumCell("running-total", cellIn(place, row, column), parts)];
  });
}

/** A count or nothing yet; at least the first period has one, so that the row is known to hold counts. */
function isCount(table: FigureTable, place: CellPlace): boolean {
  if (table.cells.own(place.row, place.column) === "") return true;
  const figure = figureAt(table.grid, place);
  return figure !== undefined && !figure.isPercent && !figure.isText && Number.isInteger(figure.value);
}

function sumCell(
  kind: "total" | "running-total",
  where: ReturnType<typeof cellIn>,
  cells: readonly CellPlace[],
): CalculatedCell {
  const term: Term = { kind: "sum", cells };
  return { ...where, kind, calculation: { kind: "value", term } };
}
