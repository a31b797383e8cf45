/** A year that a target is due in, and where it stands. */
export interface Milestone {
  at: number;
  year: number;
}

const YEAR = "(?:19|20)\\d{2}";
/** "năm 2027" · "đến hết năm 2025" · "vào 2030" · "giai đoạn 2021 - 2025" (its last year) · "2030:" */
const MILESTONE = new RegExp(
  `(?:giai đoạn|từ năm|thời kỳ|năm) ${YEAR} ?(?:-|–|đến|tới)(?: hết)?(?: năm)? ?(?<last>${YEAR})(?!\\d)` +
    `|(?:năm|vào|đến|tới|trong|hết|cuối) ?(?<worded>${YEAR})(?![\\d.,%/]\\d|\\d| ?%)` +
    `|(?<![\\d.,/])(?<bare>${YEAR})(?= ?[:=])`,
  "gu",
);
/** "so với năm 2021": the year of a baseline, not of the target. */
const BASELINE = new RegExp(
  `(?:so với|bằng|cùng kỳ|của|tính từ|kể từ)(?: với)?(?: cùng kỳ| giai đoạn)? ?$`,
  "u",
);

/** The milestone years in their order, and the text with them blanked out. Baselines keep their year. */
export function readMilestones(text: string): { years: Milestone[]; text: string } {
  const years: Milestone[] = [];
  const rest = text.replace(MILESTONE, (match: string, ...groups: unknown[]) => {
    const found = groups.at(-1) as { last?: string; worded?: string; bare?: string };
    const at = groups.at(-3) as number;
    if (BASELINE.test(text.slice(Math.max(0, at - 24), at))) return match;
    years.push({ at, year: Number(found.last ?? found.worded ?? found.bare) });
    return "¤".repeat(match.length);
  });
  return { years, text: rest };
}

/**
 * The year of the quantity at `at`. Where the text begins with a year ("năm 2027: 50%, năm 2030: 80%") each year
 * governs what follows it, else ("50% năm 2027, 80% năm 2030") what stands before it.
 */
export function yearFor(at: number, years: readonly Milestone[], yearFirst: boolean): number | undefined {
  const milestone = yearFirst
    ? years.findLast((candidate) => candidate.at < at)
    : years.find((candidate) => candidate.at > at);
  return milestone?.year;
}
