import { DEADLINE_FORMS } from "../../../src/core/deadline/forms";
import { boundsAt, claimsAt } from "../../../src/core/deadline/grammar";
import { rawText, tokenise } from "../../../src/core/deadline/tokens";

/** Two forms may claim the same words where both mean the same or the list's order settles it; each pair is named here. */
const SHARED = new Map([
  ["months-of-year + duration", "“6 tháng năm 2025”: half a year, since a year follows"],
  ["months-of-year + cycle-day", "“tháng cuối năm”: December either way"],
  ["months-of-year + portion", "“nửa đầu năm”: the same six months"],
  ["recurrence + times-per", "“mỗi năm một lần”: every year either way"],
]);

const EXAMPLES = DEADLINE_FORMS.flatMap((form) => Object.keys(form.examples));

/** Where several forms claim the same longest stretch of a text: their ids, and the words. */
function contests(text: string): string[] {
  const tokens = tokenise(text);
  const found: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const bounds = boundsAt(tokens, at);
    const direct = claimsAt(tokens, at, false);
    const bounded = bounds ? claimsAt(tokens, bounds.next, true) : [];
    const end = Math.max(at + 1, ...[...direct, ...bounded].map((claim) => claim.next));
    const side = bounded.some((claim) => claim.next === end) ? bounded : direct;
    const forms = side.filter((claim) => claim.next === end).map((claim) => claim.form);
    if (forms.length > 1) found.push(`${forms.join(" + ")}: ${rawText(tokens, at, end)}`);
    at = end;
  }
  return found;
}

test.each(EXAMPLES)("one form claims the words of %j, or this test names both", (text) => {
  const unnamed = contests(text).filter((contest) => !SHARED.has(contest.split(": ")[0] ?? ""));
  expect(unnamed).toEqual([]);
});

test("every named pair still meets somewhere", () => {
  const met = new Set(EXAMPLES.flatMap(contests).map((contest) => contest.split(": ")[0]));
  expect([...SHARED.keys()].filter((pair) => !met.has(pair))).toEqual([]);
});

test("ids of the forms are unique and each form shows examples", () => {
  expect(new Set(DEADLINE_FORMS.map(({ id }) => id)).size).toBe(DEADLINE_FORMS.length);
  for (const { examples } of DEADLINE_FORMS) expect(Object.keys(examples).length).toBeGreaterThan(0);
});
