import { allFindings } from "../core/report/report";
import type { Finding } from "../core/rules/finding";
import type { Language } from "../texts/say";
import { resultOf } from "./face";
import { createFixing, type Fixing } from "./fix/fixing";
import { shownWorkbook } from "./afterCheck";
import { catalogueActions, type CatalogueActions } from "./catalogueActions";
import { checkActions, type CheckActions } from "./checkActions";
import { decisionActions, type DecisionActions } from "./decisionActions";
import type { Engine } from "./engine";
import type { Period } from "./period";
import { indicatorActions, type IndicatorActions } from "./indicators/indicatorActions";
import { summaryActions, type SummaryActions } from "./summary/summaryActions";
import {
  readFailure,
  type Clock,
  type HiddenBy,
  type PaneFlows,
  type Selected,
  type Selection,
} from "./paneFlows";
import type { PaneEvent, PaneState } from "./paneEvent";
import { currentFace, firstState, nextState } from "./paneState";
import { FORGETFUL, type WorkbookKeeper } from "./workbookMemory";

/** A cell by sheet and A1 name; a finding is one. */
type CellPlace = Pick<Finding, "sheet" | "cell">;

/** The pane without its screen: the state, who hears of it, and what can be done. Ribbon and screen share one. */
export interface PaneModel extends DecisionActions, CatalogueActions, IndicatorActions, SummaryActions {
  getState: () => PaneState;
  subscribe: (listener: () => void) => () => void;
  getPeriod: () => Period;
  setPeriod: (period: Period) => void;
  check: (sheets?: "active" | "all") => Promise<void>;
  stop: () => void;
  /** Repeats the work that failed last. */
  retry: () => Promise<unknown>;
  setMarks: (isOn: boolean) => Promise<boolean>;
  removeAllMarks: () => Promise<boolean>;
  /** Whether it was made; nothing is made where nothing was checked. */
  makeFindingsSheet: (language: Language) => Promise<boolean>;
  /** Selects the cell; the answer says what hides it, undefined when it failed. */
  goTo: (place: CellPlace) => Promise<Selected | undefined>;
  /** Shows what is hidden and goes there. */
  show: (place: CellPlace, hiddenBy: HiddenBy) => Promise<Selected | undefined>;
  /** Tells of what is selected until the answer is called. */
  watchSelection: (onSelected: (selection: Selection) => void) => () => void;
  /** Applying fixes and taking them back, where that is possible at all. */
  fixing: Fixing | undefined;
  /** Begins to follow the workbook; the answer ends it. */
  watch: () => () => void;
}

/** Makes the pane's model over flows; every action is one flow, every failure one event. */
export function createPaneModel(
  flows: PaneFlows,
  clock: Clock,
  hasEverChecked: boolean,
  keeper: WorkbookKeeper = FORGETFUL,
): PaneModel {
  let state = firstState(hasEverChecked);
  let period: Period = { asOf: clock.today() };
  let repeat: () => Promise<unknown> = () => Promise.resolve();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const send = (event: PaneEvent) => {
    state = nextState(state, event);
    tell();
  };
  const attempt: Engine["attempt"] = async (work) => {
    repeat = () => attempt(work);
    send({ kind: "workStarted" });
    try {
      const answer = await work();
      send({ kind: "workEnded" });
      return answer;
    } catch (error) {
      send({ kind: "failed", failure: readFailure(error) });
      return undefined;
    }
  };
  const engine: Engine = {
    flows,
    clock,
    keeper,
    getState: () => state,
    getPeriod: () => period,
    send,
    attempt,
    remember: (fileName) => send({ kind: "opened", fileName, ...keeper.read(fileName) }),
    setRepeat: (again) => {
      repeat = again;
    },
  };
  const { follow, ...checking } = checkActions(engine);
  const summing = summaryActions(engine, checking.check);
  const fixing =
    flows.fixing &&
    createFixing(flows.fixing, {
      attempt,
      check: () => checking.check(),
      onApplied: summing.sheetWasChanged,
      onUndone: ({ action, sheets }) => {
        if (action === "marks") send({ kind: "unmarked", sheets });
        else if (action === "unmark") send({ kind: "marked", sheets });
        else if (action === "summary") summing.forgetSummary();
        else sheets.forEach(summing.sheetWasChanged);
      },
    });
  return {
    getState: engine.getState,
    getPeriod: engine.getPeriod,
    setPeriod: (chosen) => {
      period = chosen;
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...checking,
    ...writeActions(engine),
    retry: () => repeat(),
    goTo: (place) => attempt(() => flows.goToCell(place.sheet, place.cell)),
    show: (place, hiddenBy) => attempt(() => flows.showCell(place.sheet, place.cell, hiddenBy)),
    ...decisionActions(engine, checking.check),
    ...indicatorActions(engine),
    ...summing,
    ...catalogueActions(engine, checking.check),
    watchSelection: (onSelected) => untilStopped(flows.watchSelection(onSelected)),
    fixing,
    watch: () => {
      void fixing?.refresh();
      return watchWorkbook(engine, follow);
    },
  };
}

type Writing = Pick<PaneModel, "setMarks" | "removeAllMarks" | "makeFindingsSheet">;

/** Everything that writes to the workbook. */
function writeActions({ flows, clock, getState, send, attempt }: Engine): Writing {
  const succeed = async (work: () => Promise<void>) => {
    const done = await attempt(async () => {
      await work();
      return true;
    });
    return done ?? false;
  };
  return {
    setMarks: async (isOn) => {
      const result = resultOf(currentFace(getState()));
      if (!result) return false;
      const sheets = [result.check.name];
      return succeed(async () => {
        const mark = flows.fixing?.markFindings ?? flows.markFindings;
        await (isOn ? mark([result.check]) : flows.removeMarks(sheets));
        send({ kind: isOn ? "marked" : "unmarked", sheets });
      });
    },
    removeAllMarks: () =>
      succeed(async () => {
        const sheets = await flows.removeAllMarks();
        send({ kind: "unmarked", sheets });
        send({ kind: "done", notice: { kind: "marksRemoved", sheets: sheets.length } });
      }),
    makeFindingsSheet: async (language) => {
      const workbook = shownWorkbook(getState());
      if (!workbook) return false;
      return succeed(async () => {
        await flows.writeFindingsSheet(workbook, { time: clock.time(), day: clock.today(), language });
        const count = allFindings(workbook).length;
        send({ kind: "done", notice: { kind: "findingsSheetMade", count } });
      });
    },
  };
}

/** Follows the workbook until told to stop; where Excel cannot be followed, checking still works. */
function watchWorkbook({ flows, send, remember }: Engine, follow: CheckActions["follow"]): () => void {
  const watching = flows.watchWorkbook({
    onActivated: (sheet) => send({ kind: "activated", sheet }),
    onOpened: remember,
    onChanged: (sheet, change) => {
      send({ kind: "changed", sheet, change });
      follow(sheet, change);
    },
  });
  return untilStopped(watching);
}

/** Stops something that begins later, also when it is stopped before it has begun. */
function untilStopped(begun: Promise<() => void>): () => void {
  let isOver = false;
  let stop = () => {};
  begun
    .then((stopIt) => {
      if (isOver) stopIt();
      else stop = stopIt;
    })
    .catch(() => {});
  return () => {
    isOver = true;
    stop();
  };
}
