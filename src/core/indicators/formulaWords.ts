import { areaAddress } from "../grid/address";
import { tidy } from "../text/normalise";
import { COMPARISON_SIGNS } from "./calculation";
import type { CalculatedCell } from "./calculatedCell";
import { placeOf, titleOf, type FigureTable } from "./figureTable";
import type { CellPlace, Term } from "./term";

const SIGNS = { "+": " + ", "-": " − ", "*": " × ", "/": " / " } as const;

/** A calculation in the words of the sheet: titles of columns, or labels of rows where it reads other rows. */
export function formulaWords(table: FigureTable, cell: CalculatedCell): string | undefined {
  const { calculation } = cell;
  if (calculation.kind === "assessment") {
    const name = nameOf(table, cell, calculation.achieved);
    return calculation.limits
      .map((limit) => `${name} ${COMPARISON_SIGNS[limit.comparison]} ${said(table, cell, limit.target, 0)}`)
      .join(", ");
  }
  return said(table, cell, calculation.term, 0);
}

function said(table: FigureTable, cell: CalculatedCell, term: Term, floor: number): string {
  switch (term.kind) {
    case "number":
      return numberWords(term.value, cell.comparesShares === true);
    case "cell":
      return nameOf(table, cell, term);
    case "sum":
      return spanOf(term.cells);
    case "round":
      return said(table, cell, term.term, floor);
    case "operation": {
      const rank = term.operator === "+" || term.operator === "-" ? 1 : 2;
      const text = `${said(table, cell, term.left, rank)}${SIGNS[term.operator]}${said(table, cell, term.right, rank + 1)}`;
      return rank < floor ? `(${text})` : text;
    }
  }
}

/** "70%" where shares are compared, else the number as Vietnamese writes it. */
function numberWords(value: number, isShare: boolean): string {
  const shown = isShare && Math.abs(value) < 2 ? `${Number((value * 100).toPrecision(10))}%` : String(value);
  return shown.replace(".", ",");
}

/** "C7:C20": a list is told by where it stands. */
function spanOf(cells: readonly CellPlace[]): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return `Σ ${areaAddress(area)}`;
}

function nameOf(table: FigureTable, cell: CalculatedCell, place: CellPlace): string {
  const own = table.rows.find((row) => placeOf(table, row, cell.column)?.row === cell.row);
  const isOwnRow =
    !own ||
    (own.first <= place.row && place.row <= own.last) ||
    placeOf(table, own, place.column)?.row === place.row;
  const column = table.columns.find((one) => one.column === place.column);
  if (isOwnRow) return column ? tidy(titleOf(column)) : "";
  return table.rows.find(({ first, last }) => first <= place.row && place.row <= last)?.label ?? "";
}
