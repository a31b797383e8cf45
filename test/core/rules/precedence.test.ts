import { withoutConsequences } from "../../../src/core/rules/precedence";
import type { Finding } from "../../../src/core/rules/finding";
import { rulesAt } from "./planSheet";

const at = (cell: string, rule: string): Finding => ({
  rule,
  cell,
  text: "",
  severity: "error",
  sheet: "Phụ lục 01",
  row: 0,
  column: 0,
});
const left = (...findings: Finding[]) =>
  withoutConsequences(findings).map(({ rule, cell }) => `${rule}@${cell}`);

describe("one fault, one finding", () => {
  test.each([
    ["formula-error", "unknown-unit"],
    ["formula-error", "unreadable-deadline"],
    ["formula-error", "missing-index"],
    ["legacy-encoding", "stray-spaces"],
    ["impossible-date", "unreadable-deadline"],
    ["year-typo", "unreadable-deadline"],
    ["year-typo", "impossible-date"],
    ["year-typo", "ambiguous-date"],
    ["year-typo", "deadline-outside-plan"],
    ["year-typo", "overdue"],
    ["ambiguous-date", "deadline-outside-plan"],
    ["ambiguous-date", "overdue"],
    ["deadline-outside-plan", "overdue"],
    ["duplicate-index", "index-order"],
    ["duplicate-index", "index-gap"],
    ["index-order", "index-gap"],
  ])("%s explains %s in its cell, not in another", (cause, consequence) => {
    expect(left(at("C4", consequence), at("C4", cause))).toEqual([`${cause}@C4`]);
    expect(left(at("C5", consequence), at("C4", cause))).toEqual([`${consequence}@C5`, `${cause}@C4`]);
  });

  test("two faults of one cell stay two findings", () => {
    expect(left(at("C4", "unknown-unit"), at("C4", "several-leads"), at("C4", "stray-spaces"))).toHaveLength(
      3,
    );
  });

  test("the same rule twice in a cell stays", () => {
    expect(left(at("D4", "unknown-unit"), at("D4", "unknown-unit"))).toHaveLength(2);
    expect(left(at("D4", "formula-error"), at("D4", "formula-error"))).toHaveLength(2);
  });
});

describe("on a sheet", () => {
  test.each([
    [{ lead: "#REF!" }, ["formula-error@C3"]],
    [{ deadline: "#N/A" }, ["formula-error@E3"]],
    [{ deadline: "31/4/2025" }, ["impossible-date@E3"]],
    [{ deadline: "năm 20225" }, ["year-typo@E3"]],
    [{ deadline: "31/3/2024", result: "Đang thực hiện" }, ["deadline-outside-plan@E3"]],
    [{ lead: "V¨n  phßng Së" }, ["legacy-encoding@C3"]],
    [
      { lead: "V¨n phßng Së", deadline: "Tr\u00ADíc ngµy 30/6/2025" },
      ["legacy-encoding@C3", "legacy-encoding@E3"],
    ],
  ])("%j", (cells, expected) => {
    expect(rulesAt(cells)).toEqual(expected);
  });
});
