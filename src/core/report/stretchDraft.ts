import type { CellValue } from "../grid/grid";
import type { SheetDraft } from "./sheetDraft";

/**
 * The draft of a sheet with one table, with other cells and another number of rows: the looks of its body reach as far
 * as the rows do.
 */
export function stretchDraft(
  draft: SheetDraft,
  formulas: readonly (readonly CellValue[])[],
  rowHeights: SheetDraft["rowHeights"],
): SheetDraft {
  const last = draft.tables[0]?.area.bottom;
  const bottom = formulas.length - 1;
  const stretched = <Placed extends { area: { bottom: number } }>(placed: Placed): Placed =>
    placed.area.bottom === last ? { ...placed, area: { ...placed.area, bottom } } : placed;
  return {
    ...draft,
    formulas,
    rowHeights,
    styles: draft.styles.map(stretched),
    tables: draft.tables.map(stretched),
  };
}
