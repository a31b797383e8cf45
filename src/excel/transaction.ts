import type { ChangeRecord } from "../core/journal/changeRecord";
import { errorCode, ExcelFailure, toFailure, type Outcome } from "./excelFailure";
import { isAsked, together, type Asked, type Steps } from "./steps";

/**
 * One change to the workbook. Every method queues Office.js calls; where it returns a function, that function reads the
 * answers after the next sync. What is too large for one request answers further steps, or further questions.
 */
export interface Change {
  /** Name of the sheet concerned, for the sentence of a failure. */
  sheet: string;
  /** Queues listing what `look` has to know before it can ask; costs a sync. */
  prepare?(context: Excel.RequestContext): void;
  /** Queues the reading of what stands now; the function may throw ExcelFailure when the change must not be made. */
  look(context: Excel.RequestContext): Asked<void>;
  /** Queues everything that can be taken back, or answers the steps of it. Called after `look` was answered. */
  write(context: Excel.RequestContext): Steps | void;
  /** Queues removing what the change replaces; runs when every change of the batch was written. */
  finish?(context: Excel.RequestContext): void;
  /** Queues reading back. */
  inspect(context: Excel.RequestContext): Asked<Inspection>;
  /** What the change will have changed, known once `look` was answered; nothing for what cannot be taken back. */
  record?(): ChangeRecord | undefined;
}

/** What became of a change. */
export interface Inspection {
  /** All that `write` queued stands. */
  isWritten: boolean;
  /** Nothing that `finish` removes is left. */
  isFinished: boolean;
  /** Nothing of the change was done. */
  isUntouched: boolean;
  /** Queues putting back what `look` saw. */
  undo: (context: Excel.RequestContext) => Steps | void;
  /** Queues what is left of `finish`. */
  complete: (context: Excel.RequestContext) => Steps | void;
}

/** Who wants to know what will be changed, after everything was looked at and before anything is written. */
export type RecordKeeper = (records: readonly ChangeRecord[]) => void;

/**
 * Carries out all changes or none, with three syncs: look, write, read back; more where a change is too large for one. From ExcelApi 1.20 on they are one step of
 * Excel's own undo; where Excel refuses to group them they are done without. When a batch fails, before, inside or after
 * its writes, the workbook is looked at again: what was written wholly is finished, anything else is put back. Throws
 * ExcelFailure that says which.
 */
export async function runChanges(
  changes: readonly Change[],
  keep: RecordKeeper = () => undefined,
): Promise<void> {
  if (changes.length === 0) return;
  const isGrouped = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  try {
    await attempt(changes, keep, isGrouped ? "grouped" : "single");
  } catch (error) {
    const isRefused =
      isGrouped && error instanceof ExcelFailure && errorCode(error.cause) === "UndoNotSupported";
    if (!isRefused || error.outcome === "partial") throw error;
    await attempt(changes, keep, "single");
  }
}

async function attempt(
  changes: readonly Change[],
  keep: RecordKeeper,
  undo: "grouped" | "single",
): Promise<void> {
  const progress = { wrote: false, hasWritten: false };
  try {
    await Excel.run({ delayForCellEdit: true, mergeUndoGroup: undo === "grouped" }, async (context) => {
      if (changes.some((change) => change.prepare)) {
        for (const change of changes) change.prepare?.(context);
        await context.sync();
      }
      await ask(context, changes, (change) => change.look(context));
      keep(changes.flatMap((change) => change.record?.() ?? []));
      progress.wrote = true;
      await queueSteps(
        context,
        changes.map((change) => change.write(context)),
      );
      for (const change of changes) change.finish?.(context);
      await context.sync();
      progress.hasWritten = true;
      const found = await ask(context, changes, (change) => change.inspect(context));
      if (!found.every(({ isWritten, isFinished }) => isWritten && isFinished)) {
        throw new Error("what was written reads back differently");
      }
    });
  } catch (error) {
    const failure = toFailure(error, changes[0]?.sheet ?? "");
    if (!progress.wrote) throw failure;
    const isGone = failure.reason === "sheetGone" && !progress.hasWritten;
    const outcome = isGone ? await settle(await standing(changes), "undo") : await settle(changes, "finish");
    if (outcome !== "written") throw failure.withOutcome(outcome);
  }
}

/** Queues one question to every change, syncs until all are answered. */
async function ask<Answer>(
  context: Excel.RequestContext,
  changes: readonly Change[],
  queue: (change: Change) => Asked<Answer>,
): Promise<Answer[]> {
  return answered(context, together(changes.map(queue)));
}

async function answered<Answer>(context: Excel.RequestContext, asked: Asked<Answer>): Promise<Answer> {
  await context.sync();
  const answer = asked();
  return isAsked(answer) ? answered(context, answer) : answer;
}

/** Queues the steps of all changes side by side, with a sync after each but the last. */
async function queueSteps(context: Excel.RequestContext, changes: readonly (Steps | void)[]): Promise<void> {
  const left = changes.flatMap((steps) => (steps && steps.length > 0 ? [steps] : []));
  for (const [step] of left) step?.();
  if (left.every(({ length }) => length === 1)) return;
  await context.sync();
  await queueSteps(
    context,
    left.map((steps) => steps.slice(1)),
  );
}

/**
 * The changes whose sheet is still there: a batch that did not find a sheet by its name has written nothing on it, but
 * perhaps on others.
 */
async function standing(changes: readonly Change[]): Promise<readonly Change[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const names = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
      return changes.filter(({ sheet }) => names.has(sheet.toLowerCase()));
    });
  } catch {
    return changes;
  }
}

/** "finish" what was written wholly, or "undo" it too. */
type Wanted = "finish" | "undo";

/** A failure may also hit the settling; then it is tried once more before the workbook is called half-written. */
async function settle(changes: readonly Change[], wanted: Wanted): Promise<Outcome | "written"> {
  if (changes.length === 0) return "unchanged";
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await settleOnce(changes, wanted);
    } catch {
      // looked at again from the start
    }
  }
  return "partial";
}

async function settleOnce(changes: readonly Change[], wanted: Wanted): Promise<Outcome | "written"> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const found = await ask(context, changes, (change) => change.inspect(context));
    const isWritten = wanted === "finish" && found.every((inspection) => inspection.isWritten);
    const isUntouched = found.every((inspection) => inspection.isUntouched);
    if (isUntouched && !isWritten) return "unchanged";
    await queueSteps(
      context,
      found.map(({ complete, undo }) => (isWritten ? complete : undo)(context)),
    );
    await context.sync();
    return isWritten ? "written" : "restored";
  });
}
