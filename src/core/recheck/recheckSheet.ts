import type { ReadTask } from "../rules/rule";
import { checkTables } from "../rules/check";
import { isAssumed } from "../table/detectTables";
import {
  checkSheets,
  knownChoices,
  learnableOf,
  planOf,
  readSheet,
  settingsOf,
  withCheck,
  type CheckedSheet,
  type SheetsCheck,
} from "./checkSheets";
import type { PatchedGrid } from "./patchGrid";
import { quietEdit, type QuietEdit } from "./quietEdit";
import { recheckTable } from "./recheckTable";

/**
 * The check of sheets after an edit of one of them: what `checkSheets` would say of the grids as they are now. Rows that
 * stay what they were are not read again; where the edit may concern more, the sheet is checked as a whole.
 */
export function recheckSheet(known: SheetsCheck, patched: PatchedGrid): SheetsCheck {
  const sheet = known.sheets.find(({ grid }) => grid.name === patched.grid.name);
  if (!sheet || (patched.changed.length === 0 && patched.isSameFrame)) return known;
  return quietly(known, sheet, patched) ?? wholly(known, sheet, patched);
}

function quietly(known: SheetsCheck, sheet: CheckedSheet, patched: PatchedGrid): SheetsCheck | undefined {
  const edit = quietEdit({ ...sheet, choices: knownChoices(known.terms) }, patched);
  if (!edit) return undefined;
  const blocks = sheet.blocks.map((block) => (block === edit.before ? edit.table : block));
  const read = { grid: patched.grid, blocks };
  const sheets = known.sheets.map((one) => (one === sheet ? read : one));
  if (
    edit.columns.some(({ role }) => role === "deadline") &&
    !isSame(planOf(sheets, known.terms), known.plan)
  )
    return undefined;
  const found = recheckTable(patched.grid, sheet.found, edit, settingsOf(known.plan, known.terms));
  if (!found) return undefined;
  const now = withSheet(known, sheet, withCheck(read, found, known.terms));
  return meetsTheSameNames(sheet, found.tables, edit) ? now : { ...now, learnable: learnableOf(now.sheets) };
}

/** The sheets of a check with one of them checked anew. */
function withSheet(known: SheetsCheck, before: CheckedSheet, after: CheckedSheet): SheetsCheck {
  return { ...known, sheets: known.sheets.map((one) => (one === before ? after : one)) };
}

/** Whether the changed rows name the same unknown units as before, and nothing was written under an unknown heading. */
function meetsTheSameNames(
  { found }: CheckedSheet,
  after: CheckedSheet["found"]["tables"],
  { before, table, rows, columns }: QuietEdit,
): boolean {
  if (columns.some(({ role }) => role === undefined)) return false;
  const changed = new Set(rows.flatMap((row) => [row.before, row.after]));
  const unknownIn = (tasks: readonly ReadTask[] = []) =>
    tasks.flatMap(({ row, leads, coordinators }) =>
      changed.has(row) ? [...leads, ...coordinators].filter((unit) => !unit.known) : [],
    );
  const was = found.tables.find((one) => one.table === before);
  const now = after.find((one) => one.table === table);
  return isSame(unknownIn(was?.tasks), unknownIn(now?.tasks));
}

function wholly(known: SheetsCheck, sheet: CheckedSheet, { grid }: PatchedGrid): SheetsCheck {
  const read = readSheet(grid, known.terms);
  const sheets = known.sheets.map((one) => (one === sheet ? read : one));
  const hasTable = (blocks: CheckedSheet["blocks"]) => blocks.some(isAssumed);
  const isAlone = !hasTable(sheet.blocks) || !hasTable(read.blocks);
  if (isAlone || !isSame(planOf(sheets, known.terms), known.plan))
    return checkSheets(
      sheets.map((one) => one.grid),
      known.terms,
    );
  const settings = settingsOf(known.plan, known.terms);
  const found = checkTables(grid, read.blocks.filter(isAssumed), settings);
  const now = withSheet(known, sheet, withCheck(read, found, known.terms));
  return { ...now, learnable: learnableOf(now.sheets) };
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
