import type { AsideEntry } from "../../../src/core/catalogue/catalogue";
import {
  asideEntryOf,
  asideRuleEntry,
  isWholeRule,
  withoutSetAside,
} from "../../../src/core/catalogue/setAside";
import type { Finding } from "../../../src/core/rules/finding";

const finding = (cell: string, more: Partial<Finding> = {}): Finding => ({
  rule: "unreadable-deadline",
  severity: "error",
  sheet: "Phụ lục 01",
  cell,
  text: "quý V",
  row: Number(cell.slice(1)) - 1,
  column: 4,
  role: "deadline",
  index: "2.4",
  title: "Tập huấn kỹ năng",
  values: { text: "quý V" },
  ...more,
});
const aside = (of: Finding) => asideEntryOf(of, "Đã thống nhất");
const asideHere = aside(finding("E19"));
const left = (found: readonly Finding[], entries: readonly AsideEntry[]) =>
  withoutSetAside({ name: found[0]!.sheet, tables: [], findings: found }, entries);

test.each<[string, Finding, AsideEntry, boolean]>([
  ["the finding itself", finding("E19"), asideHere, true],
  ["the same task further down", finding("E20"), asideHere, true],
  ["the same task under another number", finding("E20", { index: "2.5" }), asideHere, true],
  ["the deadline was changed and is still wrong", finding("E19", { text: "quý VI" }), asideHere, false],
  ["the same fault at another task", finding("E20", { index: "2.5", title: "Rà soát" }), asideHere, false],
  ["another rule at the same cell", finding("E19", { rule: "year-typo" }), asideHere, false],
  ["the same on another sheet", finding("E19", { sheet: "Phụ lục 02" }), asideHere, false],
  ["the sheet in capitals", finding("E19", { sheet: "PHỤ LỤC 01" }), asideHere, true],
  ["days that pass change nothing", finding("E19", { values: { text: "quý V", days: 3 } }), asideHere, true],
  [
    "a rule on the whole sheet",
    finding("E40", { index: "9", title: "Khác" }),
    asideRuleEntry("unreadable-deadline", "Phụ lục 01", ""),
    true,
  ],
])("%s: %#", (_name, found, entry, isHidden) => {
  const { findings, setAside = [] } = left([found], [entry]);
  expect([findings.length, setAside.length]).toEqual(isHidden ? [0, 1] : [1, 0]);
});

test("of two tasks of the same words the number tells which is meant", () => {
  const [first, second] = [finding("E19"), finding("E30", { index: "3.1" })];
  expect(left([first, second], [aside(second)]).findings).toEqual([first]);
});

test("entries of the office and of the person add up, each with its reason", () => {
  const other = finding("E20", { title: "Rà soát" });
  const office = left([finding("E19"), other], [asideHere]);
  const both = withoutSetAside(office, [asideEntryOf(other, "")]);
  expect(both.findings).toEqual([]);
  expect(both.setAside).toEqual([
    { finding: finding("E19"), reason: "Đã thống nhất" },
    { finding: other, reason: "" },
  ]);
});

describe("a finding of the whole table", () => {
  const whole = (cell: string, text: string): Finding => {
    const found = finding(cell, { rule: "missing-column", text });
    delete found.index;
    delete found.title;
    return found;
  };

  test("is known by what its cell says", () => {
    const [first, other] = [whole("A8", "STT"), whole("A40", "TT")];
    expect(left([first, other], [aside(first)]).findings).toEqual([other]);
  });

  test("by its cell where that is empty, and never sets the whole rule aside", () => {
    const [first, other] = [whole("A8", ""), whole("A40", "")];
    expect(isWholeRule(aside(first))).toBe(false);
    expect(left([first, other], [aside(first)]).findings).toEqual([other]);
  });
});
