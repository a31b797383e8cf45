import type { Area, CellValue } from "../grid/grid";
import type { SheetDraft } from "../report/sheetDraft";
import { packRows, unpackRows, type PackedRows } from "./packedRows";

/** An entry rule of some cells as Excel describes it; without a rule the cells take anything. */
export interface EntryRule {
  area: Area;
  rule?: unknown;
  ignoreBlanks?: unknown;
  errorAlert?: unknown;
  prompt?: unknown;
}

/** Fill, font, borders and alignment of every cell as Excel describes them: numbers of entries in `looks`. */
export interface CellLooks {
  looks: readonly unknown[];
  lookOf: readonly (readonly number[])[];
}

/** Where a chart stands on its sheet, in points. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * A sheet of ours as it stands or shall stand: a draft and, of one that was read, what a draft cannot say. Where there
 * are `looks` they hold instead of the draft's styles, of which only the number formats are kept.
 */
export interface SheetSnapshot {
  draft: SheetDraft;
  looks?: CellLooks;
  entryRules?: readonly EntryRule[];
  chartBox?: ChartBox;
  /** Names of the charts that a person put on the sheet. */
  otherCharts?: readonly string[];
}

/** A snapshot as the journal keeps it. */
export interface SheetRecord {
  draft: Omit<SheetDraft, "formulas">;
  formulas: PackedRows<CellValue>;
  looks?: { looks: readonly unknown[]; lookOf: PackedRows<number> };
  entryRules?: readonly EntryRule[];
  chartBox?: ChartBox;
  otherCharts?: readonly string[];
}

/** A name of the workbook and what it stands for; without a formula there is no such name. */
export interface NameRecord {
  name: string;
  formula?: string;
}

export function packSnapshot({ draft, looks, ...others }: SheetSnapshot): SheetRecord {
  const { formulas, ...rest } = draft;
  return {
    ...others,
    draft: rest,
    formulas: packRows(formulas),
    ...(looks && { looks: { looks: looks.looks, lookOf: packRows(looks.lookOf) } }),
  };
}

export function unpackSnapshot({ draft, formulas, looks, ...others }: SheetRecord): SheetSnapshot {
  return {
    ...others,
    draft: { ...draft, formulas: unpackRows(formulas) },
    ...(looks && { looks: { looks: looks.looks, lookOf: unpackRows(looks.lookOf) } }),
  };
}
