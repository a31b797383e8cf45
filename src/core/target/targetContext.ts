import type { Target } from "./target";
import { CHANGES, LEVELS, MEASURES, OPERATORS, SUFFIXES, UNIT_ENDS } from "./targetWords";

/** Where a form matched. */
export interface Place {
  text: string;
  at: number;
  end: number;
}

const OPERATOR_OF = new Map(
  [...OPERATORS, ...SUFFIXES].flatMap(([operator, words]) => words.map((word) => [word, operator])),
);
const CHANGE_OF = new Map(CHANGES.flatMap(([change, words]) => words.map((word) => [word, change])));

/** The operator of the word before the number or of the words behind it; "=" where there is neither. */
export function operatorOf(before: string | undefined, behind: string | undefined): Target["operator"] {
  const written = OPERATOR_OF.get(before ?? "") ?? "=";
  return OPERATOR_OF.get(behind ?? "") ?? written;
}

const LETTER = "[\\p{L}\\p{M}\\d]";
const CHANGE_WORD = new RegExp(
  `(?<!${LETTER})(?<word>${[...CHANGE_OF.keys()].join("|")})(?! cường| tốc|${LETTER})`,
  "gu",
);
const LEVEL_WORD = new RegExp(`(?<!${LETTER})(?:${LEVELS.join("|")})(?!${LETTER})`, "u");
const BASELINE =
  /^[^.;,¤\d]{0,60}so với (?<baseline>[^.,;()¤]{2,80}?)(?= (?:vào|đến|trong|và|đạt)(?!\p{L})|[.,;()¤]|$)/u;
/** Characters before a number in which "giảm", "tăng" may stand. */
const REACH = 80;

/** "giảm tỷ lệ hộ nghèo 1,5% so với năm 2021": the change and its baseline, where the clause speaks of one. */
export function changeAt({ text, at, end }: Place): Pick<Target, "change" | "baseline"> {
  const clause =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(/[;:.,¤]/u)
      .at(-1) ?? "";
  const word = [...`${clause}${text.slice(at, end)}`.matchAll(CHANGE_WORD)].at(-1);
  const baseline = BASELINE.exec(text.slice(end, end + REACH * 2))?.groups?.["baseline"]?.trim();
  const between = word ? clause.slice(word.index + word[0].length) : "";
  const change = word && !LEVEL_WORD.test(between) ? CHANGE_OF.get(word.groups?.["word"] ?? "") : undefined;
  return { ...(change && { change }), ...(baseline && { baseline }) };
}

/** The unit that a number counts in: the words after it up to one that begins something else, at most four. */
export function unitAfter({ text, end }: Place): string | undefined {
  const words = /^ ?(?<words>[\p{L}\p{M}][\p{L}\p{M}\d²³]*(?:\/\p{L}+)?(?:[ /][\p{L}\p{M}²³]+){0,3})/u.exec(
    text.slice(end, end + REACH),
  );
  const unit: string[] = [];
  for (const word of words?.groups?.["words"]?.split(" ") ?? []) {
    if (UNIT_ENDS.includes(word)) break;
    unit.push(word);
  }
  return unit.length > 0 ? unit.join(" ") : undefined;
}

/**
 * Whether a number is a year and no amount: "2025" behind other words is, "2000 hồ sơ" and "2.000" are amounts. A cell
 * that holds "2030" and nothing else most likely names a milestone and forgot the figure; "2000" is an amount.
 */
export function isYear(written: string, place: Place): boolean {
  if (!/^(?:199|20\d|210)\d$/u.test(written)) return false;
  if (place.text.trim() === written) return PLANNED.test(written);
  const unit = unitAfter(place);
  return unit === undefined || !COUNTED.test(unit);
}

/** Years that today's plans speak of. */
const PLANNED = /^20[2-4]\d$/u;

/** What is counted: not the verb or noun that goes on after a year ("2025 hoàn thành", "2025 tỷ lệ"). */
const COUNTED =
  /^(?!(?:tăng|giảm|hoàn|thực|triển|tổ|xây|ban|phấn|duy|nâng|tiếp|đảm|bảo|đưa|mở|cắt|không|chưa|phải|tỷ lệ|tỉ lệ|số|các|toàn|tất|trở|nay|cao|thấp|nhiều|ít|hơn|kế|trình|nộp|báo)(?:[ /]|$))/u;

/** Whether what is counted in this unit has no fractions. */
export function isCountable(unit: string | undefined): boolean {
  const first = unit?.split(/[ /]/u)[0];
  return first !== undefined && !MEASURES.includes(first);
}
