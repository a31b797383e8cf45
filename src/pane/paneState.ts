import {
  afterCheck,
  afterFollowing,
  markStale,
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
import { canFollow, resultOf, settledFace, type Face, type SheetFace } from "./face";
import type { PaneEvent, PaneState, PlacedFailure } from "./paneEvent";
import type { FlowFailure, SheetChange } from "./paneFlows";
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
  const face = ownFace(state);
  if (!state.check) return face;
  const { progress } = state.check;
  return { kind: "checking", before: settledFace(face), ...(progress && { progress }) };
}

function ownFace({ faces, sheet, hasEverChecked }: PaneState): SheetFace {
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
      return checkStarted(withoutFailure(state));
    case "progressed":
      return progressed(state, event.progress);
    case "checkFailed":
      return afterFailedCheck(state, event.failure);
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
      return recovered(idle(state));
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

/** One check at a time; a message of failure goes from the sheet that it is asked on. */
function checkStarted(state: PaneState): PaneState {
  return { ...recovered(state), isBusy: true, check: { openSheet: state.openSheet, outdated: [] } };
}

/** Nothing is under way but perhaps a check. */
function idle(state: PaneState): PaneState {
  return { ...state, isBusy: state.check !== undefined };
}

/** A check that was stopped leaves things as they were; anything else is said where one looks, over the old result. */
function afterFailedCheck({ check: _check, ...state }: PaneState, failure: FlowFailure): PaneState {
  const before = idle(state);
  return failure.reason === "stopped" ? before : withFailedFace(before, failure);
}

function withFailedFace(state: PaneState, failure: FlowFailure): PaneState {
  return withFaceOf(state, state.sheet, { kind: "failed", failure, before: settledFace(ownFace(state)) });
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
  return face?.kind === "failed" ? withFaceOf(state, state.sheet, settledFace(face)) : state;
}

/** Progress of a check that was stopped in the meantime changes nothing. */
function progressed(state: PaneState, progress: Progress): PaneState {
  return state.check ? { ...state, check: { ...state.check, progress } } : state;
}

/** What the person writes into cells is followed by a check of its own; after anything else the result may not hold. */
function afterChange(state: PaneState, sheet: string, { edited, isRemote }: SheetChange): PaneState {
  const { check, faces, workbook } = state;
  const face = faces[sheet];
  if (!check && edited !== undefined && !isRemote && canFollow(face)) {
    return withFaceOf(state, sheet, { kind: "rechecking", result: face.result });
  }
  const noted = check ? { ...state, check: { ...check, outdated: [...check.outdated, sheet] } } : state;
  // every sheet is read by what the office's own sheet says
  const read = workbook?.office?.sheet === sheet ? Object.keys(faces) : [sheet];
  return read.reduce((marked, name) => markStale(marked, name, isRemote), noted);
}

/** Said where it was asked for: on the sheet's face in the part "Kiểm tra", unless a check holds that. */
function afterFailure(state: PaneState, { place, failure }: PlacedFailure): PaneState {
  if (place !== "check" || state.check) return { ...idle(state), failure: { place, failure } };
  return withFailedFace(idle(state), failure);
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
  return (workbook?.sheetNames ?? []).filter(
    (name) => !isOwnSheet(name) && !(faces[name] && resultOf(faces[name])),
  );
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
