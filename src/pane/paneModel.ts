import type { Finding } from "../core/rules/check";
import type { Language } from "../texts/say";
import { allowsWriting, findingsOf, resultOf } from "./face";
import { readFailure, type Clock, type PaneFlows } from "./paneFlows";
import { currentFace, firstState, nextState, type PaneEvent, type PaneState } from "./paneState";

/** The period that checks are made for. `asOf` is an ISO day; without a plan year it is read from the sheet. */
export interface Period {
  planYear?: number;
  asOf: string;
}

/** The pane without its screen: the state, who hears of it, and what can be done. Ribbon and screen share one. */
export interface PaneModel {
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
  /** The number of findings written; undefined when it failed or nothing was checked. */
  makeFindingsSheet: (language: Language) => Promise<number | undefined>;
  goTo: (place: Pick<Finding, "sheet" | "cell">) => Promise<{ isHidden: boolean } | undefined>;
  /** Whether fixes can be applied at all. */
  canFix: boolean;
  applyFix: (finding: Finding) => Promise<boolean>;
  /** Begins to follow the workbook; the answer ends it. */
  watch: () => () => void;
}

/** What the actions share: the state, the events, the work under way. */
interface Engine {
  flows: PaneFlows;
  clock: Clock;
  getState: () => PaneState;
  getPeriod: () => Period;
  send: (event: PaneEvent) => void;
  /** Runs work as one attempt: its failure is an event, its answer undefined then. */
  attempt: <Answer>(work: () => Promise<Answer>) => Promise<Answer | undefined>;
  setRepeat: (again: () => Promise<unknown>) => void;
}

/** Makes the pane's model over flows; every action is one flow, every failure one event. */
export function createPaneModel(flows: PaneFlows, clock: Clock, hasEverChecked: boolean): PaneModel {
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
    getState: () => state,
    getPeriod: () => period,
    send,
    attempt,
    setRepeat: (again) => {
      repeat = again;
    },
  };
  const checking = checkActions(engine);
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
    ...writeActions(engine, checking.check),
    retry: () => repeat(),
    goTo: (place) => attempt(() => flows.goToCell(place.sheet, place.cell)),
    canFix: flows.applyFix !== undefined,
    watch: () => watchWorkbook(flows, send),
  };
}

/** Checking and stopping; a second check stops the first, whose late answers are not heard. */
function checkActions(engine: Engine): Pick<PaneModel, "check" | "stop"> {
  const { flows, send } = engine;
  let running: AbortController | undefined;
  const check = async (sheets: "active" | "all" = "active") => {
    running?.abort();
    const control = new AbortController();
    running = control;
    engine.setRepeat(() => check(sheets));
    send({ kind: "checkStarted" });
    try {
      const onProgress = (sheet: string, done: number, total: number) =>
        running === control && send({ kind: "progressed", progress: { sheet, done, total } });
      const period = engine.getPeriod();
      const { sheet, openSheet } = engine.getState();
      // Beside a sheet of ours "this sheet" is the one whose result is shown.
      const chosen = sheets === "active" && sheet !== openSheet ? [sheet] : sheets;
      const request = { ...period, sheets: chosen, signal: control.signal, onProgress };
      const workbook = await flows.checkWorkbook(request);
      if (running !== control) return;
      send({ kind: "checked", workbook, time: engine.clock.time() });
      const marked = workbook.sheets.filter(({ name }) => engine.getState().marked.has(name));
      if (marked.length > 0) await engine.attempt(() => flows.markFindings(marked));
    } catch (error) {
      if (running === control) send({ kind: "failed", failure: readFailure(error) });
    }
  };
  return { check, stop: () => running?.abort() };
}

type Writing = Pick<PaneModel, "setMarks" | "removeAllMarks" | "makeFindingsSheet" | "applyFix">;

/** Everything that writes to the workbook. */
function writeActions({ flows, clock, getState, send, attempt }: Engine, check: PaneModel["check"]): Writing {
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
        await (isOn ? flows.markFindings([result.check]) : flows.removeMarks(sheets));
        send({ kind: isOn ? "marked" : "unmarked", sheets });
      });
    },
    removeAllMarks: () =>
      succeed(async () => send({ kind: "unmarked", sheets: await flows.removeAllMarks() })),
    makeFindingsSheet: async (language) => {
      const { workbook } = getState();
      if (!workbook) return undefined;
      return attempt(async () => {
        await flows.writeFindingsSheet(workbook, { time: clock.time(), day: clock.today(), language });
        return workbook.sheets.reduce((sum, sheet) => sum + sheet.findings.length, 0);
      });
    },
    applyFix: async (finding) => {
      const { applyFix } = flows;
      const face = currentFace(getState());
      const edits = finding.fix;
      if (!applyFix || !edits || !allowsWriting(face) || !findingsOf(face).includes(finding)) return false;
      const isDone = await succeed(() => applyFix(finding.sheet, edits));
      if (isDone) await check();
      return isDone;
    },
  };
}

/** Follows the workbook until told to stop; where Excel cannot be followed, checking still works. */
function watchWorkbook(flows: PaneFlows, send: (event: PaneEvent) => void): () => void {
  let isOver = false;
  let stop = () => {};
  flows
    .watchWorkbook({
      onActivated: (sheet) => send({ kind: "activated", sheet }),
      onChanged: (sheet, isRemote) => send({ kind: "changed", sheet, isRemote }),
    })
    .then((stopWatching) => {
      if (isOver) stopWatching();
      else stop = stopWatching;
    })
    .catch(() => {});
  return () => {
    isOver = true;
    stop();
  };
}
