import {
  afterCheck,
  afterFollowing,
  markStale,
  sheetUnderCheck,
  shownWorkbook,
  showSheet,
  withAside,
  withFaceOf,
} from "./afterCheck";
import type { AsideEntry } from "../core/catalogue/catalogue";
import { asideEntryKey, isSameSheet } from "../core/catalogue/setAside";
import { isOwnSheet } from "../core/table/ownSheets";
import type { Table } from "../core/table/table";
import { NO_CHOICES } from "../core/table/headingChoices";
import { canFollow, settledFace, type Face } from "./face";
import type { PaneEvent, PaneState, PlacedFailure } from "./paneEvent";
import type { SheetChange } from "./paneFlows";
import type { Progress } from "./progress";
import { nextSummary, NO_SUMMARY, type SummaryEvent } from "./summary/summaryState";

export function firstState(hasEverChecked: boolean): PaneState {
  return {
    fileName: "",
    sheet: "",
    openSheet: "",
    faces: {},
    marked: new Set(),
    aside: [],
    choices: NO_CHOICES,
    hasEverChecked,
    isBusy: false,
    part: "check",
    indicators: { kind: "unknown" },
    summary: NO_SUMMARY,
  };
}

/** What is shown for the open sheet: a check under way is seen from every sheet, over what that sheet has to show. */
export function currentFace(state: PaneState): Face {
  const asked = sheetUnderCheck(state);
  const check = state.faces[asked];
  const own = ownFace(state);
  return asked !== state.sheet && check?.kind === "checking" ? { ...check, before: settledFace(own) } : own;
}

function ownFace({ faces, sheet, hasEverChecked }: PaneState): Face {
  const face = faces[sheet];
  if (face && face.kind !== "firstRun" && face.kind !== "notChecked") return face;
  return { kind: hasEverChecked ? "notChecked" : "firstRun" };
}

/** The next state; a plain table of events, so that every transition can be read and tested. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "opened":
      return opened(state, event);
    case "activated":
      return forgetNoFigures(showSheet(state, event.sheet));
    case "changed":
      return withSummary(forgetNoFigures(afterChange(state, event.sheet, event.change)), {
        kind: "sheetChanged",
        sheet: event.sheet,
      });
    case "checkStarted":
      return checkStarted({ ...withoutFailure(state), isBusy: true });
    case "progressed":
      return progressed(state, event.progress);
    case "checked":
      return afterCheck(state, event.workbook, event.time);
    case "followed":
      return afterFollowing(state, event);
    case "followingFailed":
      return markStale(state, event.sheet, false);
    case "asideChanged":
      return withAside(state, event.aside);
    case "choicesChanged":
      return { ...state, choices: event.choices };
    case "indicators":
      return { ...state, indicators: event.indicators };
    case "summary":
      return withSummary(state, event.event);
    case "done":
      return { ...state, notice: { ...event.notice, id: (state.notice?.id ?? 0) + 1 } };
    case "failed":
      return afterFailure(state, event);
    case "partOpened":
      return { ...withoutPage(state), part: event.part };
    case "pageOpened":
      return { ...state, page: event.page };
    case "pageClosed":
      return withoutPage(state);
    case "workStarted":
      return { ...withoutFailure(state), isBusy: true };
    case "workEnded":
      return recovered({ ...state, isBusy: false });
    case "marked":
      return { ...state, marked: new Set([...state.marked, ...event.sheets]) };
    case "unmarked":
      return {
        ...state,
        marked: new Set([...state.marked].filter((sheet) => !event.sheets.includes(sheet))),
      };
  }
}

function withoutPage({ page: _page, ...state }: PaneState): PaneState {
  return state;
}

function withoutFailure({ failure: _failure, ...state }: PaneState): PaneState {
  return state;
}

/** What holds no figures now may hold some after an edit, and another sheet anyhow. */
function forgetNoFigures(state: PaneState): PaneState {
  return state.indicators.kind === "none" ? { ...state, indicators: { kind: "unknown" } } : state;
}

function withSummary(state: PaneState, event: SummaryEvent): PaneState {
  return { ...state, summary: nextSummary(state.summary, event) };
}

