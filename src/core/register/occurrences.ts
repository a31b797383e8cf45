import type { IsoDay } from "../calendar/day";
import type { SummaryPeriod } from "./registerRow";

/** One due day of a task: `occurrence` is "1/3" where several fall into the period. */
export interface Occurrence {
  due?: IsoDay;
  occurrence: string;
}

/**
 * The due days of a task that count in a period, at least one entry: those within it; without any the next one after it,
 * else the last one before. `due` is sorted ascending.
 */
export function occurrencesIn(due: readonly IsoDay[], { from, to }: SummaryPeriod): Occurrence[] {
  const within = due.filter((day) => from <= day && day <= to);
  if (within.length > 1)
    return within.map((day, at) => ({ due: day, occurrence: `${at + 1}/${within.length}` }));
  const day = within[0] ?? due.find((later) => later > to) ?? due.at(-1);
  return [day === undefined ? { occurrence: "" } : { due: day, occurrence: "" }];
}
