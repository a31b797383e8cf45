import type { WrittenCatalogue } from "../flows/writeCatalogue";
import type { AsideEntry } from "../core/catalogue/catalogue";
import type { CheckedWorkbook } from "../flows/checkWorkbook";
import type { SheetFill } from "../flows/fillIndicators";
import type { SheetFace } from "./face";
import type { Progress } from "./progress";
import type { HeadingChoices } from "../core/table/headingChoices";
import type { WorkbookMemory } from "./workbookMemory";
import type { FlowFailure, SheetChange } from "./paneFlows";
import type { SummaryEvent, SummaryState } from "./summary/summaryState";

/** The parts of the pane, in the order of their tabs. */
export const PARTS = ["check", "indicators", "summary", "collect"] as const;
export type PartName = (typeof PARTS)[number];

/** Pages that lie over the pane, opened from its menu. */
export type PageName = "catalogue" | "help" | "about";

/** Where work is asked for, and where its failure is said: the parts, and the page "Danh mục" while it lies over them. */
export type Place = PartName | "catalogue";
export interface PlacedFailure {
  place: Place;
  failure: FlowFailure;
}

/** The pane's memory: one face per sheet, so that going to another sheet shows that sheet's own state. */
export interface PaneState {
  /** Name of the open file, "" until Excel has told: what is kept is kept for it. */
  fileName: string;
  /** The sheet that is shown: the open one, or the last one before a sheet of ours was opened; "" until Excel has told. */
  sheet: string;
  /** The sheet that is open now, one of ours included. */
  openSheet: string;
  faces: Readonly<Record<string, SheetFace>>;
  /** The check under way. */
  check?: RunningCheck;
  /** Sheets whose cells carry our marks. */
  marked: ReadonlySet<string>;
  /** The last check with the sheets of all checks since: what the findings sheet is made from. */
  workbook?: CheckedWorkbook;
  /** What the person set aside in this workbook, kept on this computer. */
  aside: readonly AsideEntry[];
  /** What the person said of headings. */
  choices: HeadingChoices;
  /** What was done last, to be said once. */
  notice?: Notice;
  hasEverChecked: boolean;
  isBusy: boolean;
  part: PartName;
  page?: PageName;
  /** What could not be done last, on the page "Danh mục" or in a part other than "Kiểm tra", whose faces say it themselves. */
  failure?: PlacedFailure;
  indicators: IndicatorsState;
  summary: SummaryState;
}

/** What the part "Chỉ tiêu" shows; it is about the sheet that was open when it looked. */
export type IndicatorsState =
  | { kind: "unknown" }
  | { kind: "reading" }
  /** There is nothing to calculate on the sheet. */
  | { kind: "none" }
  | { kind: "preview"; sheet: SheetFill }
  /** `count` formulas were filled. */
  | { kind: "filled"; sheet: SheetFill; count: number }
  | { kind: "failed"; failure: FlowFailure };

/** A check that was asked for and has not ended. */
export interface RunningCheck {
  /** The sheet that was open when it was asked for: who goes to another one stays there. */
  openSheet: string;
  progress?: Progress;
  /** Sheets that were edited since: what is read of them may not hold. */
  outdated: readonly string[];
}

/** Something that was done and is to be said in passing. `id` tells two of the same kind apart. */
export type Notice = { id: number } & NoticeText;
export type NoticeText =
  | { kind: "findingsSheetMade"; count: number }
  | { kind: "marksRemoved"; sheets: number }
  | { kind: "choicesKept" }
  | { kind: "setAside"; entry: AsideEntry }
  | { kind: "catalogueWritten"; written: WrittenCatalogue }
  | { kind: "blankMade"; sheet: string };

export type PaneEvent =
  | ({ kind: "opened"; fileName: string } & WorkbookMemory)
  | { kind: "activated"; sheet: string }
  | { kind: "changed"; sheet: string; change: SheetChange }
  | { kind: "checkStarted" }
  | { kind: "progressed"; progress: Progress }
  | { kind: "checkFailed"; failure: FlowFailure }
  | { kind: "checked"; workbook: CheckedWorkbook; time: string }
  /** One sheet was checked again after an edit; `row` (1-based) where it was of one row. */
  | { kind: "followed"; workbook: CheckedWorkbook; time: string; sheet: string; row?: number }
  | { kind: "followingFailed"; sheet: string }
  | { kind: "asideChanged"; aside: readonly AsideEntry[] }
  | { kind: "choicesChanged"; choices: HeadingChoices }
  | { kind: "indicators"; indicators: IndicatorsState }
  | { kind: "summary"; event: SummaryEvent }
  | { kind: "done"; notice: NoticeText }
  | ({ kind: "failed" } & PlacedFailure)
  | { kind: "partOpened"; part: PartName }
  | { kind: "pageOpened"; page: PageName }
  | { kind: "pageClosed" }
  | { kind: "workStarted" | "workEnded" }
  | { kind: "marked" | "unmarked"; sheets: readonly string[] };
