/** "98/98", "2.203/2.218", "60%", "99,3 %" */
const SHARE =
  /(?<![\p{L}\d.,/-])(?:(?<part>\d[\d.]*) ?\/ ?(?<whole>\d[\d.]*)(?![\d/]|-\p{Lu})(?<noun> ?\p{Ll}\p{L}+)?|(?<percent>\d+(?:[.,]\d+)?) ?%)/gu;

/** How much of a result is done, 1 for all of it: the last share in the clause; dates ("15/12", "12/2025") are none. */
export function progressShare(clause: string): number | undefined {
  let share: number | undefined;
  for (const match of clause.matchAll(SHARE)) share = shareOf(match) ?? share;
  return share;
}

function shareOf({ groups = {}, index, input }: RegExpExecArray): number | undefined {
  const { part, whole, percent, noun } = groups;
  if (percent !== undefined) return Number(percent.replace(",", ".")) / 100;
  const above = Number(part?.replaceAll(".", ""));
  const below = Number(whole?.replaceAll(".", ""));
  const year = below >= 1990 && below <= 2100 && above <= 12;
  const day = /(?:ngày|trước|tháng|hạn|ngay|truoc|thang|han) ?$/u.test(
    input.slice(Math.max(0, index - 8), index),
  );
  const shortDay = noun === undefined && below === 12 && above !== below;
  return year || day || shortDay || below === 0 || above > below ? undefined : above / below;
}
