import { duplicateIndex } from "../../../src/core/rules/duplicateIndex";
import { indexGap } from "../../../src/core/rules/indexGap";
import type { Rule } from "../../../src/core/rules/rule";
import { findingsIn, numberedGrid } from "../rules/structureSheet";

/** What the fix of the first finding changes: "old → new". */
function changes(rule: Rule, numbers: readonly string[]): string[] | undefined {
  const [finding] = findingsIn(rule, numberedGrid(numbers));
  expect(finding).toBeDefined();
  return finding?.fix?.map((edit) =>
    edit.kind === "set-text" ? `${String(edit.before)} → ${edit.text}` : edit.kind,
  );
}

test.each<[string, Rule, string[], string[] | undefined]>([
  ["a gap closes, the rows below count on", indexGap, ["1", "2", "4", "5"], ["4 → 3", "5 → 4"]],
  ["dots and brackets stay as typed", indexGap, ["1.", "2.", "4."], ["4. → 3."]],
  ["noughts in front stay", indexGap, ["01", "02", "04"], ["04 → 03"]],
  ["Roman numbers stay Roman", indexGap, ["I#", "1", "III#", "1"], ["III → II"]],
  ["letters up to d", indexGap, ["a)", "b)", "d)"], ["d) → c)"]],
  ["one number alone is wrong", indexGap, ["1", "2", "33", "4"], ["33 → 3"]],
  ["a section that begins with 2", indexGap, ["3#", "3.2", "3.3"], ["3.2 → 3.1", "3.3 → 3.2"]],
  [
    "what stands under the row follows it",
    indexGap,
    ["1#", "1.1", "3#", "3.1", "3.2"],
    ["3 → 2", "3.1 → 2.1", "3.2 → 2.2"],
  ],
  ["a row without number keeps its place", indexGap, ["1", "", "5"], ["5 → 3"]],
  ["a later gap stays for its own finding", indexGap, ["1", "3", "6"], ["3 → 2", "6 → 5"]],
  ["a repeated number moves on", duplicateIndex, ["1", "2", "2", "4"], ["2 → 3"]],
  ["and pushes what follows", duplicateIndex, ["1", "1", "2", "4"], ["1 → 2", "2 → 3"]],
  ["not where numbers run backwards", duplicateIndex, ["1", "2", "3", "2"], undefined],
  ["not where another section counts on", duplicateIndex, ["I#", "1", "2", "2", "II#", "3"], undefined],
  ["not beyond d, where đ may be left out", duplicateIndex, ["a)", "b)", "c)", "d)", "d)"], undefined],
])("%s", (_, rule, numbers, expected) => {
  expect(changes(rule, numbers)).toEqual(expected);
});
