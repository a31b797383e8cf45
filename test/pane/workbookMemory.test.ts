/** @jest-environment jsdom */
import { chooseBand, chooseRole, NO_CHOICES } from "../../src/core/table/headingChoices";
import { keepMemory, readMemory } from "../../src/pane/memory";
import { storedKeeper } from "../../src/pane/workbookMemory";

const ENTRY = {
  rule: "missing-lead",
  sheet: "A",
  index: "1.2",
  task: "Tập huấn",
  value: "",
  reason: "Chờ phân công",
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

/** Excel on the web names the storage's partition; elsewhere there is none. */
const inPartition = (partitionKey: string | undefined) =>
  Object.assign(globalThis, { Office: { context: { partitionKey } } });

test("decisions are kept by file", () => {
  storedKeeper.keep("a.xlsx", { aside: [ENTRY], choices: NO_CHOICES });
  expect(storedKeeper.read("a.xlsx").aside).toEqual([ENTRY]);
  expect(storedKeeper.read("b.xlsx").aside).toEqual([]);
});

test("a heading's role holds in every file, rows pointed to in their own", () => {
  const choices = chooseBand(chooseRole(NO_CHOICES, ["Khác thường"], "lead"), "A", 3);
  storedKeeper.keep("a.xlsx", { aside: [], choices });
  expect(storedKeeper.read("a.xlsx").choices).toEqual(choices);
  expect(storedKeeper.read("b.xlsx").choices).toEqual({ columns: choices.columns, bands: [] });
});

test("what is kept in one partition is not seen in another", () => {
  inPartition("first");
  storedKeeper.keep("a.xlsx", { aside: [ENTRY], choices: NO_CHOICES });
  keepMemory({ language: "en", hasEverChecked: true, unit: "Thanh tra Sở" });
  inPartition("second");
  expect(storedKeeper.read("a.xlsx").aside).toEqual([]);
  expect(readMemory()).toEqual({ language: "vi", hasEverChecked: false });
  inPartition("first");
  expect(storedKeeper.read("a.xlsx").aside).toEqual([ENTRY]);
  expect(readMemory()).toEqual({ language: "en", hasEverChecked: true, unit: "Thanh tra Sở" });
});

test.each(["no JSON", "[]", "null", '{"aside":7}', '{"aside":[null,{"sheet":1},{"rule":"x"}]}'])(
  "a storage that holds %s counts as empty",
  (text) => {
    localStorage.setItem("soat-bieu.workbook.a.xlsx", text);
    localStorage.setItem("soat-bieu.columns", text);
    localStorage.setItem("soat-bieu.pane", text);
    expect(storedKeeper.read("a.xlsx").aside).toEqual([]);
    expect(storedKeeper.read("a.xlsx").choices).toEqual(NO_CHOICES);
    expect(readMemory().hasEverChecked).toBe(false);
  },
);

test("of what an older release kept, whole rules stay aside and single findings are listed again", () => {
  const older = { sheet: "A", rule: "missing-lead", label: "", reason: "Đã biết" };
  localStorage.setItem(
    "soat-bieu.workbook.a.xlsx",
    JSON.stringify({ aside: [older, { ...older, of: "lead|1.2 tap huan|", label: "D37 · 1.2 · Tập huấn" }] }),
  );
  expect(storedKeeper.read("a.xlsx").aside).toEqual([
    { rule: "missing-lead", sheet: "A", index: "", task: "", value: "", reason: "Đã biết" },
  ]);
});
