import type { SheetsRecord } from "../core/journal/changeRecord";
import { packSnapshot, type NameRecord, type SheetSnapshot } from "../core/journal/sheetRecord";
import { ExcelFailure } from "./excelFailure";
import { loadSheetState } from "./sheetState";
import { inspectSheets, type SheetsInspected } from "./sheetsInspection";
import { holdsNames, loadOverview, writeNames, type Overview } from "./sheetsOverview";
import { emptySheet, lookSteps, newLookSteps, rewritingSteps, type Standing } from "./sheetWriting";
import { cellSteps, addTables } from "./sheetDrafts";
import { after, joinSteps, together, type Steps } from "./steps";
import type { Change } from "./transaction";

/** What shall stand in a workbook. */
export interface SheetsPlan {
  /** Sheets to write, in this order, each under the name of its draft. Those that are not there are added at the end. */
  targets: readonly SheetSnapshot[];
  names: readonly NameRecord[];
  /** Sheets to take away. */
  removed: readonly string[];
}

/** What is known once everything was looked at. */
interface Known {
  plan: SheetsPlan;
  /** The sheets to write that stood, as they were. */
  before: readonly SheetSnapshot[];
  namesBefore: readonly NameRecord[];
  overview: Overview;
}

/** How a plan is made: which tables to look for, and what follows from where they are. */
export interface SheetsPlanner {
  sheet: string;
  tables: readonly string[];
  plan: (overview: Overview) => SheetsPlan;
}

/**
 * Writes whole sheets of ours and the names that point into them, all or nothing. The first thing done to a sheet that
 * stands is to empty it, so that its cells tell whether it was begun; looks come last and are done again after a fault.
 */
export function sheetsChange(planner: SheetsPlanner): Change & { known: () => SheetsRecord } {
  let known: Known | undefined;
  const seen = (): Known => {
    if (!known) throw new Error("nothing was looked at");
    return known;
  };
  return {
    sheet: planner.sheet,
    known: () => recordOf(seen()),
    look: (context) =>
      after(loadOverview(context, planner.tables), (overview) => {
        const plan = planner.plan(overview);
        assertOpen(plan, overview);
        const standing = plan.targets.filter(({ draft }) => overview.sheets.includes(draft.name));
        const states = standing.map(({ draft }) => loadSheetState(context, draft.name, draft));
        return after(together(states), (before) => {
          const namesBefore = plan.names.map(({ name }) => nameNow(name, overview));
          known = { plan, before, namesBefore, overview };
        });
      }),
    write: (context) => writeSteps(context, seen()),
    finish: (context) => removeSheets(context, seen().plan.removed, seen().overview),
    inspect: (context) => {
      const { plan, before, namesBefore } = seen();
      return after(inspectSheets(context, plan.targets, before), (found) => ({
        isWritten: found.isWritten && holdsNames(plan.names, found.overview),
        isFinished: plan.removed.every((sheet) => !found.overview.sheets.includes(sheet)),
        isUntouched: found.isUntouched && holdsNames(namesBefore, found.overview) && isWhole(seen(), found),
        undo: (again) => undoSteps(again, seen(), found),
        complete: (again) => completionSteps(again, seen(), found),
      }));
    },
  };
}

function assertOpen({ targets, removed }: SheetsPlan, { sheets, isLocked }: Overview): void {
  const isAdded = targets.some(({ draft }) => !sheets.includes(draft.name));
  const isRemoved = removed.some((sheet) => sheets.includes(sheet));
  if (isLocked && (isAdded || isRemoved)) throw new ExcelFailure("structureLocked");
}

function nameNow(name: string, { names }: Overview): NameRecord {
  const formula = names.get(name.toLowerCase());
  return { name, ...(formula !== undefined && { formula }) };
}

/** Sheets to be taken away are still there. */
function isWhole({ plan, overview }: Known, found: SheetsInspected): boolean {
  return plan.removed.every(
    (sheet) => overview.sheets.includes(sheet) === found.overview.sheets.includes(sheet),
  );
}

function recordOf({ plan, before, namesBefore, overview }: Known): SheetsRecord {
  const added = plan.targets.map(({ draft }) => draft.name).filter((name) => !overview.sheets.includes(name));
  const sheet = plan.targets[0]?.draft.name ?? "";
  return { kind: "sheets", sheet, added, rewritten: before.map(packSnapshot), names: namesBefore };
}

/** Everything but the taking away of sheets. New sheets and names come first: formulas speak of them. */
function writeSteps(context: Excel.RequestContext, { plan, before, overview }: Known): Steps {
  const writings = plan.targets.map((target) => {
    const { name } = target.draft;
    const stood = before.find(({ draft }) => draft.name === name);
    const standing = standingOf(stood);
    const { worksheets } = context.workbook;
    const worksheet = stood ? worksheets.getItem(name) : worksheets.add(name);
    if (stood) emptySheet(worksheet, target, standing);
    return { target, stood, standing, worksheet };
  });
  writeNames(context, plan.names, overview);
  const contents = writings.map(({ target, stood, standing, worksheet }) =>
    stood
      ? rewritingSteps(worksheet, target, standing)
      : cellSteps(worksheet, target.draft, () => addTables(worksheet, target.draft)),
  );
  const looks = writings.map(({ target, stood, standing, worksheet }) =>
    (stood ? lookSteps : newLookSteps)(worksheet, target, standing),
  );
  return joinSteps(...contents, ...looks);
}

/** A sheet as it was read. */
function standingOf(stood: SheetSnapshot | undefined): Standing {
  if (!stood) return { rows: 0, hasTable: false, charts: [] };
  const { formulas, tables, chart } = stood.draft;
  return { rows: formulas.length, hasTable: tables.length > 0, charts: chart ? [chart.name] : [] };
}

/** The looks of everything that was written, and what is still to be taken away. */
function completionSteps(
  context: Excel.RequestContext,
  { plan, before, overview }: Known,
  found: SheetsInspected,
): Steps {
  const looks = plan.targets.map((target, at) => {
    const worksheet = context.workbook.worksheets.getItem(target.draft.name);
    const stood = before.some(({ draft }) => draft.name === target.draft.name);
    return (stood ? lookSteps : newLookSteps)(worksheet, target, found.standing[at]!);
  });
  const left = { ...overview, sheets: found.overview.sheets };
  return joinSteps(...looks, [() => removeSheets(context, plan.removed, left)]);
}

/** Everything as it was looked at. */
function undoSteps(
  context: Excel.RequestContext,
  { plan, before, namesBefore, overview }: Known,
  found: SheetsInspected,
): Steps {
  const { worksheets } = context.workbook;
  const added = plan.targets.map(({ draft }) => draft.name).filter((name) => !overview.sheets.includes(name));
  const restored = before.map((snapshot) => {
    const at = plan.targets.findIndex(({ draft }) => draft.name === snapshot.draft.name);
    const worksheet = worksheets.getItem(snapshot.draft.name);
    const standing = found.standing[at]!;
    return joinSteps(
      [() => emptySheet(worksheet, snapshot, standing)],
      rewritingSteps(worksheet, snapshot, standing),
      lookSteps(worksheet, snapshot, standing),
    );
  });
  const begin = () => {
    writeNames(context, namesBefore, found.overview);
    removeSheets(context, added, found.overview);
  };
  return joinSteps(...restored, [begin]);
}

function removeSheets(context: Excel.RequestContext, sheets: readonly string[], overview: Overview): void {
  for (const sheet of sheets)
    if (overview.sheets.includes(sheet)) context.workbook.worksheets.getItem(sheet).delete();
}
