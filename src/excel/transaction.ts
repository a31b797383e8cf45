import { ExcelFailure, toFailure } from "./excelFailure";

/**
 * One change to the workbook that is carried out wholly or not at all. Every method queues Office.js calls and, where it
 * returns a function, that function reads the answers after the next sync.
 */
export interface Change {
  /** Name of the sheet concerned, for the sentence of a failure. */
  sheet: string;
  /** Queues the reading of what stands now; the function may throw ExcelFailure when the change must not be made. */
  look(context: Excel.RequestContext): () => void;
  /** Queues all writes. Called after `look` was answered. */
  write(context: Excel.RequestContext): void;
  /** Queues reading back; the function tells whether all of the change stands. */
  verify(context: Excel.RequestContext): () => boolean;
  /** Queues what puts back the state that `look` saw, or finishes what is past putting back; then `settled` holds. */
  settle(context: Excel.RequestContext): () => Settling;
}

/** What to do about a change that was interrupted: writes that lead to "restored" or to "written". */
export interface Settling {
  outcome: "unchanged" | "restored" | "written";
  repair: (context: Excel.RequestContext) => void;
}

/**
 * Carries out changes with three syncs: look, write, read back. When a batch fails, before, inside or after its writes,
 * the workbook is looked at again and either finished or put back. Throws ExcelFailure that says which.
 */
export async function runChanges(changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const progress = { wrote: false };
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      await phase(context, changes, (change) => change.look(context));
      progress.wrote = true;
      for (const change of changes) change.write(context);
      await context.sync();
      const stands = await phase(context, changes, (change) => change.verify(context));
      if (stands.includes(false)) throw new ExcelFailure("unknown");
    });
  } catch (error) {
    const failure = toFailure(error, changes[0]?.sheet ?? "");
    if (!progress.wrote) throw failure;
    const outcome = await recover(changes);
    if (outcome !== "written") throw failure.withOutcome(outcome);
  }
}

/** Queues one step of every change, syncs once, reads the answers. */
async function phase<Answer>(
  context: Excel.RequestContext,
  changes: readonly Change[],
  queue: (change: Change) => () => Answer,
): Promise<Answer[]> {
  const answers = changes.map(queue);
  await context.sync();
  return answers.map((answer) => answer());
}

/** A failure may also hit the recovery; then it is tried once more before the workbook is called half-written. */
async function recover(
  changes: readonly Change[],
): Promise<"unchanged" | "restored" | "written" | "partial"> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await settleAll(changes);
    } catch {
      // looked at again from the start
    }
  }
  return "partial";
}

async function settleAll(changes: readonly Change[]): Promise<Settling["outcome"]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const stands = await phase(context, changes, (change) => change.verify(context));
    if (!stands.includes(false)) return "written";
    const settlings = await phase(context, changes, (change) => change.settle(context));
    for (const settling of settlings) settling.repair(context);
    await context.sync();
    const outcomes = settlings.map((settling) => settling.outcome);
    if (outcomes.every((outcome) => outcome === "written")) return "written";
    return outcomes.every((outcome) => outcome === "unchanged") ? "unchanged" : "restored";
  });
}
