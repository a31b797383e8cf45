import { fold } from "../text/normalise";
import { editDistance } from "./editDistance";
import { HEADING_PHRASES, type HeadingPhrase, type HeadingRole } from "./headingWords";

/** What a heading says of one role: how strongly (0 to 1), and which phrase of the vocabulary said it. */
export interface RoleEvidence {
  weight: number;
  spelling: string;
}

export type HeadingEvidence = ReadonlyMap<HeadingRole, RoleEvidence>;

interface Match {
  phrases: readonly HeadingPhrase[];
  /** Its first word and how many words it takes. */
  at: number;
  length: number;
  /** 1 for an exact spelling, less for a misspelt one. */
  trust: number;
}

const MISSPELT = 0.85;
/** A later phrase modifies the first: "Cơ quan chủ trì thực hiện nhiệm vụ" is about the unit. */
const LATER = 0.5;
/** A sentence that happens to contain the words of a title is none: most of its words must be known. */
const KNOWN_ENOUGH = 1.6;
/** A word that may mean many things means little among words that are not known: "Văn phòng Sở" is no title. */
const AMONG_OTHERS = 0.5;
/** Titles of more words than this are rare and are believed less. */
const LONGEST_SURE = 12;

const BY_WORDS = groupBy(HEADING_PHRASES, (phrase) => words(phrase.spelling).join(" "));
const BY_LETTERS = [...BY_WORDS].map(([key, phrases]) => ({
  letters: key.replaceAll(" ", ""),
  key,
  phrases,
}));
const LONGEST = Math.max(...[...BY_WORDS.keys()].map((key) => key.split(" ").length));

/** Reads a column title by its words: exact phrases first, then what a line end broke or a slip misspelt. */
export function readHeading(title: string): HeadingEvidence {
  const tokens = titleWords(title);
  const matches = matchesIn(tokens, exactMatch);
  if (strongest(evidenceOf(tokens, matches)) < 0.7) {
    for (const run of unmatchedRuns(tokens, matches)) matches.push(...matchesIn(tokens, looseMatch, run));
    matches.sort((a, b) => a.at - b.at);
  }
  return evidenceOf(tokens, matches);
}

/** Reads a column title by exact phrases alone, which takes a hundredth of the time. */
export function readHeadingExactly(title: string): HeadingEvidence {
  const tokens = titleWords(title);
  return evidenceOf(tokens, matchesIn(tokens, exactMatch));
}

/** A unit or a remark in parentheses says nothing about the role, unless there is nothing else. */
function titleWords(title: string): string[] {
  const outside = words(title.replace(/\([^)]*\)?/gu, " "));
  return outside.length > 0 ? outside : words(title);
}

/** The strongest evidence for any role of an assignment table. */
export function strongest(evidence: HeadingEvidence): number {
  let most = 0;
  for (const [role, { weight }] of evidence) if (role !== "none") most = Math.max(most, weight);
  return most;
}

function words(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== "");
}

type Finder = (tokens: readonly string[], at: number, end: number) => Match | undefined;

function matchesIn(tokens: readonly string[], find: Finder, [from, end] = [0, tokens.length]): Match[] {
  const matches: Match[] = [];
  for (let at = from; at < end;) {
    const match = find(tokens, at, end);
    if (match) matches.push(match);
    at += match?.length ?? 1;
  }
  return matches;
}

/** Stretches of words that no phrase has taken. */
function unmatchedRuns(tokens: readonly string[], matches: readonly Match[]): [number, number][] {
  const starts = [0, ...matches.map(({ at, length }) => at + length)];
  const ends = [...matches.map(({ at }) => at), tokens.length];
  return starts.map((start, index): [number, number] => [start, ends[index] ?? start]);
}

function evidenceOf(tokens: readonly string[], matches: readonly Match[]): HeadingEvidence {
  const known = matches.reduce((sum, { length }) => sum + length, 0);
  const share = Math.min(1, KNOWN_ENOUGH * (known / tokens.length), LONGEST_SURE / tokens.length);
  const alone = (weight: number) => (weight >= 0.7 || known === tokens.length ? 1 : AMONG_OTHERS);
  const evidence = new Map<HeadingRole, RoleEvidence>();
  let sure = 0;
  for (const { phrases, length, trust } of matches) {
    for (const { role, weight, spelling } of phrases)
      if (role !== "index" || length === tokens.length)
        addEvidence(evidence, role, {
          weight: weight * trust * share * alone(weight) * LATER ** sure,
          spelling,
        });
    if (phrases.some((phrase) => phrase.weight >= 0.7)) sure++;
  }
  return evidence;
}

function exactMatch(tokens: readonly string[], at: number, end: number): Match | undefined {
  for (let length = Math.min(LONGEST, end - at); length > 0; length--) {
    const phrases = BY_WORDS.get(tokens.slice(at, at + length).join(" "));
    if (phrases) return { phrases, at, length, trust: 1 };
  }
  return undefined;
}

/** "phố i hợp" and "chủ chì": the letters of some words, nearly those of a phrase. */
function looseMatch(tokens: readonly string[], at: number, end: number): Match | undefined {
  let best: (Match & { error: number }) | undefined;
  for (const { letters, key, phrases } of BY_LETTERS) {
    if (letters.length < 5) continue;
    const allowed = letters.length < 6 ? 0 : letters.length < 11 ? 1 : 2;
    const count = key.split(" ").length;
    for (let length = Math.max(1, count - 1); length <= Math.min(count + 2, end - at); length++) {
      const error =
        editDistance(sounds(tokens.slice(at, at + length).join("")), letters, allowed) / letters.length;
      if (error > allowed / letters.length) continue;
      if (!best || error < best.error || (error === best.error && length > best.length))
        best = { phrases, at, length, trust: error === 0 ? 1 : MISSPELT, error };
    }
  }
  return best;
}

/** Consonants that many write for each other are one: "chủ chì" is "chủ trì", "sử lý" is "xử lý". */
function sounds(letters: string): string {
  return letters.replaceAll("tr", "ch").replaceAll("x", "s").replaceAll("gi", "d");
}

/** Two hints are stronger than one, and never more than certain. */
export function addEvidence(
  evidence: Map<HeadingRole, RoleEvidence>,
  role: HeadingRole,
  more: RoleEvidence,
): void {
  const before = evidence.get(role);
  if (!before) evidence.set(role, more);
  else
    evidence.set(role, {
      weight: 1 - (1 - before.weight) * (1 - more.weight),
      spelling: before.weight >= more.weight ? before.spelling : more.spelling,
    });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
