import type { Target } from "./target";
import { changeAt, isCountable, isYear, operatorOf, type Place, unitAfter } from "./targetContext";
import { FILLERS, OPERATORS, SUFFIXES } from "./targetWords";
import { NUMBER, numberValue } from "./vietnameseNumber";

/** One way to write a target. Forms are tried in order; `examples` are shown in the docs and run by the test. */
export interface TargetForm {
  name: string;
  examples: readonly (readonly [text: string, target: Target])[];
  pattern: RegExp;
  /** Undefined where the stretch is no target after all. */
  read: (groups: Readonly<Record<string, string | undefined>>, place: Place) => Target | undefined;
}

const N = `(?<![\\p{L}\\d]|\\d[.,/])(?:${NUMBER})(?!\\d|[ol]+\\d* ?%)`;
const PER_CENT = "(?:%|phần trăm|điểm phần trăm|điểm %)(?:/(?:năm|tháng|quý))?";
const BEFORE = anyOf(OPERATORS.flatMap(([, words]) => words));
const BEHIND = anyOf(SUFFIXES.flatMap(([, words]) => words));
const EDGE = "(?<![\\p{L}\\p{M}])";
const LEADING = `${EDGE}(?<before>${BEFORE})(?: ?(?:${anyOf(FILLERS)}|${BEFORE})){0,4}[ :]{0,3}`;

export const TARGET_FORMS: readonly TargetForm[] = [
  {
    name: "top",
    examples: [
      ["Top 15 cả nước", { operator: "<=", value: 15, unit: "hạng" }],
      ["thuộc nhóm 10 tỉnh dẫn đầu", { operator: "<=", value: 10, unit: "hạng" }],
    ],
    pattern: new RegExp(
      `${EDGE}(?:(?:top|tốp) ?(?<top>\\d{1,3})(?![\\d%.,/])|(?:nhóm|trong số|trong|thuộc|số) (?<value>\\d{1,3}) [\\p{L} ]{2,40}?(?:dẫn|đứng|hàng) đầu)`,
      "gu",
    ),
    read: ({ top, value }) => ({ operator: "<=", value: Number(top ?? value), unit: "hạng" }),
  },
  {
    name: "rank",
    examples: [
      ["xếp hạng 10/63", { operator: "=", value: 10, unit: "hạng" }],
      ["Bậc 15", { operator: "=", value: 15, unit: "hạng" }],
      ["thứ hạng từ 20 trở lên", { operator: "<=", value: 20, unit: "hạng" }],
    ],
    pattern: new RegExp(
      `(?:${EDGE}(?:xếp(?: thứ)? hạng|xếp(?: vị trí)? thứ|xếp(?: thứ)? bậc|thứ hạng|thứ bậc|vị trí thứ)|^(?:hạng|bậc))(?: thứ)?(?: từ)? ?(?<value>\\d{1,3})(?: ?/ ?\\d{1,3})?(?![\\d%.,/])(?: (?<behind>${BEHIND}))?`,
      "gu",
    ),
    read: ({ value, behind }) => ({ operator: rankOperator(behind), value: Number(value), unit: "hạng" }),
  },
  {
    name: "level",
    examples: [["từ 50% lên 80%", { operator: "=", value: 80, unit: "%", baseline: "50%" }]],
    pattern: new RegExp(
      `${EDGE}từ (?<from>${N} ?${PER_CENT}?)[^.;,¤\\d]{0,30} (?:lên|xuống)(?: còn| đến| tới)? (?<value>${N}) ?(?<unit>${PER_CENT})?`,
      "gu",
    ),
    read: (groups, place) => ({
      ...amount(groups, place),
      operator: "=",
      baseline: groups["from"]?.trim() ?? "",
    }),
  },
  {
    name: "range",
    examples: [
      ["20-30%", { operator: "range", value: [20, 30], unit: "%" }],
      ["từ 10% đến dưới 30%", { operator: "range", value: [10, 30], unit: "%" }],
      ["16 - 18", { operator: "range", value: [16, 18] }],
    ],
    pattern: new RegExp(
      `(?<low>${N}) ?(?<lowUnit>${PER_CENT})? ?(?:-|–|—|đến|tới|và|~) ?(?:dưới |không quá )?(?<value>(?:${NUMBER})(?!\\d)) ?(?<unit>${PER_CENT})?`,
      "gu",
    ),
    read: readRange,
  },
  {
    name: "share",
    examples: [
      ["3/4 đơn vị", { operator: "=", value: [3, 4], unit: "đơn vị" }],
      ["trên 40/99 xã, phường", { operator: ">", value: [40, 99], unit: "xã" }],
    ],
    pattern: new RegExp(`(?:${LEADING})?(?<part>${N}) ?/ ?(?<whole>(?:${NUMBER})(?![\\d/]))`, "gu"),
    read: readShare,
  },
  {
    name: "per-cent",
    examples: [
      ["100%", { operator: "=", value: 100, unit: "%" }],
      ["từ 98% trở lên", { operator: ">=", value: 98, unit: "%" }],
      ["95%+", { operator: ">=", value: 95, unit: "%" }],
      ["không vượt quá 20%", { operator: "<=", value: 20, unit: "%" }],
      [
        "giảm từ 8% trở lên so với năm 2021",
        { operator: ">=", value: 8, unit: "%", change: "decrease", baseline: "năm 2021" },
      ],
    ],
    pattern: new RegExp(
      `(?:${LEADING})?(?<value>${N}) ?(?<unit>${PER_CENT})(?: (?<behind>${BEHIND})|(?<plus>[+↑])(?=$|[ ;,.)]))?`,
      "gu",
    ),
    read: (groups, place) => ({
      ...amount(groups, place),
      ...(groups["plus"] && { operator: ">=" }),
      ...changeAt(place),
    }),
  },
  {
    name: "bounded-count",
    examples: [
      ["ít nhất 01 sáng kiến", { operator: ">=", value: 1, unit: "sáng kiến" }],
      ["≥ 55", { operator: ">=", value: 55 }],
      ["trên 1.200 hồ sơ", { operator: ">", value: 1200, unit: "hồ sơ" }],
    ],
    pattern: new RegExp(`${LEADING}(?<value>${N})`, "gu"),
    read: readCount,
  },
  {
    name: "stated-count",
    examples: [
      ["đạt 112 điểm", { operator: "=", value: 112, unit: "điểm" }],
      ["hoàn thành 05 hội nghị", { operator: "=", value: 5, unit: "hội nghị" }],
      ["tăng 03 bậc", { operator: "=", value: 3, unit: "bậc", change: "increase" }],
    ],
    pattern: new RegExp(
      `${EDGE}(?:đạt|đủ|hoàn thành|bằng|tổ chức|có|là|giảm|tăng|=|:)(?: (?:${anyOf(FILLERS)}))* ?(?<value>${N})`,
      "gu",
    ),
    read: readCount,
  },
  {
    name: "bare-count",
    examples: [
      ["4.961", { operator: "=", value: 4961 }],
      ["68,457 trạm", { operator: "=", value: 68457, unit: "trạm" }],
      ["03 cuộc trở lên", { operator: ">=", value: 3, unit: "cuộc" }],
    ],
    pattern: new RegExp(`(?<=^|; ?|^[-+] ?)(?<value>${N})(?!\\)|\\. )`, "gu"),
    read: readCount,
  },
];

