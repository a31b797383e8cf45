import { DEADLINE_FORMS } from "../../../src/core/deadline/forms";
import { claimsAt } from "../../../src/core/deadline/grammar";
import { tokenise } from "../../../src/core/deadline/tokens";

/** Pairs of forms that claim the same words of an example, the one that wins first. */
const NAMED: readonly string[] = [
  "day and month",
  "month and quarter",
  "months-of-year and cycle-day",
  "months-of-year and duration",
  "months-of-year and portion",
  "recurrence and duration",
  "recurrence and times-per",
  "session and scope",
  "year and portion",
];

/** Forms that claim equally many words at some place of a text: the longest claim must be one form's alone. */
function rivals(text: string): string[] {
  const tokens = tokenise(text);
  return tokens.flatMap((_, at) => {
    const claims = claimsAt(tokens, at, false);
    const longest = Math.max(0, ...claims.map(({ next }) => next));
    const best = claims.filter(({ next }) => next === longest).map(({ form }) => form);
    return best.length > 1 ? [best.join(" and ")] : [];
  });
}

test("exactly one form claims the words of an example, or the pair is named here", () => {
  const found = DEADLINE_FORMS.flatMap(({ examples }) => Object.keys(examples)).flatMap(rivals);
  expect([...new Set(found)].sort()).toEqual(NAMED);
});
