import type { DatedPart, DeadlinePart, Point, RecurringPart } from "./deadlineRule";
import type { Join } from "./scan";

/** A part of a deadline with what joins it to the part before. */
export interface Entry {
  part: DeadlinePart;
  /** "start" for the first; "list" within one list; "(" for the first in brackets; "" where nothing stands between. */
  join: Join | "start" | "list" | "(" | "";
  /** Named a report or plan; holds only where nothing else says when. */
  weak: boolean;
  /** Free words stand between it and the part before. */
  text: boolean;
  /** Stands under a leading "hằng năm", which governs what follows too. */
  led?: boolean;
}

/** Joins that leave two parts one statement. */
const CLOSE: ReadonlySet<Entry["join"]> = new Set(["", ",", ":", "(", "-"]);

export function isClose(join: Entry["join"]): boolean {
  return CLOSE.has(join);
}

/** A recurrence that names no day of its own yet. */
export function isOpenCycle(part: DeadlinePart): part is RecurringPart {
  return part.kind === "recurring" && part.on.length === 0;
}

/** A day or period of any year: it has no year in figures, so "hằng năm" may govern it. */
export function isYearless(part: DatedPart): boolean {
  return !hasYear(part.on) && (part.from === undefined || !hasYear(part.from));
}

function hasYear(point: Point): boolean {
  return point.kind === "years" || typeof point.year === "number";
}

/** The same day or months without the year. */
export function everyYear(point: Exclude<Point, { kind: "years" }>): Point {
  const { year: _stated, ...rest } = point;
  return rest;
}

/** A dated part as what it is every year; `cycle` is what said so. */
export function toRecurring({ on, bound }: DatedPart, cycle?: RecurringPart): RecurringPart {
  return {
    kind: "recurring",
    every: [12],
    on: [on],
    ...(bound && { bound }),
    ...(cycle?.within && { within: cycle.within }),
    ...(cycle?.from && { from: cycle.from }),
  };
}

/** "hằng năm" behind a list of days governs the whole list; true when it governed one at least. */
export function govern(entries: readonly Entry[], cycle?: RecurringPart): boolean {
  const governed = entries.filter(({ part }) => part.kind === "dated" && isYearless(part));
  for (const entry of governed) if (entry.part.kind === "dated") entry.part = toRecurring(entry.part, cycle);
  return governed.length > 0;
}
