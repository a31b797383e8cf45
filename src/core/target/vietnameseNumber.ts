/**
 * A number as Vietnamese tables write it: groups of three after a full stop, decimals after a comma (4.961; 33,3;
 * 1.234,5). A lone full stop before one or two digits is a decimal point (90.25); so it is in a number with groups after
 * a comma (1,234.5).
 */
export const NUMBER =
  "\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3}){2,}|\\d+(?:[.,]\\d+)?";

/** The value of a text that NUMBER matches. `countable`: what is counted has no fractions, so "68,457 trạm" is 68457. */
export function numberValue(written: string, countable: boolean): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written) && !written.startsWith("0.")) {
    return Number(written.replaceAll(".", "").replace(",", "."));
  }
  if (/,.*\./u.test(written)) return Number(written.replaceAll(",", ""));
  const groups = /^[1-9]\d{0,2}(?:,\d{3})+$/u.test(written);
  if (groups && (countable || written.indexOf(",") !== written.lastIndexOf(","))) {
    return Number(written.replaceAll(",", ""));
  }
  return Number(written.replace(",", "."));
}
