import { cellAddress } from "../grid/address";
import type { CellValue } from "../grid/grid";
import { formulaSpelling } from "../grid/sameFormula";

/** A cell without the apostrophe that makes it text, which Excel does not give back. */
export function plainCell(value: CellValue): CellValue {
  return typeof value === "string" ? value.replace(/^'/u, "") : value;
}

/**
 * A short text that is another one as soon as a cell is; blank cells do not count, nor how Excel spells a formula. `top`
 * and `left` are zero-based.
 */
export function sheetPrint(rows: readonly (readonly CellValue[])[], top = 0, left = 0): string {
  let cells = 0;
  let hash = 0;
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      if (value === "") return;
      cells++;
      for (const letter of `${cellAddress(top + down, left + across)}=${said(value)}\n`)
        hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
    }),
  );
  return `${cells}:${hash}`;
}

function said(value: CellValue): string {
  const plain = String(plainCell(value));
  return plain.startsWith("=") ? formulaSpelling(plain) : plain;
}
