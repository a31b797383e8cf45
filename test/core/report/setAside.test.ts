import { findingPrint, partAside, type SetAside } from "../../../src/core/report/setAside";
import type { Finding } from "../../../src/core/rules/finding";

const finding = (cell: string, more: Partial<Finding> = {}): Finding => ({
  rule: "unreadable-deadline",
  severity: "error",
  sheet: "Phụ lục 01",
  cell,
  row: Number(cell.slice(1)) - 1,
  column: 4,
  role: "deadline",
  index: "2.4",
  title: "Tập huấn kỹ năng",
  values: { text: "quý V" },
  ...more,
});
const aside = (of: Finding): SetAside => ({
  sheet: of.sheet,
  rule: of.rule,
  of: findingPrint(of),
  label: "",
  reason: "",
});
const asideHere = aside(finding("E19"));

test.each<[string, Finding, SetAside, boolean]>([
  ["the finding itself", finding("E19"), asideHere, true],
  ["the same task further down", finding("E20"), asideHere, true],
  [
    "the deadline was changed and is still wrong",
    finding("E19", { values: { text: "quý VI" } }),
    asideHere,
    false,
  ],
  ["the same fault at another task", finding("E20", { index: "2.5", title: "Rà soát" }), asideHere, false],
  ["another rule at the same cell", finding("E19", { rule: "year-typo" }), asideHere, false],
  ["the same on another sheet", finding("E19", { sheet: "Phụ lục 02" }), asideHere, false],
  ["days that pass change nothing", finding("E19", { values: { text: "quý V", days: 3 } }), asideHere, true],
  [
    "a rule on the whole sheet",
    finding("E40", { index: "9", title: "Khác" }),
    { sheet: "Phụ lục 01", rule: "unreadable-deadline", label: "", reason: "" },
    true,
  ],
])("%s: %#", (_name, found, entry, isHidden) => {
  const { shown, hidden } = partAside([found], [entry]);
  expect([shown.length, hidden.length]).toEqual(isHidden ? [0, 1] : [1, 0]);
});

test("a finding of the whole table is known by its cell", () => {
  const whole = finding("A8", { rule: "missing-column" });
  delete whole.title;
  delete whole.index;
  const other = { ...whole, cell: "A40" };
  expect(partAside([whole, other], [aside(whole)]).hidden).toEqual([whole]);
});
