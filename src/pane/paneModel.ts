import type { Finding } from "../core/rules/finding";
import { catalogueActions, type CatalogueActions } from "./catalogueActions";
import { checkActions, type CheckActions } from "./checkActions";
import { decisionActions, type DecisionActions } from "./decisionActions";
import { createEngine, type Engine, type HeardEngine } from "./engine";
import { createFixing, type Fixing } from "./fix/fixing";
import { indicatorActions, type IndicatorActions } from "./indicators/indicatorActions";
import { partActions, type PartActions } from "./partActions";
import type { Clock, HiddenBy, PaneFlows, Selected, Selection } from "./paneFlows";
import { summaryActions, type SummaryActions } from "./summary/summaryActions";
import { untilStopped, watchWorkbook } from "./watching";
import { FORGETFUL, type WorkbookKeeper } from "./workbookMemory";
import { writeActions, type WriteActions } from "./writeActions";

/** A cell by sheet and A1 name; a finding is one. */
type CellPlace = Pick<Finding, "sheet" | "cell">;

/** The pane without its screen: the state, who hears of it, and what can be done. Ribbon and screen share one. */
export interface PaneModel
  extends
    Pick<HeardEngine, "getState" | "getPeriod" | "subscribe" | "retry">,
    PartActions,
    Omit<CheckActions, "follow">,
    WriteActions,
    DecisionActions,
    CatalogueActions,
    IndicatorActions,
    SummaryActions {
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
  const engine = createEngine({ flows, clock, keeper }, hasEverChecked);
  const { getState, getPeriod, subscribe, retry, attempt } = engine;
  const { follow, ...checking } = checkActions(engine);
  const summing = summaryActions(engine, checking.check);
  const indicating = indicatorActions(engine);
  const { followSheet, ...opening } = partActions(engine, { ...checking, ...indicating, ...summing });
  const fixing = joinFixing(engine, checking, summing);
  return {
    getState,
    getPeriod,
    subscribe,
    retry,
    ...checking,
    ...writeActions(engine),
    ...decisionActions(engine, checking.check),
    ...opening,
    ...indicating,
    ...summing,
    ...catalogueActions(engine, checking.check),
    goTo: (place) => attempt(() => flows.goToCell(place.sheet, place.cell)),
    show: (place, hiddenBy) => attempt(() => flows.showCell(place.sheet, place.cell, hiddenBy)),
    watchSelection: (onSelected) => untilStopped(flows.watchSelection(onSelected)),
    fixing,
    watch: () => {
      void fixing?.refresh();
      return watchWorkbook(engine, { follow, followSheet });
    },
  };
}

/** What is written to the sheet "Danh mục" concerns every sheet. */
const OFFICE_ACTIONS: ReadonlySet<string> = new Set(["learn", "aside", "asideBack"]);

/** Fixing within the pane: what it changes is checked again, and marks and summary hear of what was taken back. */
function joinFixing(
  { flows, attempt, send }: Engine,
  { check }: Pick<CheckActions, "check">,
  { sheetWasChanged, forgetSummary }: SummaryActions,
): Fixing | undefined {
  if (!flows.fixing) return undefined;
  return createFixing(flows.fixing, {
    attempt,
    check: () => check(),
    onApplied: sheetWasChanged,
    onUndone: ({ action, sheets }) => {
      if (action === "marks") send({ kind: "unmarked", sheets });
      else if (action === "unmark") send({ kind: "marked", sheets });
      else if (action === "summary") forgetSummary();
      else if (OFFICE_ACTIONS.has(action)) send({ kind: "summary", event: { kind: "officeChanged" } });
      else sheets.forEach(sheetWasChanged);
    },
  });
}
