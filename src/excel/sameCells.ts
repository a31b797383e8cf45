import type { CellValue } from "../core/grid/grid";
import { isSameFormula } from "../core/grid/sameFormula";
import { plainCell } from "../core/journal/sheetPrint";
import type { SheetDraft } from "../core/report/sheetDraft";

/** Whether cells as Excel gives them back say what a draft wants, and cells beyond it nothing. */
export function holdsCells(found: readonly (readonly CellValue[])[], draft: SheetDraft): boolean {
  if (found.length < draft.formulas.length) return false;
  const [table] = draft.tables;
  return found.every((cells, row) => {
    const isInTable = table !== undefined && row >= table.area.top && row <= table.area.bottom;
    return cells.every((value, column) =>
      isSame(value, draft.formulas[row]?.[column] ?? "", isInTable ? table.name : undefined),
    );
  });
}

function isSame(found: CellValue, wanted: CellValue, table: string | undefined): boolean {
  if (found === wanted) return true;
  if (typeof found !== "string" || typeof wanted !== "string") return false;
  if (!wanted.startsWith("=")) return plainCell(found) === plainCell(wanted);
  return isSameFormula(found, wanted, table);
}
