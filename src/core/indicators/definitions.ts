import { fold } from "../text/normalise";
import { onlyBest } from "./onlyBest";
import { sharedWords, tellingWords } from "./tellingWords";
import { RATIO_LABEL } from "./vocabulary";

/** One way of calculating an indicator. `caution`: what speaks against it. */
export interface IndicatorVariant {
  id: "official" | "proposed" | "office";
  /** The document that lays it down or proposes it, "" where the office names none. */
  document: string;
  /** What is counted, and out of what, in the words of the sheet. */
  numerator: string;
  denominator: string;
  caution?: "repeats-condition";
}

/** An indicator that is known by its name, whatever the columns around it are called. */
export interface IndicatorDefinition {
  id: string;
  names: readonly string[];
  /** The first one holds unless a person chooses another; none where only a target is known. */
  variants: readonly IndicatorVariant[];
  /** Measured in per cents, whatever its label says. */
  isPercent?: boolean;
  /** What it must reach where the sheet does not say, as sheets write it: "từ 95% trở lên". */
  target?: string;
}

const INDEX_SET = "Quyết định 766/QĐ-TTg";
const REPORT = "Báo cáo chuyển đổi số năm 2025 của Sở Tư pháp Tuyên Quang";

/**
 * Indicators of the index set on serving people and businesses (Decision 766/QĐ-TTg, part II, section 3, points b and d), each
 * with the variant that a department proposed in its yearly report.
 */
export const INDICATOR_DEFINITIONS: readonly IndicatorDefinition[] = [
  {
    id: "online-services-used",
    names: [
      "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ",
      "Tỷ lệ DVC trực tuyến phát sinh hồ sơ",
      "Dịch vụ công trực tuyến có phát sinh hồ sơ",
    ],
    variants: [
      {
        id: "official",
        document: INDEX_SET,
        numerator: "Dịch vụ công trực tuyến có hồ sơ tiếp nhận trực tuyến trong kỳ",
        denominator: "Dịch vụ công trực tuyến đã khai báo, tích hợp, cung cấp",
      },
      {
        id: "proposed",
        document: REPORT,
        numerator: "Dịch vụ công trực tuyến có hồ sơ tiếp nhận trực tuyến trong kỳ",
        denominator: "Dịch vụ công trực tuyến đã khai báo, tích hợp, cung cấp có phát sinh hồ sơ",
        caution: "repeats-condition",
      },
    ],
  },
  {
    id: "procedures-paid-online",
    names: [
      "Tỷ lệ thủ tục hành chính có giao dịch thanh toán trực tuyến",
      "Tỷ lệ TTHC có giao dịch thanh toán trực tuyến",
      "Thủ tục hành chính có giao dịch thanh toán trực tuyến",
    ],
    variants: [
      {
        id: "official",
        document: INDEX_SET,
        numerator: "Thủ tục hành chính có giao dịch thanh toán thành công",
        denominator: "Thủ tục hành chính thuộc thẩm quyền có phí, lệ phí",
      },
      {
        id: "proposed",
        document: REPORT,
        numerator: "Thủ tục hành chính có giao dịch thanh toán thành công",
        denominator: "Thủ tục hành chính thuộc thẩm quyền có phí, lệ phí có phát sinh hồ sơ",
      },
    ],
  },
];

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\btthc\b/gu, "thu tuc hanh chinh"],
  [/\bdvctt\b/gu, "dich vu cong truc tuyen"],
  [/\bdvc\b/gu, "dich vu cong"],
];

/** Folded, short forms written out, remarks in brackets left out. */
function spelt(text: string): string {
  const words = fold(text).replace(/\([^)]*\)/gu, " ");
  return SHORT_FORMS.reduce((result, [short, long]) => result.replace(short, long), words)
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether two names are one name: spelt out, without accents and remarks. */
export function isSameName(one: string, other: string): boolean {
  return spelt(one) === spelt(other);
}

interface SpeltName {
  name: string;
  definition: IndicatorDefinition;
}
const known = new WeakMap<readonly IndicatorDefinition[], readonly SpeltName[]>();

/** The names of all definitions, the longest first: of two names that fit it says more. */
function speltNames(definitions: readonly IndicatorDefinition[]): readonly SpeltName[] {
  const before = known.get(definitions);
  if (before) return before;
  const names = definitions.flatMap((definition) =>
    definition.names.map((name) => ({ name: spelt(name), definition })),
  );
  names.sort((a, b) => b.name.length - a.name.length);
  known.set(definitions, names);
  return names;
}

/** The indicator that a label names; more words may follow its name. */
export function definitionOf(
  definitions: readonly IndicatorDefinition[],
  label: string,
): IndicatorDefinition | undefined {
  const words = spelt(label);
  const fits = ({ name }: SpeltName) =>
    words.startsWith(name) && !/^[\p{L}\p{N}]/u.test(words.slice(name.length));
  return speltNames(definitions).find(fits)?.definition;
}

/** Whether a label is that of a share: it says so itself, or names an indicator that is known to be one. */
export function namesShare(definitions: readonly IndicatorDefinition[], label: string): boolean {
  if (RATIO_LABEL.test(fold(label))) return true;
  const definition = definitionOf(definitions, label);
  return definition?.isPercent === true && definition.variants.length > 0;
}

const LEAST_LIKENESS = 0.6;

/**
 * The one label that says the same as a description, else the one that fits it best: it holds most of its words and few others, at least six in ten of both together.
 * Undefined where two fit alike.
 */
export function bestLabel<Row extends { label: string }>(
  rows: readonly Row[],
  description: string,
): Row | undefined {
  const same = rows.filter(({ label }) => isSameName(label, description));
  if (same.length === 1) return same[0];
  const wanted = tellingWords(spelt(description));
  return onlyBest(rows, LEAST_LIKENESS, ({ label }) => likeness(tellingWords(spelt(label)), wanted));
}

/** Shared words over all words of both. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : sharedWords(one, other) / all;
}
