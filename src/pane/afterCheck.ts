import type { AsideEntry } from "../core/catalogue/catalogue";
import { withoutSetAside } from "../core/catalogue/setAside";
import type { SheetCheck } from "../core/rules/check";
import { isOwnSheet } from "../core/table/ownSheets";
import type { CheckedWorkbook } from "../flows/checkWorkbook";
import { faceOf, isFresh, resultOf, type Face, type SheetResult } from "./face";
import type { PaneEvent, PaneState } from "./paneEvent";

/** The state with another face for a sheet. */
export function withFaceOf(state: PaneState, sheet: string, face: Face): PaneState {
  return { ...state, faces: { ...state.faces, [sheet]: face } };
}

/** The sheet that was shown when the check under way was asked for; without one the sheet that is shown. */
export function sheetUnderCheck({ faces, sheet }: PaneState): string {
  return Object.keys(faces).find((name) => faces[name]?.kind === "checking") ?? sheet;
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
  if (!result || face.kind === "checking") return state;
  return withFaceOf(state, sheet, { kind: "stale", result, isRemote });
}

/** What a check that was asked for leaves: a face for every sheet that was read, and the joined workbook. */
export function afterCheck(state: PaneState, workbook: CheckedWorkbook, time: string): PaneState {
  const asked = sheetUnderCheck(state);
  const faces = { ...state.faces };
  const under = faces[asked];
  if (under?.kind === "checking") faces[asked] = under.before;
  const empty = workbook.emptySheets.map((name) => ({ name, tables: [], findings: [] }));
  for (const check of [...workbook.sheets, ...empty]) {
    faces[check.name] = faceOf(resultFrom(workbook, check, state.aside, time));
  }
  // Who went to another sheet in the meantime stays there.
  const shown = { ...(state.sheet === asked ? showSheet(state, workbook.activeSheet) : state), faces };
  const isOutdated = under?.kind === "checking" && under.isOutdated === true;
  return {
    ...(isOutdated ? markStale(shown, asked, false) : shown),
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
  const faces = Object.entries(state.faces).map(([sheet, face]): [string, Face] => {
    const check = workbook?.sheets.find(({ name }) => name === sheet);
    const result = resultOf(face);
    if (!check || !workbook || !result) return [sheet, face];
    const renewed = { ...resultFrom(workbook, check, aside, result.time), plan: result.plan };
    return [sheet, isFresh(face) ? faceOf(renewed) : withResult(face, renewed)];
  });
  return { ...state, aside, faces: Object.fromEntries(faces) };
}

/** The same face over another result. */
function withResult(face: Face, result: SheetResult): Face {
  if ("result" in face) return { ...face, result };
  return "before" in face ? { ...face, before: withResult(face.before, result) } : face;
}

/** The checked workbook without what was set aside: what is marked, reported and counted. */
export function shownWorkbook({ workbook, aside }: PaneState): CheckedWorkbook | undefined {
  if (!workbook) return undefined;
  return { ...workbook, sheets: workbook.sheets.map((check) => withoutSetAside(check, aside)) };
}
