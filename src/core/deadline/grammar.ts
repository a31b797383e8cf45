import type { Bound } from "./deadlineRule";
import type { DeadlineForm, FormMatch, Grammar } from "./form";
import { DEADLINE_FORMS } from "./forms";
import { citation } from "./forms/citation";
import { fold } from "../text/normalise";
import { findPhrase, phraseTable } from "./phrases";
import { BOUND_PHRASES } from "./vocabulary";
import { spelledWord } from "./spelling";
import type { Token, Tokens } from "./tokens";

/** Forms that read one named period or day; they never ask for another point, so reading cannot go round in circles. */
const POINT_FORMS: ReadonlySet<string> = new Set([
  "day",
  "iso-day",
  "month",
  "quarter",
  "months-of-year",
  "year",
]);
const STRONG_IN: ReadonlySet<string> = new Set(["trong", "vào", "xong", "dự"]);
const MOST_BOUNDS = 4;

/** The forms that may begin with a word: those for certain words behind it, and those whatever follows. */
interface Beginning {
  always: DeadlineForm[];
  second: Map<string, DeadlineForm[]>;
}
type Index = ReadonlyMap<string, Beginning>;

const ALL = indexForms(DEADLINE_FORMS);
const WHEN = indexForms(DEADLINE_FORMS.filter((form) => form.says === "when"));
const WHEN_BOUNDED = indexForms(
  DEADLINE_FORMS.filter((form) => form.says === "when" || form.id === "bare-day"),
);
const POINTS = indexForms(DEADLINE_FORMS.filter((form) => POINT_FORMS.has(form.id)));
const BOUNDS = phraseTable(
  Object.entries(BOUND_PHRASES).flatMap(([bound, phrases]) =>
    phrases.map((phrase) => [phrase, bound as Bound] as const),
  ),
);
const CITATION_KEYS: ReadonlySet<string> = new Set(startPairs(citation).map(([first]) => first));
const BOUND_RANK: Readonly<Record<Bound, number>> = { in: 0, until: 1, by: 2, before: 3 };

/** A form's claim on the words from a position. */
export interface Claim extends FormMatch {
  form: string;
}

/** What sets the limit before a deadline: "chậm nhất là trước" is "before". */
export interface FoundBounds {
  next: number;
  bound: Bound;
}

const UNBOUNDED: Grammar = { point: pointAt, startsDeadline, skipCitation, bounded: false };
const BOUNDED: Grammar = { ...UNBOUNDED, bounded: true };

/** The longest claim at a position; of equal ones the form that the list names first. */
export function claimAt(tokens: Tokens, at: number): FormMatch | undefined {
  return longest(ALL, tokens, at, UNBOUNDED);
}

/** The longest claim that says when, behind a bound. */
export function boundedClaimAt(tokens: Tokens, at: number): FormMatch | undefined {
  return longest(WHEN_BOUNDED, tokens, at, BOUNDED);
}

/** Every claim at a position: the tests ask that no two forms claim the same words. */
export function claimsAt(tokens: Tokens, at: number, bounded: boolean): Claim[] {
  const forms = formsAt(bounded ? WHEN_BOUNDED : ALL, tokens, at);
  return forms.flatMap((form) => {
    const match = form.read(tokens, at, bounded ? BOUNDED : UNBOUNDED);
    return match && match.next > at ? [{ ...match, form: form.id }] : [];
  });
}

/** The bounds at a position, several in a row taken together. */
export function boundsAt(tokens: Tokens, at: number): FoundBounds | undefined {
  let found: FoundBounds | undefined;
  for (let count = 0; count < MOST_BOUNDS; count++) {
    const phrase = findPhrase(tokens, found?.next ?? at, BOUNDS);
    if (!phrase) break;
    const stronger = !found || BOUND_RANK[phrase.value] > BOUND_RANK[found.bound];
    found = { next: phrase.next, bound: stronger ? phrase.value : (found?.bound ?? phrase.value) };
  }
  return found;
}

function pointAt(tokens: Tokens, at: number): ReturnType<Grammar["point"]> {
  const claim = longest(POINTS, tokens, at, UNBOUNDED);
  if (claim?.finding.kind !== "parts") return undefined;
  const [part, ...others] = claim.finding.parts;
  return part?.kind === "dated" && others.length === 0 ? { next: claim.next, point: part.on } : undefined;
}

function startsDeadline(tokens: Tokens, at: number, bare: "bare" | "bounded"): boolean {
  const bounds = boundsAt(tokens, at);
  const strong = bounds && (bounds.bound !== "in" || STRONG_IN.has(tokens[at]?.word ?? ""));
  if (strong && longest(WHEN, tokens, bounds.next, BOUNDED)) return true;
  return bare === "bare" && longest(WHEN, tokens, at, UNBOUNDED) !== undefined;
}

function skipCitation(tokens: Tokens, at: number): number {
  if (!CITATION_KEYS.has(keyOf(tokens[at]))) return at;
  return citation.read(tokens, at)?.next ?? at;
}

function longest(index: Index, tokens: Tokens, at: number, grammar: Grammar): FormMatch | undefined {
  let best: FormMatch | undefined;
  for (const form of formsAt(index, tokens, at)) {
    const match = form.read(tokens, at, grammar);
    if (match && match.next > (best?.next ?? at)) best = match;
    // Nothing can reach further, and of equal claims the first holds.
    if (best?.next === tokens.length) break;
  }
  return best;
}

function keyOf(token: Token | undefined): string {
  if (!token) return "";
  return token.kind === "number" ? "#" : token.word;
}

const NONE: readonly DeadlineForm[] = [];

function formsAt(index: Index, tokens: Tokens, at: number): readonly DeadlineForm[] {
  const beginning = index.get(keyOf(tokens[at]));
  if (!beginning) return NONE;
  return beginning.second.get(keyOf(tokens[at + 1])) ?? beginning.always;
}

/** Built once: every pair of words lists its forms in the order of the forms, those for every second word among them. */
function indexForms(forms: readonly DeadlineForm[]): Index {
  const index = new Map<string, Beginning>();
  for (const form of forms) {
    for (const [first, second] of startPairs(form)) {
      const beginning = index.get(first) ?? { always: [], second: new Map<string, DeadlineForm[]>() };
      index.set(first, beginning);
      addBeginning(beginning, second, form);
    }
  }
  return index;
}

function addBeginning(
  { always, second: behind }: Beginning,
  second: string | undefined,
  form: DeadlineForm,
): void {
  if (second === undefined) {
    for (const list of [always, ...behind.values()]) if (list.at(-1) !== form) list.push(form);
    return;
  }
  const list = behind.get(second) ?? [...always];
  behind.set(second, list);
  if (list.at(-1) !== form) list.push(form);
}

/** A form's beginnings, each also as it is typed without accents. */
function startPairs(form: DeadlineForm): [string, string | undefined][] {
  return form.starts.flatMap((start) => {
    const [first = "", second] = start.split(" ");
    const seconds = second === undefined ? [undefined] : spellings(second);
    return spellings(first).flatMap((word) =>
      seconds.map((next): [string, string | undefined] => [word, next]),
    );
  });
}

function spellings(written: string): string[] {
  if (/^\d/u.test(written)) return ["#"];
  const word = spelledWord(written)[0]?.word ?? written;
  return [...new Set([word, fold(word)])];
}
