import { fold, tidy } from "../text/normalise";

/** "Quý I", "Q2", "T3", "Th.4", "Tháng 12/2025", "6 tháng đầu năm": a part of a year as the title of a column. */
const PERIOD =
  /^(?:(?:(?<quarter>quy|q\.?)|(?<month>thang|th\.?|t\.?)) ?(?<number>\d{1,2}|i{1,3}|iv)|(?<half>6 thang (?:dau|cuoi) nam|9 thang dau nam))(?: ?[/.-] ?(?<year>20\d\d)| nam (?<inYear>20\d\d))?$/u;
const NUMBER = /^(?:0?[1-9]|1[0-2]|i{1,3}|iv)$/u;
const YEAR = /(?<!\d)20\d\d(?!\d)/u;

/**
 * The part of a year that the titles over a column name, written out for the deadline reader: "Thời gian năm 2025" over
 * "T3" is "Tháng 3/2025", "Quý" over "II" is "Quý II". Undefined where they name none.
 */
export function periodOf(titles: readonly string[]): string | undefined {
  const own = titles.at(-1);
  if (own === undefined || own.length > 24) return undefined;
  const groups = titles.slice(0, -1).map(fold);
  const written = tidy(own);
  const spelled = NUMBER.test(fold(written)) ? `${unitOf(groups)} ${written}` : written;
  const found = PERIOD.exec(fold(spelled))?.groups;
  if (!found) return undefined;
  const { quarter, month, number = "", half, year, inYear } = found;
  const parts = /\d+|[ivIV]+$/u.exec(written.replace(YEAR, "").replace(/[\s/.-]+(?:năm)?\s*$/iu, ""));
  const value = parts?.[0] ?? number;
  const named = year ?? inYear ?? groups.map((group) => YEAR.exec(group)?.[0]).findLast(Boolean);
  if (half) return named === undefined || year || inYear ? written : `${written} ${named}`;
  if (!isInYear(number, month !== undefined)) return undefined;
  return `${quarter ? "Quý" : "Tháng"} ${value}${named === undefined ? "" : `/${named}`}`;
}

/** A bare number counts quarters or months as the title over it says. */
function unitOf(groups: readonly string[]): string {
  const all = groups.join(" ");
  if (/(?<!\p{L})quy(?!\p{L})/u.test(all)) return "quy";
  return /(?<!\p{L})thang(?!\p{L})/u.test(all) ? "thang" : "";
}

function isInYear(number: string, isMonth: boolean): boolean {
  if (!/^\d+$/u.test(number)) return !isMonth;
  return Number(number) >= 1 && Number(number) <= (isMonth ? 12 : 4);
}