/** One check at a time: what the one before was asked on stands as before it. */
function checkStarted(state: PaneState): PaneState {
  const alone = withoutCheck(state);
  return withFaceOf(alone, alone.sheet, { kind: "checking", before: settledFace(currentFace(alone)) });
}

/** The state as it was before the check under way. */
function withoutCheck(state: PaneState): PaneState {
  const asked = sheetUnderCheck(state);
  const face = state.faces[asked];
  return face?.kind === "checking" ? withFaceOf(state, asked, face.before) : state;
}

/** Another file, or the same under another name, brings what is kept for it. */
function opened(
  state: PaneState,
  { fileName, aside, choices }: Extract<PaneEvent, { kind: "opened" }>,
): PaneState {
  return fileName === state.fileName ? state : withAside({ ...state, fileName, choices }, aside);
}

/** Work that succeeded at last takes the message of its failure away. */
function recovered(state: PaneState): PaneState {
  const face = state.faces[state.sheet];
  return face?.kind === "failed" ? withFaceOf(state, state.sheet, face.before) : state;
}

/** Progress of a check that was stopped in the meantime changes nothing. */
function progressed(state: PaneState, progress: Progress): PaneState {
  const asked = sheetUnderCheck(state);
  const face = state.faces[asked];
  return face?.kind === "checking" ? withFaceOf(state, asked, { ...face, progress }) : state;
}

/** What the person writes into cells is followed by a check of its own; after anything else the result may not hold. */
function afterChange(state: PaneState, sheet: string, { edited, isRemote }: SheetChange): PaneState {
  const face = state.faces[sheet];
  if (edited !== undefined && !isRemote && canFollow(face)) {
    return withFaceOf(state, sheet, { kind: "rechecking", result: face.result });
  }
  if (face?.kind === "checking") return withFaceOf(state, sheet, { ...face, isOutdated: true });
  // every sheet is read by what the office's own sheet says
  const read = state.workbook?.office?.sheet === sheet ? Object.keys(state.faces) : [sheet];
  return read.reduce((marked, name) => markStale(marked, name, isRemote), state);
}

/** A check that was stopped leaves things as they were; anything else is said where it was asked for, over the old result. */
function afterFailure(state: PaneState, { place, failure }: PlacedFailure): PaneState {
  const idle = { ...state, isBusy: false };
  if (place !== "check") return { ...idle, failure: { place, failure } };
  const stopped = withoutCheck(idle);
  if (failure.reason === "stopped") return stopped;
  const before = settledFace(currentFace(stopped));
  return withFaceOf(stopped, stopped.sheet, { kind: "failed", failure, before });
}

/** Checked sheets in the order of the workbook with the number of their findings; undefined where no table was found. */
export function checkedSheets(state: PaneState): { sheet: string; count: number | undefined }[] {
  return (shownWorkbook(state)?.sheets ?? []).map(({ name, tables, findings }) => ({
    sheet: name,
    count: tables.length === 0 ? undefined : findings.length,
  }));
}

/** Sheets of the workbook that no check has read since the pane was opened, ours left out. */
export function uncheckedSheets({ workbook, faces }: PaneState): string[] {
  return (workbook?.sheetNames ?? []).filter((name) => !isOwnSheet(name) && !faces[name]);
}

/** What is set aside on the sheet that is shown: kept on this computer, and written on the sheet "Danh mục". */
export function asideOfSheet({ aside, sheet, workbook }: PaneState): {
  here: AsideEntry[];
  written: AsideEntry[];
} {
  const here = aside.filter((entry) => isSameSheet(entry.sheet, sheet));
  const kept = new Set(here.map(asideEntryKey));
  const written = workbook?.office?.catalogue.setAside ?? [];
  return {
    here,
    written: written.filter((entry) => isSameSheet(entry.sheet, sheet) && !kept.has(asideEntryKey(entry))),
  };
}

/** Blocks of the open sheet that may be tables, as its last check saw them. */
export function offeredTables(state: PaneState): Table[] {
  return (state.workbook?.offered ?? []).flatMap(({ sheet, table }) =>
    sheet === state.sheet ? [table] : [],
  );
}
