/** The day on which a document was signed says nothing about the plan's year. */
const SIGNING_DAY = /ngày[\s\d./…]*tháng[\s\d./…]*năm[\s\d….]*/giu;
const NAMED_YEAR = /năm\s*(?<year>20\d\d)/giu;
const COMPARED = /so (?:với|cùng)[\p{L}\s]*20\d\d/giu;
const ANY_YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/** The years that a title block names, "Kế hoạch năm 2025", in their order. */
export function yearsInTitle(text: string): number[] {
  return [...text.replace(SIGNING_DAY, " ").matchAll(NAMED_YEAR)].map((match) =>
    Number(match.groups?.["year"]),
  );
}

/** The year that the titles over a column name; the lowest that names one, its last: "Giai đoạn 2021 - 2025" is 2025. */
export function yearOver(titles: readonly string[]): number | undefined {
  const years = titles.flatMap((title) => title.replace(COMPARED, " ").match(ANY_YEAR)?.at(-1) ?? []);
  const year = years.at(-1);
  return year === undefined ? undefined : Number(year);
}

const YEAR_ALONE = /^(?:đến )?(?:năm )?20\d\d$/iu;

/** Whether a title is a year and nothing else: "Năm 2025", "Đến năm 2030", "2026". */
export function isYearAlone(title: string): boolean {
  return YEAR_ALONE.test(title);
}
