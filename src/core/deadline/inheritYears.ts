import type { DatedPart, Point } from "./deadlineRule";
import type { Entry } from "./entry";

/**
 * Within one list the year is written once: "tháng 3, tháng 6/2026", "tháng 11/2025, tháng 2". Lists run forward in
 * time, so a month that would run backwards lies in the year before or after.
 */
export function inheritYears(entries: Entry[]): Entry[] {
  for (let at = entries.length - 2; at >= 0; at--)
    takeYear(entries[at], entries[at + 1], -1, entries[at + 1]?.join);
  for (let at = 1; at < entries.length; at++) takeYear(entries[at], entries[at - 1], 1, entries[at]?.join);
  for (const entry of entries) if (entry.part.kind === "dated") entry.part = closeRange(entry.part);
  return entries;
}

const LISTED: ReadonlySet<string | undefined> = new Set(["list", ",", "và", "hoặc", "-", ""]);

function takeYear(
  entry: Entry | undefined,
  other: Entry | undefined,
  step: 1 | -1,
  join: Entry["join"] | undefined,
): void {
  if (entry?.part.kind !== "dated" || other?.part.kind !== "dated" || !LISTED.has(join)) return;
  const { on } = entry.part;
  const year = statedYear(other.part.on);
  if (on.kind === "years" || on.year !== undefined || year === undefined || other.part.on.kind === "years")
    return;
  const backwards = (position(on) - position(other.part.on)) * step < 0;
  entry.part = { ...entry.part, on: { ...on, year: backwards ? year + step : year } };
}

/** "từ tháng 10/2025 đến tháng 3": the end takes the year of the beginning, or the next one. */
function closeRange(part: DatedPart): DatedPart {
  const { on, from } = part;
  const start = from && statedYear(from);
  if (from === undefined || start === undefined || on.kind === "years" || on.year !== undefined) return part;
  const backwards = from.kind !== "years" && position(on) < position(from);
  return { ...part, on: { ...on, year: backwards ? start + 1 : start } };
}

function statedYear(point: Point): number | undefined {
  const year = point.kind === "years" ? point.last : point.year;
  return typeof year === "number" ? year : undefined;
}

/** Where a point lies within its year. */
function position(point: Point): number {
  if (point.kind === "years") return 0;
  return point.kind === "day" ? point.month * 100 + point.day : point.last * 100 + 50;
}
