import type { BuiltSummary } from "../../flows/buildSummary";
import type { SummaryPlan, SummaryRequest } from "../../flows/planSummary";
import type { Period } from "../period";
import type { Progress } from "../progress";
import type { FlowFailure } from "../paneFlows";

/** What the person chose; what is left out, the flow decides. */
export type SummaryChoice = Pick<SummaryRequest, "period" | "sheets">;

/** Work under way: reading alone may be stopped. `isForBuilding`: what is read will be written. */
export type SummaryWork =
  | { kind: "reading"; isForBuilding: boolean; progress?: Progress; isOutdated?: boolean }
  | { kind: "writing"; isOutdated?: boolean };

/** What the last reading found, and what was written from it. */
export interface SummaryView {
  plan: SummaryPlan;
  /** ISO day on which it was read: days left are counted from it. */
  today: string;
  /** A sheet it was read from has changed since. */
  isStale: boolean;
  built?: BuiltSummary;
}

/** What the part "Tổng hợp" shows. What was read last stays in view under work and failures. */
export interface SummaryState {
  choice: SummaryChoice;
  work?: SummaryWork;
  view?: SummaryView;
  failure?: FlowFailure;
}

export type SummaryEvent =
  | { kind: "chosen"; choice: SummaryChoice }
  | { kind: "started"; work: SummaryWork }
  | { kind: "progressed"; progress: Progress }
  | { kind: "looked"; plan: SummaryPlan; today: string }
  | { kind: "built"; plan: SummaryPlan; today: string; built: BuiltSummary }
  | { kind: "stopped" }
  | { kind: "failed"; failure: FlowFailure }
  /** Cells of a sheet were changed, by a person or by the pane. */
  | { kind: "sheetChanged"; sheet: string }
  /** The pane wrote to the sheet "Danh mục", or took that back. */
  | { kind: "officeChanged" }
  /** The summary that was built was taken back. */
  | { kind: "takenBack" };

export const NO_SUMMARY: SummaryState = { choice: {} };

/** The next state of the part "Tổng hợp", event by event. */
export function nextSummary(state: SummaryState, event: SummaryEvent): SummaryState {
  switch (event.kind) {
    case "chosen":
      return { ...state, choice: { ...state.choice, ...event.choice } };
    case "started":
      return { ...settled(state), work: event.work };
    case "progressed":
      return state.work?.kind === "reading"
        ? { ...state, work: { ...state.work, progress: event.progress } }
        : state;
    case "looked":
    case "built":
      return { choice: state.choice, view: viewOf(state, event) };
    case "stopped":
      return settled(state);
    case "failed":
      return { ...settled(state), failure: event.failure };
    case "sheetChanged":
      return isConcerned(state, event.sheet) ? outdated(state) : state;
    case "officeChanged":
      return outdated(state);
    case "takenBack":
      return { choice: state.choice };
  }
}

/** Without work and without a message of failure. */
function settled({ choice, view }: SummaryState): SummaryState {
  return { choice, ...(view && { view }) };
}

/** What was read while somebody typed may lack what was typed. */
function viewOf(
  { work }: SummaryState,
  { kind: _kind, ...found }: Extract<SummaryEvent, { kind: "looked" | "built" }>,
): SummaryView {
  return { ...found, isStale: work?.isOutdated === true };
}

function isConcerned({ view }: SummaryState, sheet: string): boolean {
  return view === undefined || !hasTasks(view.plan) || isReadFrom(view.plan, sheet);
}

/** What was read, and what is being read, may not hold. */
function outdated(state: SummaryState): SummaryState {
  const { view, work } = state;
  return {
    ...state,
    ...(view && { view: { ...view, isStale: true } }),
    ...(work && { work: { ...work, isOutdated: true } }),
  };
}

/** Whether any sheet has tasks; while none has, any that is changed may get some. */
export function hasTasks({ sheets }: SummaryPlan): boolean {
  return sheets.some(({ tasks }) => tasks > 0);
}

/** The office's sheet counts too: it names units and periods. */
function isReadFrom({ sheets, check }: SummaryPlan, sheet: string): boolean {
  return sheets.some(({ name, isIncluded }) => isIncluded && name === sheet) || check.office?.sheet === sheet;
}

/** Whether a look would bring nothing new, or cut short what is being built: the same period is in view, and written. */
export function isAnswered({ work, view }: SummaryState, { asOf, planYear }: Period): boolean {
  if (work?.kind === "writing" || work?.isForBuilding) return true;
  if (!view?.built) return false;
  const { model, check } = view.plan;
  return model.asOf === asOf && (planYear === undefined || planYear === check.plan.year);
}
