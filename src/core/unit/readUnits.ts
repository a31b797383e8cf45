import { isEmptyMark, tidy } from "../text/normalise";
import { remember } from "../text/remember";
import { isCollective } from "./collective";
import type { UnitText } from "./phraseAt";
import { prepareText } from "./prepareText";
import { splitUnits, type UnitPart, wordsOf } from "./splitUnits";
import { suggestUnit } from "./suggestUnit";
import type { UnitCatalogue, UnitMention } from "./unit";
import { unitFormOf } from "./unitForms";
import { type UnitIndex, unitIndex } from "./unitIndex";
import { isPlain, keyOf, readWords, unitKey, type UnitWord } from "./unitWords";

/** What stands in a unit cell for "nobody": "không", "nt" (where nothing above it could be taken), ditto marks. */
const NOBODY =
  /^[-–—("\s]*(?:không(?: có)?|ko|n[./]?t|như trên|["”″〃'x/\\]+|chưa (?:có|rõ|xác định))[-–—.)"\s]*$/iu;

/**
 * The units that a cell names, in their order: readUnits("Văn phòng Sở; các phòng, đơn vị thuộc Sở", catalogue) has
 * two, the second a collective. Empty marks name none. Never throws; linear in the text's length.
 */
export function readUnits(text: string, catalogue: UnitCatalogue): UnitMention[] {
  const index = unitIndex(catalogue);
  return [...(index.cells.get(text) ?? remember(index.cells, text, readCell(text, index)))];
}

function readCell(text: string, index: UnitIndex): UnitMention[] {
  if (isEmptyMark(text) || NOBODY.test(tidy(text))) return [];
  const prepared = prepareText(text, index);
  const cell: UnitText = { text: prepared, words: readWords(prepared), plain: isPlain(prepared) };
  const parts = splitUnits(cell, index).filter((part) => /\p{L}/u.test(textOf(cell, part)));
  return parts.map((part) => mentionOf(cell, index, part));
}

function mentionOf(cell: UnitText, index: UnitIndex, part: UnitPart): UnitMention {
  const text = textOf(cell, part);
  // With the borrowed words the abbreviations may mean more: "Sở KHCN, NV".
  const key = part.prefix ? unitKey(text) : keyOf(wordsOf(cell, part));
  const unit = index.byKey.get(key);
  if (unit) return { text, name: unit.name, known: true, collective: unit.kind === "collective" };
  const collective = part.prefix === undefined && isCollective(cell, part);
  const form = collective ? undefined : unitFormOf(text, index);
  if (collective || form)
    return {
      text,
      name: capitalised(text),
      known: true,
      collective: collective || form?.collective === true,
    };
  const suggestion = suggestUnit(key, codesOf(wordsOf(cell, part)), index);
  return { text, name: text, known: false, collective: false, ...(suggestion && { suggestion }) };
}

/** The keys of the abbreviations that no table spells out: all capitals without a vowel, as "TP-HT". */
function codesOf(words: readonly UnitWord[]): string[] {
  return words.filter((word) => word.code).flatMap(({ keys }) => keys.filter((key) => !/[aeiou]/u.test(key)));
}

/** The part as written, the borrowed words before it; "P." is written out. */
function textOf(cell: UnitText, part: UnitPart): string {
  const slice = (first: number, end: number): string =>
    cell.text.slice(cell.words[first]?.start ?? 0, cell.words[end - 1]?.end ?? 0);
  const own = slice(part.first, part.end);
  const whole = part.prefix ? `${slice(part.prefix.first, part.prefix.end)} ${own}` : own;
  return tidy(whole.replace(/^P\. ?(?=\p{L})/u, "Phòng ")).replace(/ (?=[,;])/gu, "");
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
