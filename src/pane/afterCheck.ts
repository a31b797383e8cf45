import type { AsideEntry } from "../core/catalogue/catalogue";
import { withoutSetAside } from "../core/catalogue/setAside";
import type { SheetCheck } from "../core/rules/check";
import { isOwnSheet } from "../core/table/ownSheets";
import type { CheckedWorkbook } from "../flows/checkWorkbook";
import { faceOf, isFresh, resultOf, type SettledFace, type SheetFace, type SheetResult } from "./face";
import type { PaneEvent, PaneState } from "./paneEvent";

/** The state with another face for a sheet. */
export function withFaceOf(state: PaneState, sheet: string, face: SheetFace): PaneState {
  return { ...state, faces: { ...state.faces, [sheet]: face } };
}

/** Our own sheets have nothing to check: beside them the result that they were made from stays in view. */
export function showSheet(state: PaneState, openSheet: string): PaneState {
  const keeps = isOwnSheet(openSheet) && state.sheet !== "";
  return { ...state, openSheet, sheet: keeps ? state.sheet : openSheet };
}

/** Results that no longer hold say so; a sheet without results has nothing to lose. */
export function markStale(state: PaneState, sheet: string, isRemote: boolean): PaneState {
  const face = state.faces[sheet];
  const result = face && resultOf(face);
  if (!result) return state;
  return withFaceOf(state, sheet, { kind: "stale", result, isRemote });
}

/** What a check that was asked for leaves: a face for every sheet that was read, and the joined workbook. */
export function afterCheck(state: PaneState, workbook: CheckedWorkbook, time: string): PaneState {
  const { check: running, ...before } = state;
  const empty = workbook.emptySheets.map((name) => ({ name, tables: [], findings: [] }));
  const read = [...workbook.sheets, ...empty];
  const faces = { ...state.faces };
  for (const check of read) faces[check.name] = faceOf(resultFrom(workbook, check, state.aside, time));
  const hasMoved = running !== undefined && running.openSheet !== state.openSheet;
  const shown = hasMoved ? before : showSheet(before, workbook.activeSheet);
  const outdated = new Set(running?.outdated);
  const isOfficeOutdated = workbook.office !== undefined && outdated.has(workbook.office.sheet);
  const stale = read.filter(({ name }) => isOfficeOutdated || outdated.has(name));
  return {
    ...stale.reduce((marked, { name }) => markStale(marked, name, false), { ...shown, faces }),
    workbook: joinChecks(state.workbook, workbook),
    hasEverChecked: true,
    isBusy: false,
  };
}

/** The result of one sheet with what was set aside taken out. */
function resultFrom(
  workbook: CheckedWorkbook,
  check: SheetCheck,
  aside: readonly AsideEntry[],
  time: string,
): SheetResult {
  return {
    check: withoutSetAside(check, aside),
    plan: workbook.plan,
    isProtected: workbook.protectedSheets.includes(check.name),
    isReadOnly: workbook.isReadOnly,
    time,
  };
}

/** The newest check with the sheets of those before it, as far as they still exist, in the order of their tabs. */
function joinChecks(earlier: CheckedWorkbook | undefined, newest: CheckedWorkbook): CheckedWorkbook {
  const read = new Set([...newest.sheets.map((check) => check.name), ...newest.emptySheets]);
  const kept = (name: string) => !read.has(name) && newest.sheetNames.includes(name);
  const place = (check: SheetCheck) => newest.sheetNames.indexOf(check.name);
  return {
    ...newest,
    sheets: [...(earlier?.sheets.filter(({ name }) => kept(name)) ?? []), ...newest.sheets].sort(
      (a, b) => place(a) - place(b),
    ),
    offered: [...(earlier?.offered.filter(({ sheet }) => kept(sheet)) ?? []), ...newest.offered],
    known: new Map([...(earlier?.known ?? []), ...newest.known]),
    protectedSheets: [...(earlier?.protectedSheets.filter(kept) ?? []), ...newest.protectedSheets],
  };
}

/** A check that followed typing counts only where nothing else has happened to the sheet in the meantime. */
export function afterFollowing(state: PaneState, event: Extract<PaneEvent, { kind: "followed" }>): PaneState {
  const { workbook, sheet, row, time } = event;
  if (state.faces[sheet]?.kind !== "rechecking") return state;
  if (!workbook.sheets.some(({ name }) => name === sheet)) return markStale(state, sheet, false);
  const faces = { ...state.faces };
  for (const check of workbook.sheets) {
    const before = faces[check.name];
    // another sheet changes with this one where both are read for the same years
    if (check.name !== sheet && !(before && isFresh(before))) continue;
    const result = resultFrom(workbook, check, state.aside, time);
    faces[check.name] = faceOf(
      check.name === sheet && row !== undefined ? { ...result, followedRow: row } : result,
    );
  }
  return { ...state, faces, workbook: joinChecks(state.workbook, workbook) };
}

/** Setting aside and taking back changes what is shown, not what was found. */
export function withAside(state: PaneState, aside: readonly AsideEntry[]): PaneState {
  const { workbook } = state;
  const faces = Object.entries(state.faces).map(([sheet, face]): [string, SheetFace] => {
    const check = workbook?.sheets.find(({ name }) => name === sheet);
    const result = resultOf(face);
    if (!check || !workbook || !result) return [sheet, face];
    const renewed = { ...resultFrom(workbook, check, aside, result.time), plan: result.plan };
    return [sheet, isFresh(face) ? faceOf(renewed) : withResult(face, renewed)];
  });
  return { ...state, aside, faces: Object.fromEntries(faces) };
}

/** The same face over another result. */
function withResult(face: SheetFace, result: SheetResult): SheetFace {
  if (face.kind === "failed") return { ...face, before: overResult(face.before, result) };
  return overResult(face, result);
}

function overResult(face: SettledFace, result: SheetResult): SettledFace {
  return "result" in face ? { ...face, result } : face;
}

/** The checked workbook without what was set aside: what is marked, reported and counted. */
export function shownWorkbook({ workbook, aside }: PaneState): CheckedWorkbook | undefined {
  if (!workbook) return undefined;
  return { ...workbook, sheets: workbook.sheets.map((check) => withoutSetAside(check, aside)) };
}
