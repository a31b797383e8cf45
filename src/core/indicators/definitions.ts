import { fold } from "../text/normalise";
import { onlyBest } from "./onlyBest";
import { sharedWords, tellingWords } from "./tellingWords";

/** One way of calculating an indicator. `caution`: what speaks against it. */
export interface IndicatorVariant {
  id: "official" | "proposed";
  /** The document that lays it down or proposes it. */
  document: string;
  /** What is counted, and out of what, in the words of the sheet. */
  numerator: string;
  denominator: string;
  caution?: "repeats-condition";
}

/** An indicator that is known by its name, whatever the columns around it are called. */
interface IndicatorDefinition {
  id: string;
  names: readonly string[];
  variants: readonly IndicatorVariant[];
}

const INDEX_SET = "Quyết định 766/QĐ-TTg";
const REPORT = "Báo cáo chuyển đổi số năm 2025 của Sở Tư pháp Tuyên Quang";

/**
 * Indicators of the index set on serving people and businesses (Decision 766/QĐ-TTg, part II, section 3, points b and d), each
 * with the variant that a department proposed in its yearly report.
 */
const INDICATOR_DEFINITIONS: readonly IndicatorDefinition[] = [
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

/** Every way of calculating an indicator. */
export function variantsOf(id: string): readonly IndicatorVariant[] {
  return INDICATOR_DEFINITIONS.find((definition) => definition.id === id)?.variants ?? [];
}

/** The variant that a cell calculates; undefined for an indicator that is not known by its name. */
export function variantOf({
  indicator,
}: {
  indicator?: { id: string; variant: IndicatorVariant["id"] };
}): IndicatorVariant | undefined {
  return variantsOf(indicator?.id ?? "").find(({ id }) => id === indicator?.variant);
}

/** The indicator that a label names; more words may follow its name. */
export function definitionOf(label: string): IndicatorDefinition | undefined {
  const words = spelt(label);
  return INDICATOR_DEFINITIONS.find(({ names }) => names.some((name) => words.startsWith(spelt(name))));
}

const LEAST_LIKENESS = 0.6;

/**
 * The one label that fits a description best: it holds most of its words and few others, at least six in ten of both together.
 * Undefined where two fit alike.
 */
export function bestLabel<Row extends { label: string }>(
  rows: readonly Row[],
  description: string,
): Row | undefined {
  const wanted = tellingWords(spelt(description));
  return onlyBest(rows, LEAST_LIKENESS, ({ label }) => likeness(tellingWords(spelt(label)), wanted));
}

/** Shared words over all words of both. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : sharedWords(one, other) / all;
}
