import type { CellValue } from "./grid";

/**
 * One change to a cell as plain data; `excel/applyEdits` is the only writer. `before` is what must still stand
 * there (compare before writing); row and column are zero-based.
 */
export type SheetEdit =
  | { kind: "set-text"; sheet: string; row: number; column: number; before: CellValue; text: string }
  | {
      kind: "set-number";
      sheet: string;
      row: number;
      column: number;
      before: CellValue;
      value: number;
      /** en-US */
      numberFormat: string;
    }
  | {
      kind: "set-formula";
      sheet: string;
      row: number;
      column: number;
      before: CellValue;
      /** en-US, beginning with "=" */
      formula: string;
      /** en-US; undefined leaves the cell's own. */
      numberFormat: string | undefined;
    };