/** The first place is the best: "hạng 20 trở lên" asks for a rank of at most 20. */
function rankOperator(behind: string | undefined): Target["operator"] {
  if (behind === undefined) return "=";
  return operatorOf(undefined, behind) === ">=" ? "<=" : ">=";
}

/** Longest phrase first, so that "không quá" is not read as "quá". */
function anyOf(words: readonly string[]): string {
  return [...words].sort((left, right) => right.length - left.length).join("|");
}

function amount(groups: Readonly<Record<string, string | undefined>>, place: Place): Target {
  const unit = groups["unit"]?.replace("phần trăm", "%") ?? unitAfter(place);
  return {
    operator: operatorOf(groups["before"], groups["behind"]),
    value: numberValue(groups["value"] ?? "", isCountable(unit)),
    ...(unit !== undefined && { unit }),
  };
}

function readRange(groups: Readonly<Record<string, string | undefined>>, place: Place): Target | undefined {
  const high = amount(groups, place);
  const low = numberValue(groups["low"] ?? "", isCountable(high.unit));
  if (typeof high.value !== "number" || low >= high.value) return undefined;
  if (/^20\d\d$/u.test(groups["value"] ?? "") && low >= 1990 && high.value - low <= LONGEST_PLAN)
    return undefined;
  return { ...high, operator: "range", value: [low, high.value], ...changeAt(place) };
}

function readShare(groups: Readonly<Record<string, string | undefined>>, place: Place): Target | undefined {
  const part = numberValue(groups["part"] ?? "", true);
  const whole = numberValue(groups["whole"] ?? "", true);
  if (part > whole || whole === 0) return undefined;
  const unit = unitAfter(place);
  return {
    operator: operatorOf(groups["before"], undefined),
    value: [part, whole],
    ...(unit !== undefined && { unit }),
  };
}

/** A count; "trở lên" may stand behind its unit: "từ 03 sáng kiến trở lên". */
function readCount(groups: Readonly<Record<string, string | undefined>>, place: Place): Target | undefined {
  const counted = amount(groups, place);
  if (typeof counted.value !== "number") return undefined;
  if (!BOUNDS.has(groups["before"] ?? "") && isYear(groups["value"] ?? "", place)) return undefined;
  const behind = COUNT_SUFFIX.exec(place.text.slice(place.end, place.end + 60))?.groups?.["behind"];
  return {
    ...counted,
    ...(behind !== undefined && { operator: operatorOf(undefined, behind) }),
    ...changeAt(place),
  };
}

const COUNT_SUFFIX = new RegExp(`^[\\p{L}\\p{M}/ ]{0,40}?(?<behind>${BEHIND})`, "u");

/** Years; "2021 - 2025" is a plan, "2000 - 2100 hồ sơ" an amount. */
const LONGEST_PLAN = 50;

/** Words that bind an amount, never a year: "tối thiểu 2000", but "từ 2025" and "trên 2025". */
const BOUNDS: ReadonlySet<string> = new Set(
  OPERATORS.filter(([operator]) => operator === ">=" || operator === "<=")
    .flatMap(([, words]) => words)
    .filter((word) => word !== "từ" && word !== "tử"),
);
