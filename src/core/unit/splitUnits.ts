import { borrowedHead, borrowedName } from "./borrowedHead";
import { continuesCollective, namesPlaces, type Span } from "./collective";
import { phraseAt, type UnitText } from "./phraseAt";
import { beginsGlued, beginsUnit, nameEnd } from "./unitBeginning";
import type { UnitIndex } from "./unitIndex";
import { VOCABULARY } from "./unitVocabulary";
import { keyOf, type UnitWord } from "./unitWords";

/** The words that name one unit, after those that it borrows ("Phòng KHTH, CNTT": CNTT borrows "Phòng"). */
export interface UnitPart extends Span {
  prefix: Span | undefined;
}

/** Words; what is longer is prose, which is taken whole up to the next strong sign (and keeps reading linear). */
const LONGEST_UNIT = 60;

/** Cuts a cell into its units; never inside a name, known or not. */
export function splitUnits(cell: UnitText, index: UnitIndex): UnitPart[] {
  const parts: UnitPart[] = [];
  let next: { first: number; prefix: Span | undefined } | undefined = { first: 0, prefix: undefined };
  while (next && next.first < cell.words.length) {
    const part: UnitPart = { ...next, end: nameEnd(cell, index, next.first) ?? next.first + 1 };
    parts.push(part);
    next = extend(cell, index, part);
  }
  return parts;
}

/** Lengthens the part word by word up to where another unit begins, and says where that is. */
function extend(cell: UnitText, index: UnitIndex, part: UnitPart): Omit<UnitPart, "end"> | undefined {
  for (; part.end < cell.words.length; part.end++) {
    const next = nextUnit(cell, index, part);
    if (next) return next;
  }
  return undefined;
}

function nextUnit(cell: UnitText, index: UnitIndex, part: UnitPart): Omit<UnitPart, "end"> | undefined {
  const word = cell.words[part.end];
  if (!word) return undefined;
  const first = part.end + (word.and ? 1 : 0);
  const begun = { first, prefix: undefined };
  if (word.gap === "strong" || first >= cell.words.length) return begun;
  if (part.end - part.first > LONGEST_UNIT) return undefined;
  const unparted = !word.and && (word.gap === "space" || word.gap === "line");
  if (unparted && !word.capital) return undefined;
  const unit = index.byKey.get(keyOf(wordsOf(cell, part)));
  if (unparted) {
    return beginsGlued(cell, index, part, unit) ? begun : undefined;
  }
  if (continuesCollective(cell, part, first) || namesPlaces(cell, part)) return undefined;
  const complete = unit !== undefined;
  // "Công chức Tài chính - Kế toán": a dash inside an unknown name parts only before a capital head.
  if (
    word.gap === "dash" &&
    !complete &&
    !(cell.words[first]?.capital && phraseAt(cell, first, VOCABULARY.heads) > 0)
  ) {
    return undefined;
  }
  const named = borrowedName(cell, index, { ...part, complete }, first);
  if (named) return { first, prefix: named };
  if (beginsUnit(cell, index, first, complete)) return begun;
  const prefix = borrowedHead(cell, { ...part, complete }, first);
  if (prefix) return { first, prefix };
  return beginsUnlike(cell, first, complete) ? begun : undefined;
}

/** A unit code ("PA01"), or after a known unit a person's or a firm's name ("Văn phòng Sở, Nguyễn Văn An"). */
function beginsUnlike(cell: UnitText, at: number, complete: boolean): boolean {
  const word = cell.words[at];
  const next = cell.words[at + 1];
  if (!word) return false;
  if (word.code) return complete || /[\p{N}_]/u.test(cell.text.slice(word.start, word.end));
  return complete && word.capital && next?.gap === "space" && next.capital;
}

/** The part's words, the borrowed ones first. */
export function wordsOf(cell: UnitText, part: UnitPart): UnitWord[] {
  const borrowed = part.prefix ? cell.words.slice(part.prefix.first, part.prefix.end) : [];
  return [...borrowed, ...cell.words.slice(part.first, part.end)];
}
