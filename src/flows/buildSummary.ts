import { findingsContents } from "../core/report/findingsDraft";
import { allFindings } from "../core/report/report";
import { registerDraft } from "../core/register/registerDraft";
import { summaryDraft, summarySheetName } from "../core/summary/summaryDraft";
import { applyEdits, type WorkbookEdit } from "../excel/applyEdits";
import { sayDay } from "../texts/say";
import type { Keeping } from "./journalStore";
import { keptOrNot } from "./keepAction";
import { isOf, type SummaryPlan } from "./planSummary";

/** A summary that was written. */
export interface BuiltSummary {
  sheet: string;
  /** The entry in the journal; undefined without one. */
  id: string | undefined;
  dropped: number;
}

/** When a summary is made: `time` is "10:42", `day` an ISO day. */
export interface BuildingTime {
  time: string;
  day: string;
}

/**
 * Writes findings sheet, register and summary, all or none; sheets of ours that stand are written anew in place. With
 * `keeping` it is one action that can be taken back. Throws ExcelFailure.
 */
export async function buildSummary(
  plan: SummaryPlan,
  now: BuildingTime,
  keeping?: Keeping,
): Promise<BuiltSummary> {
  const { check, register, period, model, kept, earlier } = plan;
  const head = { fileName: check.fileName, time: now.time, day: sayDay(now.day), planYear: check.plan.year };
  const sheet = summarySheetName(period);
  const replaced = earlier && isOf(earlier, period) ? { replaces: earlier.sheet } : {};
  const edits: WorkbookEdit[] = [
    ...kept.map((results) => ({ kind: "cells" as const, ...results })),
    {
      kind: "findings-sheet",
      compose: (opinions) => findingsContents(allFindings(check), head, "vi", opinions),
    },
    {
      kind: "built-sheets",
      drafts: [registerDraft(register, period), { ...summaryDraft(model), ...replaced }],
    },
  ];
  const said = { action: "summary", sheet, count: 0 };
  return { sheet, ...(await keptOrNot(said, keeping, (keep) => applyEdits(edits, keep))) };
}
