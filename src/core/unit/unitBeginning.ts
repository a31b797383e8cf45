import { beginsWithTail, isCollective, quantifierAt, type Span } from "./collective";
import { phraseAt, type UnitText } from "./phraseAt";
import type { Unit } from "./unit";
import { follow, type UnitIndex, type UnitNode } from "./unitIndex";
import { VOCABULARY } from "./unitVocabulary";
import { keyOf, type UnitWord } from "./unitWords";

const { quantifiers, commonNouns, heads, positions, notHeads, openWords, owners, places } = VOCABULARY;

/** The longest catalogue name from `at` (after `node`, where words were borrowed) that ends where a unit may end. */
export function nameEnd(
  cell: UnitText,
  index: UnitIndex,
  at: number,
  node: UnitNode = index.root,
): number | undefined {
  let end: number | undefined;
  let here: UnitNode | undefined = node;
  for (let position = at; here && position < cell.words.length; position++) {
    const word = cell.words[position];
    if (!word || (position > at && word.gap === "strong")) break;
    here = follow(here, word);
    if (here?.unit && mayEnd(cell, index, { first: at, end: position + 1 }, here.unit)) end = position + 1;
  }
  return end;
}

/** A name ends before a sign, "và" or a line break, or where the next unit is glued to it. */
function mayEnd(cell: UnitText, index: UnitIndex, span: Span, unit: Unit): boolean {
  const next = cell.words[span.end];
  return !next || next.and || next.gap !== "space" || beginsGlued(cell, index, span, unit);
}

/** Whether a unit begins at `at`, after a sign or "và". `complete` tells that the part before is a known unit. */
export function beginsUnit(cell: UnitText, index: UnitIndex, at: number, complete: boolean): boolean {
  const word = cell.words[at];
  if (!word) return false;
  if (quantifierAt(cell, at) > 0 || beginsWithTail(cell, at)) return true;
  if (nameEnd(cell, index, at) !== undefined || beginsPlaced(cell, index, at)) return true;
  return beginsWithPosition(cell, at) || beginsWithHead(cell, at, complete);
}

/** "Thống kê tỉnh Tuyên Quang", "VNPT Tuyên Quang": a catalogue name that goes on with a place. */
function beginsPlaced(cell: UnitText, index: UnitIndex, at: number): boolean {
  let node: UnitNode | undefined = index.root;
  for (let position = at; node; position++) {
    const word = cell.words[position];
    if (!word || (position > at && !continues(word))) return false;
    node = follow(node, word);
    const next = cell.words[position + 1];
    const named = position > at || word.code || node?.unit?.kind === "other";
    const organisation = node?.unit && node.unit.kind !== "collective" && node.unit.kind !== "position";
    if (
      organisation &&
      named &&
      continues(next) &&
      (next.capital || phraseAt(cell, position + 1, places) > 0)
    )
      return true;
  }
  return false;
}

function beginsWithPosition(cell: UnitText, at: number): boolean {
  const length = phraseAt(cell, at, positions);
  if (length === 0) return false;
  if (continues(cell.words[at + length])) return true;
  return cell.words[at]?.capital === true && phraseAt(cell, at, commonNouns) === 0;
}

function beginsWithHead(cell: UnitText, at: number, complete: boolean): boolean {
  const length = phraseAt(cell, at, heads);
  if (length === 0 || phraseAt(cell, at, notHeads) > 0) return false;
  const next = cell.words[at + length];
  if (!continues(next)) return length > 1 && cell.words[at]?.capital === true;
  return cell.words[at]?.capital === true || next.capital || complete;
}

function continues(word: UnitWord | undefined): word is UnitWord {
  return word !== undefined && (word.gap === "space" || word.gap === "line") && !word.and;
}

/**
 * Whether a unit begins at the end of the span with no sign between, as a flattened or wrapped cell has it:
 * "Bộ Thông tin và Truyền thông | Bộ Khoa học và Công nghệ". "Văn phòng Sở Tư pháp" stays one.
 */
export function beginsGlued(cell: UnitText, index: UnitIndex, span: Span, unit: Unit | undefined): boolean {
  const at = span.end;
  const word = cell.words[at];
  if (!word?.capital || phraseAt(cell, at - 1, openWords) > 0 || word.and) return false;
  if (!beginsNamed(cell, index, at)) return false;
  // "Bí thư | Đoàn Thanh niên xã": a person of the unit that follows.
  if (word.gap === "space" && span.first + phraseAt(cell, span.first, positions) === at) return false;
  const owner = phraseAt(cell, at, owners) > 0;
  if (unit) return !owner || (unit.kind !== "division" && unit.kind !== "position");
  if (isCollective(cell, span)) return false;
  const repeated = sameHead(cell, span.first, at) && at - span.first > 1;
  return repeated || (word.gap === "line" && !owner);
}

function beginsNamed(cell: UnitText, index: UnitIndex, at: number): boolean {
  const length = Math.max(phraseAt(cell, at, heads), phraseAt(cell, at, positions));
  if (phraseAt(cell, at, quantifiers) > 0) return true;
  if (length === 0 || phraseAt(cell, at, notHeads) > 0) return false;
  const next = cell.words[at + length];
  return (continues(next) && next.capital) || startsName(index, cell.words[at], next);
}

/** Whether the catalogue has a name that begins with these two words ("Công chức trực …"). */
function startsName(index: UnitIndex, word: UnitWord | undefined, next: UnitWord | undefined): boolean {
  const node = word && follow(index.root, word);
  return node !== undefined && next !== undefined && continues(next) && follow(node, next) !== undefined;
}

function sameHead(cell: UnitText, first: number, at: number): boolean {
  const length = phraseAt(cell, first, heads);
  return (
    length > 0 &&
    length === phraseAt(cell, at, heads) &&
    keyOf(cell.words.slice(first, first + length)) === keyOf(cell.words.slice(at, at + length))
  );
}
