import type { SheetCheck } from "../../src/core/rules/check";
import type { Finding } from "../../src/core/rules/finding";
import type { Severity } from "../../src/core/rules/rule";
import type { CheckedWorkbook } from "../../src/flows/checkWorkbook";
import { NO_CHOICES } from "../../src/core/table/headingChoices";
import type { AsideEntry } from "../../src/core/catalogue/catalogue";
import { asideRuleEntry } from "../../src/core/catalogue/setAside";
import { shownWorkbook } from "../../src/pane/afterCheck";
import { allowsWriting, findingsOf, resultOf } from "../../src/pane/face";
import { checkedSheets, currentFace, firstState, nextState, uncheckedSheets } from "../../src/pane/paneState";
import type { PaneEvent, PaneState } from "../../src/pane/paneEvent";

const finding = (severity: Severity): Finding => ({
  rule: "missing-lead",
  severity,
  sheet: "A",
  cell: "D1",
  text: "",
  row: 0,
  column: 3,
});
const tableTo = (bottom: number) =>
  ({
    table: { rows: [], area: { top: 0, left: 0, bottom, right: 5 } },
    tasks: [],
  }) as unknown as SheetCheck["tables"][number];
const TABLE = tableTo(20);
const LONG = tableTo(9_000);
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
  emptySheets: [],
  protectedSheets: [],
  offered: [],
  known: new Map(),
  alsoRead: [],
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
const CHECK_FAILED: PaneEvent = { kind: "checkFailed", failure: FAILURE };
const STOPPED: PaneEvent = { kind: "checkFailed", failure: { ...FAILURE, reason: "stopped" } };
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
  ["an empty sheet, which has no entry", [checked([], { emptySheets: ["A"] })], "noTable"],
  ["a protected sheet", [checked([sheet("A", ["error"])], { protectedSheets: ["A"] })], "readOnly"],
  ["a read-only file", [checked([sheet("A", ["error"])], { isReadOnly: true })], "readOnly"],
  [
    "an edit after the check",
    [checked([sheet("A", ["error"])]), { kind: "changed", sheet: "A", change: { isRemote: false } }],
    "stale",
  ],
  ["an edit before any check", [{ kind: "changed", sheet: "A", change: { isRemote: false } }], "firstRun"],
  [
    "an edit elsewhere",
    [checked([sheet("A", ["error"])]), { kind: "changed", sheet: "B", change: { isRemote: false } }],
    "findings",
  ],
  ["another sheet", [checked([sheet("A", ["error"])]), { kind: "activated", sheet: "B" }], "notChecked"],
  [
    "and back again",
    [checked([sheet("A", ["error"])]), { kind: "activated", sheet: "B" }, { kind: "activated", sheet: "A" }],
    "findings",
  ],
  ["a failure", [{ kind: "checkStarted" }, CHECK_FAILED], "failed"],
  ["a stop", [{ kind: "checkStarted" }, STOPPED], "firstRun"],
  [
    "a stop of a second check",
    [checked([sheet("A", ["error"])]), { kind: "checkStarted" }, STOPPED],
    "findings",
  ],
  [
    "a failure mended by trying again",
    [
      checked([sheet("A", ["error"])]),
      { kind: "failed", place: "check", failure: FAILURE },
      { kind: "workStarted" },
      { kind: "workEnded" },
    ],
    "findings",
  ],
  [
    "a failure over a stale result, mended",
    [
      checked([sheet("A", ["error"])]),
      { kind: "changed", sheet: "A", change: { isRemote: true } },
      { kind: "failed", place: "check", failure: FAILURE },
      { kind: "workEnded" },
    ],
    "stale",
  ],
])("%s", (_name, events, kind) => {
  expect(face(...events)).toBe(kind);
});

const TYPED: PaneEvent = { kind: "changed", sheet: "A", change: { isRemote: false, edited: "D7" } };
const followed = (sheets: SheetCheck[]): PaneEvent => ({
  kind: "followed",
  workbook: workbook(sheets),
  time: "10:43",
  sheet: "A",
  row: 7,
});
const FOUND = checked([sheet("A", ["error"])]);

