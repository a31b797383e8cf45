import type { Area, CellValue } from "./grid";

/**
 * One change to a sheet as plain data; `excel/applyEdits` is the only writer. `before` is what must still stand
 * there (compare before writing); rows and columns are zero-based.
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
      numberFormat: string;
    }
  | {
      kind: "delete-rows";
      sheet: string;
      first: number;
      last: number;
      before: readonly (readonly CellValue[])[];
      area: Area;
    };
