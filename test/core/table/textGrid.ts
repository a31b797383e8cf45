import type { CellValue, Grid } from "../../../src/core/grid/grid";
import { parseArea } from "../../../src/core/grid/address";

/** A value as Excel stores it, with the format it is shown in. */
export interface StoredCell {
  value: CellValue;
  numberFormat: string;
}

/** What a test may say of a sheet besides its texts: merges as "A1:B2", bold rows one-based. */
export interface GridLook {
  name?: string;
  merges?: readonly string[];
  bold?: readonly number[];
  top?: number;
  left?: number;
}

/** A sheet written as a test reads: one line a row, cells between bars. "|" alone leaves a cell empty. */
export function textGrid(
  lines: readonly (string | readonly (CellValue | StoredCell)[])[],
  look: GridLook = {},
): Grid {
  const rows = lines.map((line) =>
    typeof line === "string" ? line.split("|").map((cell): CellValue | StoredCell => cell.trim()) : [...line],
  );
  const width = Math.max(...rows.map((row) => row.length));
  const filled = rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill("")]);
  return {
    name: look.name ?? "Biểu 1",
    top: look.top ?? 0,
    left: look.left ?? 0,
    values: filled.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell))),
    numberFormats: filled.map((row) =>
      row.map((cell) => (typeof cell === "object" ? cell.numberFormat : "General")),
    ),
    merges: (look.merges ?? []).map(parseArea),
    boldRows: new Set((look.bold ?? []).map((row) => row - 1)),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