test.each<[string, PaneEvent[], string]>([
  ["one cell typed into", [FOUND, TYPED], "rechecking"],
  ["and read again", [FOUND, TYPED, followed([sheet("A", ["error"])])], "findings"],
  ["the last finding mended", [FOUND, TYPED, followed([sheet("A", [])])], "clean"],
  ["the sheet emptied", [FOUND, TYPED, followed([])], "stale"],
  ["reading again failed", [FOUND, TYPED, { kind: "followingFailed", sheet: "A" }], "stale"],
  [
    "typed by somebody else",
    [FOUND, { kind: "changed", sheet: "A", change: { isRemote: true, edited: "D7" } }],
    "stale",
  ],
  [
    "rows inserted while it is read again",
    [FOUND, TYPED, { kind: "changed", sheet: "A", change: { isRemote: false } }, followed([sheet("A", [])])],
    "stale",
  ],
  [
    "typed into a stale sheet",
    [FOUND, { kind: "changed", sheet: "A", change: { isRemote: false } }, TYPED],
    "stale",
  ],
  ["typed into under a check", [{ kind: "checkStarted" }, TYPED, FOUND], "stale"],
  [
    "a long sheet is followed as well: only the rows typed into are read",
    [checked([sheet("A", ["error"], [LONG])]), TYPED],
    "rechecking",
  ],
])("following the typing: %s", (_name, events, kind) => {
  expect(face(...events)).toBe(kind);
});

describe("setting aside", () => {
  const entry = asideRuleEntry("missing-lead", "A", "");
  const setAside: PaneEvent = { kind: "asideChanged", aside: [entry] };

  test("what is set aside is not listed, not counted, not reported; given back it is", () => {
    const without = after(FOUND, setAside);
    expect(currentFace(without).kind).toBe("clean");
    expect(resultOf(currentFace(without))?.check.setAside).toHaveLength(1);
    expect(checkedSheets(without)).toEqual([{ sheet: "A", count: 0 }]);
    expect(shownWorkbook(without)?.sheets[0]?.findings).toEqual([]);
    expect(face(FOUND, setAside, { kind: "asideChanged", aside: [] })).toBe("findings");
  });

  test("a stale result stays stale", () => {
    const edit: PaneEvent = { kind: "changed", sheet: "A", change: { isRemote: true } };
    expect(face(FOUND, edit, setAside)).toBe("stale");
    expect(findingsOf(currentFace(after(FOUND, edit, setAside)))).toEqual([]);
  });

  test("what is kept for the file comes back with it, and not for another file", () => {
    const opened = (fileName: string, aside: AsideEntry[]): PaneEvent => ({
      kind: "opened",
      fileName,
      aside,
      choices: NO_CHOICES,
    });
    expect(face(opened("a.xlsx", [entry]), FOUND)).toBe("clean");
    expect(face(opened("a.xlsx", [entry]), opened("b.xlsx", []), FOUND)).toBe("findings");
  });
});

test("old findings stay visible while checking, after a failure and when stale, but nothing may be written", () => {
  const results: PaneEvent[][] = [
    [{ kind: "checkStarted" }],
    [{ kind: "failed", place: "check", failure: FAILURE }],
    [{ kind: "changed", sheet: "A", change: { isRemote: false } }],
  ];
  for (const events of results) {
    const now = currentFace(after(checked([sheet("A", ["error"])]), ...events));
    expect(findingsOf(now)).toHaveLength(1);
    expect(allowsWriting(now)).toBe(false);
  }
  expect(allowsWriting(currentFace(after(checked([sheet("A", ["error"])]))))).toBe(true);
});

const MOVED: PaneEvent = { kind: "activated", sheet: "B" };
const SHEET_B = checked([sheet("B", ["warning"])], { activeSheet: "B" });
const BACK: PaneEvent = { kind: "activated", sheet: "A" };

