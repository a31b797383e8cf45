import type { PaneEvent, PaneState } from "./paneEvent";
import { readFailure, type Clock, type FlowFailure, type PaneFlows } from "./paneFlows";
import { firstState, nextState } from "./paneState";
import type { Period } from "./period";
import type { WorkbookKeeper } from "./workbookMemory";

/** What an engine is made of. */
interface EngineParts {
  flows: PaneFlows;
  clock: Clock;
  keeper: WorkbookKeeper;
}

/** What the actions share: the state, the events, the work under way. */
export interface Engine extends EngineParts {
  getState: () => PaneState;
  getPeriod: () => Period;
  send: (event: PaneEvent) => void;
  /** Runs work as one attempt: its failure is an event, its answer undefined then. `again` is how it is tried again, with all that follows it. */
  attempt: <Answer>(
    work: () => Promise<Answer>,
    again?: () => Promise<unknown>,
  ) => Promise<Answer | undefined>;
  /** Takes over what is kept for the workbook of this name. */
  remember: (fileName: string) => void;
  /** What could not be done, in words; how it is tried again is kept with it. */
  failureOf: (error: unknown, again: () => Promise<unknown>) => FlowFailure;
}

/** The engine with what the screen needs of it. */
export interface HeardEngine extends Engine {
  subscribe: (listener: () => void) => () => void;
  setPeriod: (period: Period) => void;
  /** Repeats the work that failed so. */
  retry: (failure: FlowFailure) => Promise<unknown>;
}

/** Makes the engine: the one place where state and period change, and where those who listen are told. */
export function createEngine(parts: EngineParts, hasEverChecked: boolean): HeardEngine {
  let state = firstState(hasEverChecked);
  let period: Period = { asOf: parts.clock.today() };
  const repeats = new WeakMap<FlowFailure, () => Promise<unknown>>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const send = (event: PaneEvent) => {
    state = nextState(state, event);
    tell();
  };
  const failureOf: Engine["failureOf"] = (error, again) => {
    const failure = readFailure(error);
    repeats.set(failure, again);
    return failure;
  };
  const attempt: Engine["attempt"] = async (work, again = () => attempt(work)) => {
    const place = state.page === "catalogue" ? state.page : state.part;
    send({ kind: "workStarted" });
    try {
      const answer = await work();
      send({ kind: "workEnded" });
      return answer;
    } catch (error) {
      send({ kind: "failed", place, failure: failureOf(error, again) });
      return undefined;
    }
  };
  return {
    ...parts,
    getState: () => state,
    getPeriod: () => period,
    send,
    attempt,
    remember: (fileName) => send({ kind: "opened", fileName, ...parts.keeper.read(fileName) }),
    failureOf,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setPeriod: (chosen) => {
      period = chosen;
      tell();
    },
    retry: async (failure) => repeats.get(failure)?.(),
  };
}
