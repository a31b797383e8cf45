import { combineFixes } from "../core/fixes/combineFixes";
import { countEdits } from "../core/fixes/sayEdits";
import { cellAddress } from "../core/grid/address";
import type { SheetEdit } from "../core/grid/edits";
import { applyEdits } from "../excel/applyEdits";
import { keepAction } from "./keepAction";
import type { Keeping } from "./journalStore";

/** Fixes of one sheet that are one action: `action` is the id of their rule. */
export interface FixRequest {
  sheet: string;
  action: string;
  fixes: readonly (readonly SheetEdit[])[];
}

/** What was done. */
export interface FixResult {
  /** The entry in the journal; undefined when there was nothing to do. */
  id: string | undefined;
  /** Cells written and rows taken out. */
  count: number;
  /** Places in the request of the fixes that touch what an earlier one touches: they are to be looked at again. */
  left: readonly number[];
  /** Oldest entries of the journal that had to make room. */
  dropped: number;
}

/** Applies fixes as one action: all of them or none, with one entry in the journal. Throws ExcelFailure. */
export async function applyFixes({ sheet, action, fixes }: FixRequest, keeping: Keeping): Promise<FixResult> {
  const { edits, left } = combineFixes(fixes);
  const [first] = edits;
  if (!first) return { id: undefined, count: 0, left, dropped: 0 };
  const count = countEdits(edits);
  const cell = count === 1 && first.kind !== "delete-rows" ? cellAddress(first.row, first.column) : undefined;
  const said = { action, sheet, count, ...(cell !== undefined && { cell }) };
  const kept = await keepAction(said, keeping, (keep) => applyEdits([{ kind: "cells", sheet, edits }], keep));
  return { ...kept, count, left };
}
