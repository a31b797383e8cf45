import type { SheetCheck } from "../core/rules/check";
import type { CheckedWorkbook, CheckRequest } from "../flows/checkWorkbook";
import type { RecheckRequest } from "../flows/recheckWorkbook";
import type { FillRequest, SheetFill, WorkbookFill } from "../flows/fillIndicators";
import type { FixFlows } from "./fix/fixFlows";
import type { WritingSettings } from "../flows/writeFindings";
import type { CatalogueFlows } from "./catalogueFlows";
import type { SummaryFlows } from "./summary/summaryFlows";

/**
 * What changed on a sheet. `isRemote`: another person did it; `edited`: the cell or area that was written into, absent where
 * rows or columns came, went or moved.
 */
export interface SheetChange {
  isRemote: boolean;
  edited?: string;
}

/** What happens in Excel outside the pane. */
export interface WorkbookEvents {
  /** The name of the open file, once and before anything else. */
  onOpened: (fileName: string) => void;
  onActivated: (sheet: string) => void;
  onChanged: (sheet: string, change: SheetChange) => void;
}

/** Why a cell is not seen although it is selected. */
export type HiddenBy = "sheet" | "row" | "column" | "filter";
export interface Selected {
  hiddenBy?: HiddenBy;
}

/** The rows that the person has selected, zero-based, and their A1 name. */
export interface Selection {
  sheet: string;
  first: number;
  last: number;
  address: string;
}

/** Everything the pane can ask for, so that it runs on the real flows in Excel, in the workbench and in tests. */
export interface PaneFlows {
  checkWorkbook: (request: CheckRequest) => Promise<CheckedWorkbook>;
  /** Checks a sheet again after an edit, the edited rows alone; undefined where that is not enough. Only reads. */
  recheckWorkbook: (request: RecheckRequest) => Promise<CheckedWorkbook | undefined>;
  markFindings: (sheets: readonly SheetCheck[]) => Promise<void>;
  removeMarks: (sheets: readonly string[]) => Promise<void>;
  /** Answers the sheets whose marks are gone: all that are not protected. */
  removeAllMarks: () => Promise<string[]>;
  writeFindingsSheet: (check: CheckedWorkbook, settings: WritingSettings) => Promise<void>;
  /** Decides which indicator formulas to fill; only reads. */
  planIndicators: (request: FillRequest) => Promise<WorkbookFill>;
  fillIndicators: (sheets: readonly SheetFill[]) => Promise<void>;
  summary: SummaryFlows;
  goToCell: (sheet: string, cell: string) => Promise<Selected>;
  showCell: (sheet: string, cell: string, hiddenBy: HiddenBy) => Promise<Selected>;
  /** Tells of the selection now and of every later one; the answer stops it. */
  watchSelection: (onSelected: (selection: Selection) => void) => Promise<() => void>;
  /** Applies fixes and takes them back; without it the pane offers none. */
  fixing?: FixFlows;
  /** The sheet "Danh mục"; without it the pane offers none. */
  catalogue?: CatalogueFlows;
  /** Calls `onActivated` once with the sheet that is open now; the answer stops the watching. */
  watchWorkbook: (events: WorkbookEvents) => Promise<() => void>;
}

/** What the pane knows of the day and the hour: ISO day, and "10:42". Passed in, so that tests hold them still. */
export interface Clock {
  today: () => string;
  time: () => string;
}

/** A flow that could not be carried out, as its error says it. */
export interface FlowFailure {
  reason: string;
  values: Readonly<Record<string, string | number>>;
  outcome: "unchanged" | "restored" | "partial";
  /** One line for the IT officer; never cell contents. */
  details: string;
}

/** Reads a failure off whatever a flow threw: flows throw errors that carry reason, values and outcome. */
export function readFailure(error: unknown): FlowFailure {
  const thrown = (error instanceof Error ? error : {}) as Partial<FlowFailure> & { message?: string };
  return {
    reason: thrown.reason ?? "unknown",
    values: thrown.values ?? {},
    outcome: thrown.outcome ?? "unchanged",
    details: thrown.message ?? String(error),
  };
}
