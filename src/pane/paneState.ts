import { isOwnSheet } from "../core/table/ownSheets";
import type { CheckedWorkbook } from "../flows/checkWorkbook";
import { faceOf, resultOf, settledFace, type Face, type Progress } from "./face";
import type { FlowFailure } from "./paneFlows";

/** The pane's memory: one face per sheet, so that going to another sheet shows that sheet's own state. */
export interface PaneState {
  /** The sheet that is shown: the open one, or the last one before a sheet of ours was opened; "" until Excel has told. */
  sheet: string;
  /** The sheet that is open now, one of ours included. */
  openSheet: string;
  faces: Readonly<Record<string, Face>>;
  /** Sheets whose cells carry our marks. */
  marked: ReadonlySet<string>;
  /** The last check with the sheets of all checks since: what the findings sheet is made from. */
  workbook?: CheckedWorkbook;
  hasEverChecked: boolean;
  isBusy: boolean;
}

export type PaneEvent =
  | { kind: "activated"; sheet: string }
  | { kind: "changed"; sheet: string; isRemote: boolean }
  | { kind: "checkStarted" }
  | { kind: "progressed"; progress: Progress }
  | { kind: "checked"; workbook: CheckedWorkbook; time: string }
  | { kind: "failed"; failure: FlowFailure }
  | { kind: "workStarted" | "workEnded" }
  | { kind: "marked" | "unmarked"; sheets: readonly string[] };

export function firstState(hasEverChecked: boolean): PaneState {
  return { sheet: "", openSheet: "", faces: {}, marked: new Set(), hasEverChecked, isBusy: false };
}

/** What is shown for the open sheet. */
export function currentFace(state: PaneState): Face {
  const face = state.faces[state.sheet];
  if (face && face.kind !== "firstRun" && face.kind !== "notChecked") return face;
  return { kind: state.hasEverChecked ? "notChecked" : "firstRun" };
}

/** The next state; a plain table of events, so that every transition can be read and tested. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "activated":
      return showSheet(state, event.sheet);
    case "changed":
      return markStale(state, event.sheet, event.isRemote);
    case "checkStarted":
      return withFace(
        { ...state, isBusy: true },
        { kind: "checking", before: settledFace(currentFace(state)) },
      );
    case "progressed":
      return progressed(state, event.progress);
    case "checked":
      return afterCheck(state, event.workbook, event.time);
    case "failed":
      return afterFailure(state, event.failure);
    case "workStarted":
      return { ...state, isBusy: true };
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

/** Our own sheets have nothing to check: beside them the result that they were made from stays in view. */
function showSheet(state: PaneState, openSheet: string): PaneState {
  const keeps = isOwnSheet(openSheet) && state.sheet !== "";
  return { ...state, openSheet, sheet: keeps ? state.sheet : openSheet };
}

function withFace(state: PaneState, face: Face): PaneState {
  return { ...state, faces: { ...state.faces, [state.sheet]: face } };
}

/** Work that succeeded at last takes the message of its failure away. */
function recovered(state: PaneState): PaneState {
  const face = currentFace(state);
  return face.kind === "failed" ? withFace(state, face.before) : state;
}

/** Progress of a check that was stopped in the meantime changes nothing. */
function progressed(state: PaneState, progress: Progress): PaneState {
  const face = currentFace(state);
  return face.kind === "checking" ? withFace(state, { ...face, progress }) : state;
}

/** Results that no longer hold say so; a sheet without results has nothing to lose. */
function markStale(state: PaneState, sheet: string, isRemote: boolean): PaneState {
  const face = state.faces[sheet];
  const result = face && resultOf(face);
  if (!result || face.kind === "checking") return state;
  return { ...state, faces: { ...state.faces, [sheet]: { kind: "stale", result, isRemote } } };
}

function afterCheck(state: PaneState, workbook: CheckedWorkbook, time: string): PaneState {
  const faces = { ...state.faces };
  delete faces[state.sheet];
  const read = new Set(workbook.sheets.map((check) => check.name));
  // An empty sheet is not read and has no entry: it has no table either.
  const empty =
    read.has(workbook.activeSheet) || isOwnSheet(workbook.activeSheet)
      ? []
      : [{ name: workbook.activeSheet, tables: [], findings: [] }];
  for (const check of [...workbook.sheets, ...empty]) {
    const isProtected = workbook.protectedSheets.includes(check.name);
    faces[check.name] = faceOf({
      check,
      plan: workbook.plan,
      isProtected,
      isReadOnly: workbook.isReadOnly,
      time,
    });
  }
  const earlier = state.workbook?.sheets.filter((sheet) => !read.has(sheet.name)) ?? [];
  const sheets = [...earlier, ...workbook.sheets].sort(
    (a, b) => workbook.sheetNames.indexOf(a.name) - workbook.sheetNames.indexOf(b.name),
  );
  return {
    ...showSheet(state, workbook.activeSheet),
    faces,
    workbook: { ...workbook, sheets: sheets.filter((sheet) => workbook.sheetNames.includes(sheet.name)) },
    hasEverChecked: true,
    isBusy: false,
  };
}

/** A check that was stopped leaves things as they were; anything else is said, over the old result. */
function afterFailure(state: PaneState, failure: FlowFailure): PaneState {
  const before = settledFace(currentFace(state));
  const idle = { ...state, isBusy: false };
  return withFace(idle, failure.reason === "stopped" ? before : { kind: "failed", failure, before });
}

/** Checked sheets in the order of the workbook with the number of their findings; undefined where no table was found. */
export function checkedSheets(state: PaneState): { sheet: string; count: number | undefined }[] {
  return (state.workbook?.sheets ?? []).map(({ name, tables, findings }) => ({
    sheet: name,
    count: tables.length === 0 ? undefined : findings.length,
  }));
}
