import { phraseAt, type UnitText } from "./phraseAt";
import { VOCABULARY } from "./unitVocabulary";

const { quantifiers, commonNouns, closingTails, modifiers, places, heads, positions } = VOCABULARY;

/** Words looked at for the tail that a list of common nouns shares. */
const LONGEST_LIST = 20;

/** A stretch of words, from `first` up to `end`. */
export interface Span {
  first: number;
  end: number;
}

/** "đơn vị có liên quan", "cơ quan chuyên môn", "cá nhân được giao …": a common noun with what makes a unit of it. */
export function beginsWithTail(cell: UnitText, at: number): boolean {
  for (let here = at; here < at + LONGEST_LIST;) {
    const noun = phraseAt(cell, here, commonNouns);
    if (noun === 0) return false;
    here += noun;
    const next = cell.words[here];
    // "Phòng Nghiệp vụ" is a name, "phòng nghiệp vụ" a kind of division.
    if (!next?.capital && (phraseAt(cell, here, closingTails) > 0 || phraseAt(cell, here, modifiers) > 0))
      return true;
    if (!next || next.gap === "strong" || (next.gap === "space" && !next.and)) return false;
    if (next.and) here += 1;
  }
  return false;
}

/**
 * How many words of a quantifier stand at `at`; 0 where none does. "các", "một số", or a count before a kind of unit:
 * "UBND 124 xã, phường". "Ban Chỉ đạo 57 tỉnh" counts nothing, a province does not list its like alone.
 */
export function quantifierAt(cell: UnitText, at: number): number {
  const worded = phraseAt(cell, at, quantifiers);
  const word = cell.words[at];
  if (worded > 0 || !word || !COUNT.test(word.lower)) return worded;
  const noun = cell.words[at + 1];
  // "3/4 đơn vị" and "80% người dân" are shares, "31.577 bản" is one number.
  if (/[\p{N}.,/]/u.test(cell.text.charAt(word.start - 1))) return 0;
  if (
    !noun ||
    cell.text.slice(word.end, noun.start).trim() !== "" ||
    noun.capital ||
    phraseAt(cell, at + 1, commonNouns) === 0
  )
    return 0;
  const next = cell.words[at + 2];
  const lonely = noun.lower === "tỉnh" && (!next || next.gap === "space");
  return lonely ? 0 : 1;
}

const COUNT = /^\p{N}{1,4}$/u;

/**
 * Whether the words name many units at once, by their grammar: "các …", "một số …", "bộ, ngành, địa phương",
 * "đơn vị có liên quan", "UBND các xã", "Trưởng các phòng".
 */
export function isCollective(cell: UnitText, span: Span): boolean {
  if (quantifierAt(cell, span.first) > 0 || beginsWithTail(cell, span.first)) return true;
  if (isNounList(cell, span)) return true;
  const leading = Math.max(phraseAt(cell, span.first, heads), phraseAt(cell, span.first, positions));
  return leading > 0 && span.first + leading < span.end && quantifierAt(cell, span.first + leading) > 0;
}

/** "Sở, ban, ngành", "Tập đoàn, doanh nghiệp công nghệ số": a common noun, a sign, a common noun. */
function isNounList(cell: UnitText, span: Span): boolean {
  const second = nounThenSign(cell, span.first);
  return second !== undefined && second < span.end && phraseAt(cell, second, commonNouns) > 0;
}

/** Where the second member of a list of common nouns begins; undefined where a name follows the noun. */
function nounThenSign(cell: UnitText, at: number): number | undefined {
  const noun = phraseAt(cell, at, commonNouns);
  const next = cell.words[at + noun];
  if (noun === 0 || !next) return undefined;
  if (next.and) return at + noun + 1;
  return next.gap === "space" || next.gap === "line" || next.gap === "strong" ? undefined : at + noun;
}

/** Whether the collective's list may still go on: nothing like "thuộc Sở" or "liên quan" has completed it. */
function isOpen(cell: UnitText, span: Span): boolean {
  if (!isCollective(cell, span) && nounThenSign(cell, span.first) === undefined) return false;
  for (let at = span.end - 1; at >= span.first; at--) {
    if (quantifierAt(cell, at) > 0) return true;
    if (phraseAt(cell, at, closingTails) > 0) return false;
  }
  return true;
}

/**
 * Whether the word at `at`, after a sign or "và", is another member of the collective: "các sở, | ban, | ngành",
 * "UBND các huyện, | thành phố Tuyên Quang". A named unit or another "các …" is not.
 */
export function continuesCollective(cell: UnitText, span: Span, at: number): boolean {
  const afterAnd = cell.words[at - 1]?.and === true;
  if (quantifierAt(cell, at) > 0) return afterAnd && sharesQuantifier(cell, span, at);
  if (!isOpen(cell, span)) return false;
  const noun = phraseAt(cell, at, commonNouns);
  if (noun === 0) return false;
  const next = cell.words[at + noun];
  const named = next?.gap === "space" && (next.capital || next.code);
  return !named || phraseAt(cell, at, places) > 0;
}

/** "Các phòng và các đơn vị thuộc Sở" and "các thành phố … và một số tỉnh …" are one; "các sở và các đơn vị liên quan" are two. */
function sharesQuantifier(cell: UnitText, span: Span, at: number): boolean {
  if (!isCollective(cell, span)) return false;
  const first = cell.words[at];
  if (first?.keys.join(" ") === "mot") return true;
  const noun = phraseAt(cell, at + 1, commonNouns);
  const tail = at + 1 + noun + phraseAt(cell, at + 1 + noun, modifiers);
  const word = cell.words[tail]?.keys.join(" ");
  return isOpen(cell, span) && noun > 0 && (word === "thuoc" || word === "truc");
}

/** "UBND các xã, phường: | Tân An, Bình Minh": behind a colon stand the names of the places just listed. */
export function namesPlaces(cell: UnitText, span: Span): boolean {
  const [last, next] = [cell.words[span.end - 1], cell.words[span.end]];
  if (!last || !next?.capital || !cell.text.slice(last.end, next.start).includes(":")) return false;
  const place = phraseAt(cell, span.end - 1, places) > 0 || phraseAt(cell, span.end - 2, places) === 2;
  return place && isCollective(cell, span);
}
