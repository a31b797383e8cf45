import type { SummaryPlan } from "../../flows/planSummary";
import type { CheckActions } from "../checkActions";
import type { Engine } from "../engine";
import type { Progress } from "../progress";
import { readFailure } from "../paneFlows";
import type { SummaryChoice, SummaryEvent, SummaryWork } from "./summaryState";

/** What the part "Tổng hợp" can do. */
export interface SummaryActions {
  /** Reads the workbook and counts, for what was chosen last. */
  lookForSummary: (choice?: SummaryChoice) => Promise<void>;
  /** Reads the workbook once more, so that nothing typed meanwhile is lost, and writes the summary. */
  buildSummary: () => Promise<void>;
  stopSummary: () => void;
  /** The summary was taken back: looks at what is there now. */
  forgetSummary: () => void;
  /** The pane itself changed cells of a sheet. */
  sheetWasChanged: (sheet: string) => void;
  /** Does again what failed. */
  retrySummary: () => Promise<void>;
  /** Goes to the first must-fix finding of the sheets that are summed up, and checks them. */
  showMustFix: () => Promise<void>;
}

/** Looking and building; a second look makes the first one's late answer unheard. */
export function summaryActions(engine: Engine, check: CheckActions["check"]): SummaryActions {
  const { flows, clock, getState, getPeriod, send, attempt } = engine;
  let running: AbortController | undefined;
  let repeat: () => Promise<void> = () => Promise.resolve();
  const tell = (event: SummaryEvent) => send({ kind: "summary", event });
  const start = (work: SummaryWork) => tell({ kind: "started", work });

  const plan = async (signal: AbortSignal): Promise<SummaryPlan> => {
    const { choices, aside, summary } = getState();
    const onProgress = (progress: Progress) => !signal.aborted && tell({ kind: "progressed", progress });
    return flows.summary.plan({ ...getPeriod(), ...summary.choice, choices, aside, signal, onProgress });
  };
  /** Reads, then goes on unless newer work has begun or a person stopped it; its failure is shown in this part. */
  const run = async (isForBuilding: boolean, goOn: (found: SummaryPlan) => Promise<SummaryEvent>) => {
    if (getState().summary.work?.kind === "writing") return;
    running?.abort();
    const control = new AbortController();
    running = control;
    repeat = () => run(isForBuilding, goOn);
    start({ kind: "reading", isForBuilding });
    const isMine = () => running === control;
    try {
      const found = await plan(control.signal);
      if (control.signal.aborted) return;
      const event = await goOn(found);
      if (isMine()) tell(event);
    } catch (error) {
      const failure = readFailure(error);
      if (isMine() && failure.reason !== "stopped") tell({ kind: "failed", failure });
    }
  };
  const foundNow = (found: SummaryPlan) => ({ plan: found, today: clock.today() });
  const look = () => run(false, (found) => Promise.resolve({ kind: "looked", ...foundNow(found) }));
  return {
    lookForSummary: (choice) => {
      if (choice) tell({ kind: "chosen", choice });
      return look();
    },
    forgetSummary: () => {
      tell({ kind: "takenBack" });
      void look();
    },
    buildSummary: () =>
      run(true, async (found) => {
        if (found.register.length === 0) return { kind: "looked", ...foundNow(found) };
        start({ kind: "writing" });
        const built = await flows.summary.build(found, { time: clock.time(), day: clock.today() });
        return { kind: "built", ...foundNow(found), built };
      }),
    stopSummary: () => {
      if (getState().summary.work?.kind !== "reading") return;
      running?.abort();
      tell({ kind: "stopped" });
    },
    sheetWasChanged: (sheet) => tell({ kind: "sheetChanged", sheet }),
    retrySummary: () => repeat(),
    showMustFix: async () => {
      const sheets = getState().summary.view?.plan.sheets.filter(({ isIncluded }) => isIncluded) ?? [];
      const first = sheets
        .flatMap((sheet) => sheet.check.findings)
        .find(({ severity }) => severity === "error");
      if (first) await attempt(() => flows.goToCell(first.sheet, first.cell));
      await check("all");
    },
  };
}
