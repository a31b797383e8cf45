import { numberFormatAt, valueAt, type CellValue, type Grid } from "../grid/grid";
import { tidy } from "../text/normalise";
import type { FoundBlock } from "./findBlocks";
import type { Problem, ProblemId } from "./problem";

/** One row of a block as its reader sees it. */
export interface BlockRow {
  row: number;
  /** The cell's text: NFC, single spaces; "" where the column is gone. */
  text: (key: string) => string;
  /** Several names in a cell, parted by ";" or line ends. */
  list: (key: string) => string[];
  value: (key: string) => { value: CellValue; numberFormat: string };
  /** Notes a mistake at the row's cell under `key`. */
  report: (key: string, problem: ProblemId, values?: Problem["values"]) => void;
}

/** The rows of a block; what their readers report is added to `problems`. */
export function blockRows(grid: Grid, block: FoundBlock, problems: Problem[]): BlockRow[] {
  return block.rows.map((row) => {
    const raw = (key: string): CellValue => {
      const column = block.columns.get(key);
      return column === undefined ? "" : valueAt(grid, row, column);
    };
    return {
      row,
      text: (key) => tidy(String(raw(key))),
      list: (key) => splitNames(String(raw(key))),
      value: (key) => ({
        value: raw(key),
        numberFormat: numberFormatAt(grid, row, block.columns.get(key) ?? -1),
      }),
      report: (key, problem, values) => {
        const column = block.columns.get(key) ?? block.left;
        problems.push({ row, column, problem, ...(values && { values }) });
      },
    };
  });
}

/** "UBND tỉnh; Ủy ban nhân dân tỉnh" holds two names. */
function splitNames(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[;\r\n]+/u)
        .map(tidy)
        .filter((name) => name !== ""),
    ),
  ];
}

/** How several names stand in one cell. */
export function joinNames(names: readonly string[]): string {
  return names.join("; ");
}
