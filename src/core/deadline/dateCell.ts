/** What a number format shows of a date: the whole day, only month and year, only the year, or no date at all. */
export type ShownDate = "day" | "month" | "year" | "none";

/** Text in quotes, escaped characters, colours, conditions and locale tags show nothing of the date. */
const SILENT = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu;
/** An m next to hours or seconds stands for minutes. */
const MINUTES = /(?<=h[^a-z]*)m+|m+(?=[^a-z]*s)/giu;

/** Reads a number format: "dd/mm/yyyy" is "day", "mmm-yy" is "month", "hh:mm" is "none", "General" is "none". */
export function shownDate(numberFormat: string): ShownDate {
  const first = numberFormat.split(";")[0] ?? "";
  if (/^general$/iu.test(first.trim())) return "none";
  const shown = first
    .replace(SILENT, "")
    .replace(MINUTES, "")
    .replace(/am\/pm|a\/p/giu, "");
  if (/d/iu.test(shown)) return "day";
  if (/m/iu.test(shown)) return "month";
  return /[ye]/iu.test(shown.replace(/e[+-]/giu, "")) ? "year" : "none";
}
