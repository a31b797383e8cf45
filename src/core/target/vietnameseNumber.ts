/**
 * A number as Vietnamese tables write it: groups of three after a full stop, decimals after a comma (4.961; 33,3;
 * 1.234,5). A lone full stop before one or two digits is a decimal point (90.25).
 */
export const NUMBER =
  "\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+(?:,\\p{Nd}+)?|\\p{Nd}{1,3}(?:,\\p{Nd}{3}){2,}|\\p{Nd}+(?:[.,]\\p{Nd}+)?";

/** The value of a text that NUMBER matches. `countable`: what is counted has no fractions, so "68,457 trạm" is 68457. */
export function numberValue(written: string, countable: boolean): number {
  if (/^\p{Nd}{1,3}(?:\.\p{Nd}{3})+(?:,\p{Nd}+)?$/u.test(written) && !written.startsWith("0.")) {
    return Number(written.replaceAll(".", "").replace(",", "."));
  }
  const groups = /^[1-9]\p{Nd}{0,2}(?:,\p{Nd}{3})+$/u.test(written);
  if (groups && (countable || written.indexOf(",") !== written.lastIndexOf(","))) {
    return Number(written.replaceAll(",", ""));
  }
  return Number(written.replace(",", "."));
}
