import { isCollective, type Span } from "./collective";
import { phraseAt, type UnitText } from "./phraseAt";
import { nameEnd } from "./unitBeginning";
import { follow, type UnitIndex, type UnitNode } from "./unitIndex";
import { VOCABULARY } from "./unitVocabulary";
import type { UnitWord } from "./unitWords";

const { heads, places } = VOCABULARY;

/** The part before, as its own words and those that it borrowed itself. */
export interface Lender extends Span {
  prefix: Span | undefined;
  /** A known unit. */
  complete: boolean;
}

/**
 * The words that an elliptic member of a list borrows from the part before it, undefined where it is none:
 * "Phòng KHTH, CNTT" · "Phòng Công chứng số 1, số 2" · "UBND xã Tân Trào, xã Bình Yên".
 */
export function borrowedHead(cell: UnitText, part: Lender, at: number): Span | undefined {
  return numberHead(cell, part, at) ?? placeHead(cell, part, at) ?? codeHead(cell, part, at);
}

/** The head that makes a catalogue name of the member: "Sở Nội vụ, Tài chính", "Bộ Quốc phòng, Công an". */
export function borrowedName(cell: UnitText, index: UnitIndex, part: Lender, at: number): Span | undefined {
  const head = headOf(cell, part);
  if (!part.complete || !head) return undefined;
  // "Phòng Tổ chức, Cán bộ và Đào tạo" is one name: after "và" a division borrows only in a list that has borrowed.
  const division =
    isWord(cell.words[head.first], "phong") && cell.words[at - 1]?.and === true && !part.prefix;
  return !division && nameEnd(cell, index, at, nodeAfter(cell, index, head)) !== undefined ? head : undefined;
}

function headOf(cell: UnitText, part: Lender): Span | undefined {
  const head = part.prefix ?? { first: part.first, end: part.first + phraseAt(cell, part.first, heads) };
  return head.end === head.first ? undefined : head;
}

function numberHead(cell: UnitText, part: Lender, at: number): Span | undefined {
  if (isCollective(cell, part)) return undefined;
  const own = isWord(cell.words[at], "so") ? at + 1 : at;
  const last = part.end - 1;
  if (!isNumber(cell, cell.words[own]) || !endsPart(cell.words[own + 1])) return undefined;
  if (last <= part.first && !part.prefix) return undefined;
  if (!isNumber(cell, cell.words[last])) return undefined;
  if (part.prefix) return part.prefix;
  const withNumberWord = isWord(cell.words[last - 1], "so") && own !== at;
  return { first: part.first, end: withNumberWord ? last - 1 : last };
}

function placeHead(cell: UnitText, part: Lender, at: number): Span | undefined {
  if (!isNamedPlace(cell, at)) return undefined;
  if (part.prefix) return part.prefix;
  for (let here = part.first + 1; here < part.end; here++) {
    if (isNamedPlace(cell, here)) return { first: part.first, end: here };
  }
  return undefined;
}

function isNamedPlace(cell: UnitText, at: number): boolean {
  const length = phraseAt(cell, at, places);
  const next = cell.words[at + length];
  return length > 0 && next !== undefined && next.gap === "space" && (next.capital || next.code);
}

function codeHead(cell: UnitText, part: Lender, at: number): Span | undefined {
  const head = headOf(cell, part);
  if (!head || cell.words[at]?.code !== true || !endsPart(cell.words[at + 1])) return undefined;
  const codes = cell.words.slice(part.prefix ? part.first : head.end, part.end);
  return codes.length > 0 && codes.every((word) => word.code) ? head : undefined;
}

function nodeAfter(cell: UnitText, index: UnitIndex, head: Span): UnitNode {
  let node: UnitNode | undefined = index.root;
  for (const word of cell.words.slice(head.first, head.end)) node = node && follow(node, word);
  return node ?? { next: new Map() };
}

function isWord(word: UnitWord | undefined, key: string): boolean {
  return word?.keys.join(" ") === key;
}

function isNumber(cell: UnitText, word: UnitWord | undefined): boolean {
  return word !== undefined && /^(?:\p{N}{1,3}|[IVX]{1,5})$/u.test(cell.text.slice(word.start, word.end));
}

function endsPart(word: UnitWord | undefined): boolean {
  return word === undefined || word.and || (word.gap !== "space" && word.gap !== "line");
}