describe("who goes to another sheet during a check", () => {
  test("sees it running over what that sheet has to show", () => {
    const now = currentFace(after(SHEET_B, BACK, { kind: "checkStarted" }, MOVED));
    expect(now.kind).toBe("checking");
    expect(findingsOf(now).map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("stays there when it ends, and finds both results", () => {
    const state = after(SHEET_B, BACK, { kind: "checkStarted" }, MOVED, checked([sheet("A", ["error"])]));
    expect([state.sheet, currentFace(state).kind]).toEqual(["B", "findings"]);
    expect(findingsOf(currentFace(state)).map(({ severity }) => severity)).toEqual(["warning"]);
    expect(currentFace(nextState(state, BACK)).kind).toBe("findings");
  });

  test("is told there of its failure, and the sheet before has what it had", () => {
    const state = after(checked([sheet("A", [])]), { kind: "checkStarted" }, MOVED, CHECK_FAILED);
    expect(currentFace(state).kind).toBe("failed");
    expect(currentFace(nextState(state, BACK)).kind).toBe("clean");
  });

  test("may stop it there", () => {
    const state = after(checked([sheet("A", [])]), { kind: "checkStarted" }, MOVED, STOPPED);
    expect(currentFace(state).kind).toBe("notChecked");
    expect(currentFace(nextState(state, BACK)).kind).toBe("clean");
  });

  test("may check that sheet instead", () => {
    const state = after(
      checked([sheet("A", [])]),
      { kind: "checkStarted" },
      MOVED,
      { kind: "checkStarted" },
      SHEET_B,
    );
    expect(currentFace(state).kind).toBe("findings");
    expect(currentFace(nextState(state, BACK)).kind).toBe("clean");
  });
});

test("who opens a sheet of ours during a check stays there too", () => {
  const office: PaneEvent = { kind: "activated", sheet: "Danh mục" };
  const state = after({ kind: "checkStarted" }, office, checked([sheet("A", [])]));
  expect([state.sheet, state.openSheet, currentFace(state).kind]).toEqual(["A", "Danh mục", "clean"]);
});

describe("during a check", () => {
  const edit = (name: string): PaneEvent => ({
    kind: "changed",
    sheet: name,
    change: { isRemote: false, edited: "D7" },
  });
  const BOTH = checked([sheet("A", []), sheet("B", [])]);
  const kinds = (state: PaneState) => ["A", "B"].map((name) => state.faces[name]?.kind);

  test.each([
    ["A", ["stale", "clean"]],
    ["B", ["clean", "stale"]],
  ])("what is typed into %s makes what is read of it stale", (name, expected) => {
    expect(kinds(after(BOTH, { kind: "checkStarted" }, edit(name), BOTH))).toEqual(expected);
    expect(kinds(after(BOTH, { kind: "checkStarted" }, edit(name), STOPPED))).toEqual(expected);
    expect(kinds(after({ kind: "checkStarted" }, edit(name), BOTH))).toEqual(expected);
  });

  test("typing into the office's sheet makes everything that is read stale", () => {
    const office = { sheet: "Danh mục" } as CheckedWorkbook["office"] & object;
    const withOffice = checked([sheet("A", []), sheet("B", [])], { office });
    const state = after(withOffice, { kind: "checkStarted" }, edit("Danh mục"), withOffice);
    expect(kinds(state)).toEqual(["stale", "stale"]);
  });

  test("other work that fails is said, and the check goes on", () => {
    const state = after(
      { kind: "checkStarted" },
      MOVED,
      { kind: "workStarted" },
      { kind: "failed", place: "check", failure: FAILURE },
    );
    expect([currentFace(state).kind, state.isBusy, state.failure]).toEqual([
      "checking",
      true,
      { place: "check", failure: FAILURE },
    ]);
    const done = nextState(state, checked([sheet("A", ["error"])]));
    expect([done.sheet, done.openSheet, done.isBusy]).toEqual(["B", "B", false]);
  });

  test("other work that ends leaves the pane busy", () => {
    expect(after({ kind: "checkStarted" }, { kind: "workStarted" }, { kind: "workEnded" }).isBusy).toBe(true);
  });
});

test("a sheet whose check was stopped is not checked", () => {
  const state = after(checked([sheet("A", [])]), MOVED, { kind: "checkStarted" }, STOPPED, BACK);
  expect(uncheckedSheets(state)).toEqual(["B"]);
});

test("empty sheets count as checked, and what was found on them before is gone", () => {
  const state = after(
    checked([sheet("A", ["error"]), sheet("B", ["error"])]),
    checked([sheet("A", [])], { emptySheets: ["B"] }),
  );
  expect(uncheckedSheets(state)).toEqual([]);
  expect(checkedSheets(state)).toEqual([{ sheet: "A", count: 0 }]);
  expect(currentFace(nextState(state, MOVED)).kind).toBe("noTable");
});

test("progress that comes after the end of a check changes nothing", () => {
  const done = after(checked([sheet("A", ["error"])]));
  const progress = { sheet: "A", done: 1, total: 2, number: 1, sheets: 1 };
  expect(nextState(done, { kind: "progressed", progress })).toBe(done);
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
