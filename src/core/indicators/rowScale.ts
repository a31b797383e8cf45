import { placeOf, type FigureRow, type FigureTable } from "./figureTable";
import { hasPercentUnit } from "./rowTarget";
import { scaleOfFigures, type Scale } from "./scale";

/** How a row of shares shows them: by its cells, else by its unit of measure or its label. */
export function scaleOfRow(table: FigureTable, row: FigureRow): Scale {
  const places = table.columns
    .filter(({ measure }) => measure !== "text" && measure !== "target" && measure !== "unit")
    .flatMap(({ column }) => placeOf(table, row, column) ?? []);
  const saysPercent = hasPercentUnit(table, row) || row.label.includes("%");
  return scaleOfFigures(table.grid, places, saysPercent);
}
