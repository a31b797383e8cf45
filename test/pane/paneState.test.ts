import type { Finding, SheetCheck } from "../../src/core/rules/check";
import type { Severity } from "../../src/core/rules/rule";
import type { CheckedWorkbook } from "../../src/flows/checkWorkbook";
import { allowsWriting, findingsOf } from "../../src/pane/face";
import {
  checkedSheets,
  currentFace,
  firstState,
  nextState,
  type PaneEvent,
  type PaneState,
} from "../../src/pane/paneState";

const finding = (severity: Severity): Finding => ({
  rule: "missing-lead",
  severity,
  sheet: "A",
  cell: "D1",
  row: 0,
  column: 3,
});
const TABLE = { table: { rows: [] }, tasks: [] } as unknown as SheetCheck["tables"][number];
const sheet = (name: string, severities: Severity[], tables = [TABLE]): SheetCheck => ({
  name,
  tables,
  findings: severities.map(finding),
});
const workbook = (sheets: SheetCheck[], extra: Partial<CheckedWorkbook> = {}): CheckedWorkbook => ({
  fileName: "a.xlsx",
  isReadOnly: false,
  activeSheet: "A",
  sheetNames: ["A", "B"],
  protectedSheets: [],
  offered: [],
  plan: { year: 2025, span: [2025, 2025], source: "title" },
  sheets,
  ...extra,
});
const checked = (sheets: SheetCheck[], extra?: Partial<CheckedWorkbook>): PaneEvent => ({
  kind: "checked",
  workbook: workbook(sheets, extra),
  time: "10:42",
});
const FAILURE = { reason: "busy", values: {}, outcome: "unchanged", details: "" } as const;
const after = (...events: PaneEvent[]): PaneState =>
  events.reduce(nextState, nextState(firstState(false), { kind: "activated", sheet: "A" }));
const face = (...events: PaneEvent[]) => currentFace(after(...events)).kind;

test.each<[string, PaneEvent[], string]>([
  ["nothing yet", [], "firstRun"],
  ["a check under way", [{ kind: "checkStarted" }], "checking"],
  ["findings", [checked([sheet("A", ["error"])])], "findings"],
  ["no finding", [checked([sheet("A", [])])], "clean"],
  ["notes only", [checked([sheet("A", ["info"])])], "clean"],
  ["no table", [checked([sheet("A", ["error"], [])])], "noTable"],
  ["an empty sheet, which has no entry", [checked([])], "noTable"],
  ["a protected sheet", [checked([sheet("A", ["error"])], { protectedSheets: ["A"] })], "readOnly"],
  ["a read-only file", [checked([sheet("A", ["error"])], { isReadOnly: true })], "readOnly"],
  [
    "an edit after the check",
    [checked([sheet("A", ["error"])]), { kind: "changed", sheet: "A", isRemote: false }],
    "stale",
  ],
  ["an edit before any check", [{ kind: "changed", sheet: "A", isRemote: false }], "firstRun"],
  [
    "an edit elsewhere",
    [checked([sheet("A", ["error"])]), { kind: "changed", sheet: "B", isRemote: false }],
    "findings",
  ],
  ["another sheet", [checked([sheet("A", ["error"])]), { kind: "activated", sheet: "B" }], "notChecked"],
  [
    "and back again",
    [checked([sheet("A", ["error"])]), { kind: "activated", sheet: "B" }, { kind: "activated", sheet: "A" }],
    "findings",
  ],
  ["a failure", [{ kind: "checkStarted" }, { kind: "failed", failure: FAILURE }], "failed"],
  [
    "a stop",
    [{ kind: "checkStarted" }, { kind: "failed", failure: { ...FAILURE, reason: "stopped" } }],
    "firstRun",
  ],
  [
    "a stop of a second check",
    [
      checked([sheet("A", ["error"])]),
      { kind: "checkStarted" },
      { kind: "failed", failure: { ...FAILURE, reason: "stopped" } },
    ],
    "findings",
  ],
  [
    "a failure mended by trying again",
    [
      checked([sheet("A", ["error"])]),
      { kind: "failed", failure: FAILURE },
      { kind: "workStarted" },
      { kind: "workEnded" },
    ],
    "findings",
  ],
  [
    "a failure over a stale result, mended",
    [
      checked([sheet("A", ["error"])]),
      { kind: "changed", sheet: "A", isRemote: true },
      { kind: "failed", failure: FAILURE },
      { kind: "workEnded" },
    ],
    "stale",
  ],
])("%s", (_name, events, kind) => {
  expect(face(...events)).toBe(kind);
});

test("old findings stay visible while checking, after a failure and when stale, but nothing may be written", () => {
  const results: PaneEvent[][] = [
    [{ kind: "checkStarted" }],
    [{ kind: "failed", failure: FAILURE }],
    [{ kind: "changed", sheet: "A", isRemote: false }],
  ];
  for (const events of results) {
    const now = currentFace(after(checked([sheet("A", ["error"])]), ...events));
    expect(findingsOf(now)).toHaveLength(1);
    expect(allowsWriting(now)).toBe(false);
  }
  expect(allowsWriting(currentFace(after(checked([sheet("A", ["error"])]))))).toBe(true);
});

test("progress that comes after the end of a check changes nothing", () => {
  const done = after(checked([sheet("A", ["error"])]));
  expect(nextState(done, { kind: "progressed", progress: { sheet: "A", done: 1, total: 2 } })).toBe(done);
});

test("sheets checked one by one are remembered together, in the order of the workbook", () => {
  const state = after(
    checked([sheet("B", ["error", "info"])], { activeSheet: "B" }),
    checked([sheet("A", [])]),
    checked([sheet("B", [], [])], { activeSheet: "B" }),
  );
  expect(checkedSheets(state)).toEqual([
    { sheet: "A", count: 0 },
    { sheet: "B", count: undefined },
  ]);
});

test("a sheet that was deleted is forgotten with the next check", () => {
  const state = after(
    checked([sheet("B", ["error"])], { activeSheet: "B" }),
    checked([sheet("A", [])], { sheetNames: ["A"] }),
  );
  expect(checkedSheets(state)).toEqual([{ sheet: "A", count: 0 }]);
});

test("beside the findings sheet the result that it was made from stays in view", () => {
  const state = after(checked([sheet("A", ["error"])]), { kind: "activated", sheet: "Kết quả kiểm tra" });
  expect(currentFace(state).kind).toBe("findings");
  expect([state.sheet, state.openSheet]).toEqual(["A", "Kết quả kiểm tra"]);
  const again = nextState(state, checked([sheet("A", [])], { activeSheet: "Kết quả kiểm tra" }));
  expect([again.sheet, currentFace(again).kind]).toEqual(["A", "clean"]);
});

test("marks are remembered per sheet", () => {
  const marked = after({ kind: "marked", sheets: ["A", "B"] });
  expect([...nextState(marked, { kind: "unmarked", sheets: ["A"] }).marked]).toEqual(["B"]);
});
