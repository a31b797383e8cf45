import type { PlanYears } from "../core/rules/planYear";
import type { SheetCheck } from "../core/rules/check";
import type { Finding } from "../core/rules/finding";
import type { FlowFailure } from "./paneFlows";
import type { Progress } from "./progress";

/** One sheet's result with what the pane says about it. `time` is the hour of the check, "10:42". */
export interface SheetResult {
  /** The check as it is shown: without the findings that were set aside. */
  check: SheetCheck;
  plan: PlanYears;
  isProtected: boolean;
  isReadOnly: boolean;
  time: string;
  /** The row (1-based) that was typed into and checked again since. */
  followedRow?: number;
}

/** What is known of a sheet while nothing is done with it. */
export type SettledFace =
  | { kind: "firstRun" }
  | { kind: "notChecked" }
  | { kind: "findings" | "clean" | "readOnly"; result: SheetResult }
  /** Cells were typed into: the list stays while the sheet is read again. */
  | { kind: "rechecking"; result: SheetResult }
  | { kind: "stale"; result: SheetResult; isRemote: boolean }
  | { kind: "noTable"; result: SheetResult };

/** What is kept of a sheet: what is known of it, and what could not be done there last. */
export type SheetFace = SettledFace | { kind: "failed"; failure: FlowFailure; before: SettledFace };

/** What the part "Kiểm tra" shows for one sheet: every state has its own face, and no two are mixed up. */
export type Face =
  | SheetFace
  /** A check is under way; it is seen from every sheet, over what that sheet has to show. */
  | { kind: "checking"; progress?: Progress; before: SettledFace };

/** The face of a sheet that has just been checked. */
export function faceOf(result: SheetResult): SettledFace {
  if (result.check.tables.length === 0) return { kind: "noTable", result };
  if (!result.check.findings.some((finding) => finding.severity !== "info")) return { kind: "clean", result };
  return { kind: result.isProtected || result.isReadOnly ? "readOnly" : "findings", result };
}

/** Whether a check can follow the typing on this sheet: its result holds. */
export function canFollow(face: Face | undefined): face is Extract<Face, { result: SheetResult }> {
  return face !== undefined && "result" in face && face.kind !== "stale" && face.kind !== "noTable";
}

/** Above so many rows reading the whole sheet after every typed cell would cost more than it gives. */
const MOST_ROWS_READ_AGAIN = 2_000;

/** Whether reading the whole sheet again takes no time to speak of. */
export function isShort({ check }: SheetResult): boolean {
  return check.tables.every(({ table }) => table.area.bottom < MOST_ROWS_READ_AGAIN);
}

/** What stood there before work began or failed; old results stay visible under both. */
export function settledFace(face: Face): SettledFace {
  return face.kind === "checking" || face.kind === "failed" ? face.before : face;
}

/** The result that a face still shows, if any. */
export function resultOf(face: Face): SheetResult | undefined {
  const settled = settledFace(face);
  return "result" in settled ? settled.result : undefined;
}

/** Findings are listed under every face that has a table, the clean one included: it may hold notes. */
export function findingsOf(face: Face): readonly Finding[] {
  return settledFace(face).kind === "noTable" ? [] : (resultOf(face)?.check.findings ?? []);
}

/** Whether a face shows a result that holds now. */
export function isFresh(face: Face): boolean {
  return face.kind === "findings" || face.kind === "clean" || face.kind === "readOnly";
}

/** Whether cells may be written: a stale, protected or running sheet is only looked at. */
export function allowsWriting(face: Face): boolean {
  return (
    face.kind === "findings" || (face.kind === "clean" && !face.result.isProtected && !face.result.isReadOnly)
  );
}

/** Numbers of one table for the line under the button: "46 nhiệm vụ, 24 mục". */
export function countRows(check: SheetCheck): { tasks: number; sections: number } {
  const rows = check.tables.flatMap(({ table }) => table.rows);
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return { tasks: count("task"), sections: count("section") };
}
