import { say, type Language, type TextKey } from "./say";

/** A code that cannot be calculated; the shape that core returns. */
interface CodeFaultWords {
  kind: "unknown" | "cycle" | "text" | "zero" | "broken";
  code: string;
}

/** Above this a share is written as per cents already. */
const HIGHEST_SHARE = 1.5;

/** What is wrong with a code under a heading, and what to do. */
export function sayCodeFault(language: Language, { kind, code }: CodeFaultWords): string {
  return say(language, `ind.code.${kind}` satisfies TextKey, { code });
}

/**
 * A figure as people read it: a share of 0.884 as 88,4%, anything else as it stands; at most one decimal more than the sheet
 * prints would help, so one or two are enough.
 */
export function sayFigure(language: Language, value: string | number | boolean, isShare: boolean): string {
  if (value === "") return say(language, "ind.waits");
  if (typeof value !== "number") return String(value);
  const format = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 2 });
  return isShare && Math.abs(value) <= HIGHEST_SHARE
    ? `${format.format(value * 100)}%`
    : format.format(value);
}

/** Where a formula comes from, and what speaks against it. */
export function sayVariant(
  language: Language,
  {
    id,
    document,
    caution,
  }: { id: "official" | "proposed" | "office"; document: string; caution?: "repeats-condition" },
): string {
  const isDocumented = id === "office" && document !== "";
  const source = say(language, isDocumented ? "ind.variant.office.document" : `ind.variant.${id}`, {
    document,
  });
  return caution ? `${source}. ${say(language, `ind.caution.${caution}`)}` : source;
}
