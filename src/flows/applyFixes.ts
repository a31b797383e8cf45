import { combineFixes } from "../core/fixes/combineFixes";
import { countEdits, type EditCounts } from "../core/fixes/sayEdits";
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
  /** The entry in the journal; undefined when there was nothing to do, or no room to keep it. */
  id: string | undefined;
  done: EditCounts;
  /** Places in the request of the fixes that touch what an earlier one touches: they are to be looked at again. */
  left: readonly number[];
  /** Oldest entries of the journal that had to make room. */
  dropped: number;
}

/** Applies fixes as one action: all of them or none, with one entry in the journal. Throws ExcelFailure. */
export async function applyFixes({ sheet, action, fixes }: FixRequest, keeping: Keeping): Promise<FixResult> {
  const { edits, left } = combineFixes(fixes);
  const [first] = edits;
  const done = countEdits(edits);
  if (!first) return { id: undefined, done, left, dropped: 0 };
  const isOneCell = edits.length === 1 && done.cells === 1;
  const cell = isOneCell ? cellAddress(first.row, first.column) : undefined;
  const { cells: count, rows } = done;
  const said = { action, sheet, count, ...(rows > 0 && { rows }), ...(cell !== undefined && { cell }) };
  const kept = await keepAction(said, keeping, (keep) => applyEdits([{ kind: "cells", sheet, edits }], keep));
  return { ...kept, done, left };
}
