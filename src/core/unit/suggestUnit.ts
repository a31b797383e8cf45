import type { Unit } from "./unit";
import { remember } from "../text/remember";
import { headOf, type NameLike, type UnitIndex } from "./unitIndex";

/** Heads that clerks leave out: "PBGDPL" for "Phòng PBGDPL". */
const LEFT_OUT = ["phong", "so", "trung tam", "bo"];

/**
 * The catalogue name that an unknown unit most likely means: with its head left out, or misspelt by at most one slip
 * in five letters after the head, and closer than every other unit. Undefined where two are as close. `codes` are the
 * abbreviations in it that stand for nothing known.
 */
export function suggestUnit(key: string, codes: readonly string[], index: UnitIndex): string | undefined {
  const known =
    index.suggestions.get(key) ??
    remember(index.suggestions, key, { name: findSuggestion(key, codes, index) });
  return known.name;
}

function findSuggestion(key: string, codes: readonly string[], index: UnitIndex): string | undefined {
  const headed = LEFT_OUT.map((head) => index.byKey.get(`${head} ${key}`)).filter(
    (unit) => unit !== undefined,
  );
  return headed.length === 1 ? headed[0]?.name : nearestUnit(key, codes, index);
}

function nearestUnit(key: string, codes: readonly string[], index: UnitIndex): string | undefined {
  const head = headOf(key);
  const allowed = Math.min(4, Math.floor((key.length - head.length) / 5));
  let best: Unit | undefined;
  let least = allowed + 1;
  let tied = false;
  const letters = lettersOf(key);
  for (const { key: name, unit, letters: others } of allowed > 0 ? namesLike(head, index) : []) {
    const limit = Math.min(least, allowed);
    if (fewestSlips(letters, others) > limit) continue;
    const distance = unit === best ? limit + 1 : slips(key, name, limit);
    if (distance > limit || !mayMean(name, key, codes)) continue;
    tied = distance === least;
    if (!tied) [best, least] = [unit, distance];
  }
  return tied ? undefined : best?.name;
}

/** One abbreviation is no slip for another ("TP-HT", "TC-KT"), nor is a commune's unit the province's. */
function mayMean(name: string, key: string, codes: readonly string[]): boolean {
  if (LEVEL.exec(name)?.[0] !== LEVEL.exec(key)?.[0]) return false;
  return codes.every((code) => ` ${name} `.includes(` ${code} `));
}

/** "tỉnh", "huyện" and the like at the end of a key. */
const LEVEL = / (?:tinh|thanh pho|huien|quan|thi xa|thi tran|xa|phuong)$/u;

function namesLike(head: string, index: UnitIndex): readonly NameLike[] {
  return index.alike.get(head) ?? remember(index.alike, head, findNamesLike(head, index));
}

function findNamesLike(head: string, index: UnitIndex): NameLike[] {
  const heads = [...index.byHead.keys()].filter((other) => sameHead(head, other));
  const names = heads.flatMap((other) => index.byHead.get(other) ?? []);
  return names.map(([key, unit]) => ({ key, unit, letters: lettersOf(key) }));
}

/** The letters of a key as a set, a bit for each; the ten digits share the six bits that are left. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code >= 97 && code <= 122) letters |= 1 << (code - 97);
    if (code >= 48 && code <= 57) letters |= 1 << (26 + ((code - 48) % 6));
  }
  return letters;
}

/** A slip brings in one letter at most and takes one away: so many slips there are at the least. */
function fewestSlips(left: number, right: number): number {
  return Math.max(countBits(left & ~right), countBits(right & ~left));
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** "phog" is "phong" misspelt; "so" and "bo" are different heads. */
function sameHead(left: string, right: string): boolean {
  return left === right || (left.length > 3 && right.length > 3 && slips(left, right, 1) <= 1);
}

/** Letters added, lost, changed or swapped between two keys; anything over `limit` is `limit + 1`. */
function slips(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const [from, to] = withoutSharedEnds(left, right);
  const far = limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  let least = 0;
  for (let row = 1; row <= from.length; row++) {
    const here = new Array<number>(to.length + 1).fill(far);
    here[0] = row;
    const leastAbove = least;
    least = row;
    // Further from the diagonal than the limit there are more slips than it.
    for (let column = Math.max(1, row - limit); column <= Math.min(to.length, row + limit); column++) {
      const changed = (above[column - 1] ?? far) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const cost = Math.min((above[column] ?? far) + 1, (here[column - 1] ?? far) + 1, changed);
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      here[column] = swapped ? Math.min(cost, (before[column - 2] ?? far) + 1) : cost;
      least = Math.min(least, here[column]!);
    }
    // A row further down costs as much as this one, or one more than the row above it where letters are swapped.
    if (least > limit && leastAbove >= limit) return far;
    [before, above] = [above, here];
  }
  return Math.min(above[to.length] ?? far, far);
}

/** Most misspelt names differ in one place; only what lies between the shared ends has to be compared. */
function withoutSharedEnds(left: string, right: string): [string, string] {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return [left.slice(start, left.length - end), right.slice(start, right.length - end)];
}
