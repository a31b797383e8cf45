import { fold } from "../text/normalise";
import { figureAt } from "./figure";
import type { CalculatedCell } from "./calculatedCell";
import { placeOf, type FigureColumn, type FigureRow, type FigureTable } from "./figureTable";
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
  return [
    ...counts.flatMap((column) => rowTotals(table, column)),
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

function rowTotals(table: FigureTable, column: FigureColumn): CalculatedCell[] {
  return table.rows.flatMap((row, at): CalculatedCell[] => {
    if (row.kind !== "total") return [];
    const place = placeOf(table, row, column.column);
    const parts = place
      ? partsOf(table, at).flatMap((part) => placeOf(table, part, column.column) ?? [])
      : [];
    if (!place || parts.length < 2) return [];
    return [
      sumCell(
        "total",
        { ...place, label: row.label, rowKind: row.kind, heading: column.path.at(-1) ?? "" },
        parts,
      ),
    ];
  });
}

/**
 * The rows that a total adds up: the items above it down from the total before, or those below where it stands first; of
 * items with items of their own (1, 1.1, 1.2) only these.
 */
function partsOf({ rows }: FigureTable, at: number): FigureRow[] {
  const before = rows.slice(0, at);
  const start = before.map(({ kind }) => kind).lastIndexOf("total") + 1;
  const above = before.slice(start).filter(({ kind }) => kind === "item");
  const next = rows.findIndex(({ kind }, index) => index > at && kind === "total");
  const below = rows.slice(at + 1, next < 0 ? undefined : next).filter(({ kind }) => kind === "item");
  const parts = above.length > 0 ? above : start === 0 ? below : [];
  return parts.filter((row) => !parts.some((other) => isInside(other, row)));
}

function isInside({ index: inner }: FigureRow, { index: outer }: FigureRow): boolean {
  return (
    inner !== undefined &&
    outer !== undefined &&
    inner.startsWith(`${outer.replace(/\.$/u, "")}.`) &&
    inner !== outer
  );
}

/** "Luỹ kế" beside quarters or months adds them up in every row of counts. */
function runningTotals(table: FigureTable, column: FigureColumn): CalculatedCell[] {
  if (column.measure !== "total") return [];
  const periods = table.columns.filter(
    (other) =>
      other.column < column.column &&
      PERIOD.test(fold(other.path.at(-1) ?? "")) &&
      (isBeside(other.path, column.path) || other.path.length === 1),
  );
  if (periods.length < 2) return [];
  return table.rows.flatMap((row): CalculatedCell[] => {
    if (RATIO_LABEL.test(fold(row.label)) || hasPercentUnit(table, row)) return [];
    const place = placeOf(table, row, column.column);
    const parts = periods.flatMap((period) => placeOf(table, row, period.column) ?? []);
    if (!place || parts.length < periods.length || !parts.every((part) => isCount(table, part))) return [];
    return [
      sumCell(
        "running-total",
        { ...place, label: row.label, rowKind: row.kind, heading: column.path.at(-1) ?? "" },
        parts,
      ),
    ];
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
  where: Pick<CalculatedCell, "row" | "column" | "label" | "rowKind" | "heading">,
  cells: readonly CellPlace[],
): CalculatedCell {
  const term: Term = { kind: "sum", cells };
  return { ...where, kind, calculation: { kind: "value", term } };
}
