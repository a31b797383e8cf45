import type { Clock, PaneFlows } from "./paneFlows";
import type { PaneEvent, PaneState } from "./paneEvent";
import type { Period } from "./period";
import type { WorkbookKeeper } from "./workbookMemory";

/** What the actions share: the state, the events, the work under way. */
export interface Engine {
  flows: PaneFlows;
  clock: Clock;
  keeper: WorkbookKeeper;
  getState: () => PaneState;
  getPeriod: () => Period;
  send: (event: PaneEvent) => void;
  /** Runs work as one attempt: its failure is an event, its answer undefined then. */
  attempt: <Answer>(work: () => Promise<Answer>) => Promise<Answer | undefined>;
  /** Takes over what is kept for the workbook of this name. */
  remember: (fileName: string) => void;
  setRepeat: (again: () => Promise<unknown>) => void;
}
