import { groupBy } from "../text/groupBy";
import { fold } from "../text/normalise";
import { editDistance, letterSet, mayBeNear } from "./editDistance";
import type { HeadingRole } from "./headings/headingRole";
import { HEADING_PHRASES, type HeadingPhrase } from "./headingWords";
import type { Role } from "./table";

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
}

const MISSPELT = 0.85;
/** A title that says this much needs no mending. */
const SURE_ENOUGH = 0.95;
/** A later phrase modifies the first: "Cơ quan chủ trì thực hiện nhiệm vụ" is about the unit. */
const LATER = 0.5;
/** A sentence that happens to contain the words of a title is none: most of its words must be known. */
const KNOWN_ENOUGH = 1.6;
/** A word that may mean many things means little among words that are not known: "Văn phòng Sở" is no title. */
const AMONG_OTHERS = 0.5;
/** Titles of more words than this are rare and are believed less. */
const LONGEST_SURE = 12;

const BY_WORDS = groupBy(HEADING_PHRASES, (phrase) => words(phrase.spelling).join(" "));
/** Phrases by the number of their letters, for looking near ones up. */
const BY_LENGTH = groupBy(
  [...BY_WORDS.keys()].map((key) => {
    const letters = sounds(key.replaceAll(" ", ""));
    return { letters, set: letterSet(letters), words: key.split(" ") };
  }),
  ({ letters }) => String(letters.length),
);
/** Longer texts are sentences; looking for slips in them costs much and finds chance. */
const MOST_MENDED = 9;
const SHORTEST_MENDED = 5;
const LONGEST_MENDED = 24;
const LONGEST = Math.max(...[...BY_WORDS.keys()].map((key) => key.split(" ").length));

/** Reads a column title by its words; what a line end broke or a slip misspelt is mended before. */
export function readHeading(title: string): HeadingEvidence {
  const tokens = titleWords(title);
  const matches = exactMatches(tokens);
  const evidence = evidenceOf(tokens, matches, 1);
  if (strongest(evidence) >= SURE_ENOUGH || tokens.length > MOST_MENDED) return evidence;
  const mended = mendWords(tokens, matches);
  return mended ? evidenceOf(mended.words, exactMatches(mended.words), mended.trust) : evidence;
}

/** Reads a column title by exact phrases alone, which takes a hundredth of the time. */
export function readHeadingExactly(title: string): HeadingEvidence {
  const tokens = titleWords(title);
  return evidenceOf(tokens, exactMatches(tokens), 1);
}

/** The share of a title's words that belong to phrases of the vocabulary; the year in "năm 2025" counts for nothing. */
export function coverage(title: string): number {
  const tokens = titleWords(title).filter(
    (word, at, all) => !/^20\d\d$/u.test(word) || all[at - 1] !== "nam",
  );
  const known = exactMatches(tokens).reduce((sum, { length }) => sum + length, 0);
  return tokens.length === 0 ? 0 : known / tokens.length;
}

/** A unit or a remark in parentheses says nothing about the role, unless there is nothing else. */
function titleWords(title: string): string[] {
  const outside = words(title.replace(/\([^)]*\)?/gu, " "));
  return outside.length > 0 ? outside : words(title);
}

/** The strongest evidence for any role of an assignment table. */
export function strongest(evidence: HeadingEvidence): number {
  let most = 0;
  for (const [role, { weight }] of evidence) if (isTableRole(role)) most = Math.max(most, weight);
  return most;
}

/** How strongly a title names a column that has no role. */
export function strangeness(evidence: HeadingEvidence): number {
  return Math.max(evidence.get("none")?.weight ?? 0, evidence.get("foreign")?.weight ?? 0);
}

/** Whether a meaning is the role of a column. */
export function isTableRole(role: HeadingRole): role is Role {
  return role !== "none" && role !== "foreign";
}

function words(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== "");
}

function exactMatches(tokens: readonly string[]): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = exactMatch(tokens, at);
    if (match) matches.push(match);
    at += match?.length ?? 1;
  }
  return matches;
}

function evidenceOf(tokens: readonly string[], matches: readonly Match[], trust: number): HeadingEvidence {
  const known = matches.reduce((sum, { length }) => sum + length, 0);
  const share = Math.min(1, KNOWN_ENOUGH * (known / tokens.length), LONGEST_SURE / tokens.length);
  const alone = (weight: number) => (weight >= 0.7 || known === tokens.length ? 1 : AMONG_OTHERS);
  const evidence = new Map<HeadingRole, RoleEvidence>();
  let sure = 0;
  for (const { phrases, length } of matches) {
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

function exactMatch(tokens: readonly string[], at: number): Match | undefined {
  for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
    const phrases = BY_WORDS.get(tokens.slice(at, at + length).join(" "));
    if (phrases) return { phrases, at, length };
  }
  return undefined;
}

/** The words of a title with those that no phrase took replaced by the nearest phrase; undefined for no such. */
function mendWords(tokens: readonly string[], matches: readonly Match[]) {
  const taken = new Set(matches.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)));
  const mended: string[] = [];
  let trust = 1;
  let found = false;
  for (let at = 0; at < tokens.length;) {
    const near = taken.has(at) ? undefined : nearestPhrase(tokens, at, taken);
    if (near) {
      mended.push(...near.words);
      found = true;
      if (near.error > 0) trust = MISSPELT;
    } else mended.push(tokens[at] ?? "");
    at += near?.length ?? 1;
  }
  return found ? { words: mended, trust } : undefined;
}

/** "phố i hợp" and "chủ chì": the letters of some words, nearly those of a phrase. */
function nearestPhrase(tokens: readonly string[], at: number, taken: ReadonlySet<number>) {
  let best: { words: readonly string[]; length: number; error: number } | undefined;
  let written = "";
  for (let length = 1; at + length <= tokens.length && !taken.has(at + length - 1); length++) {
    written += tokens[at + length - 1] ?? "";
    if (written.length > LONGEST_MENDED) break;
    const joined = sounds(written);
    const joinedSet = letterSet(joined);
    for (const { letters, set, words: phrase } of phrasesNear(joined.length)) {
      const allowed = letters.length < 6 ? 0 : letters.length < 11 ? 1 : 2;
      if (!mayBeNear(joinedSet, set, allowed)) continue;
      const error = editDistance(joined, letters, allowed);
      if (error > allowed || (error > 0 && length > phrase.length + 2)) continue;
      if (!best || error < best.error || (error === best.error && length > best.length))
        best = { words: phrase, length, error };
    }
  }
  return best;
}

function phrasesNear(length: number) {
  const lengths = [-2, -1, 0, 1, 2].map((step) => length + step).filter((near) => near >= SHORTEST_MENDED);
  return lengths.flatMap((near) => BY_LENGTH.get(String(near)) ?? []);
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
