import type { DatedPart, RecurringPart, YearRef } from "./deadlineRule";
import { everyYear, govern, isClose, isOpenCycle, isYearless, toRecurring, type Entry } from "./entry";

/** Adds a part to those before it, or lets the two become one: a day refines its month, "hằng năm" governs a list. */
export function mergePart(entries: Entry[], entry: Entry): Entry[] {
  const last = entries.at(-1);
  if (!last) return [entry];
  const { part } = entry;
  if (part.kind === "recurring") return mergeRecurring(entries, entry, part, last);
  if (part.kind === "dated") return mergeDated(entries, entry, part, last);
  if (part.kind === "ongoing" && part.from && last.part.kind === "recurring") {
    return replaceLast(entries, { ...last, part: { ...last.part, from: part.from } });
  }
  return added(entries, entry);
}

/** The list is the caller's own and grows in place: copying it for every part would make long lists slow. */
function added(entries: Entry[], entry: Entry): Entry[] {
  entries.push(entry);
  return entries;
}

function replaceLast(entries: Entry[], entry: Entry): Entry[] {
  entries[entries.length - 1] = entry;
  return entries;
}

function withoutOpenCycles(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ part }) => !isOpenCycle(part));
}

function mergeRecurring(entries: Entry[], entry: Entry, part: RecurringPart, last: Entry): Entry[] {
  if (last.part.kind === "ongoing" && last.part.from) {
    return replaceLast(entries, { ...last, part: { ...part, from: last.part.from } });
  }
  if (last.part.kind === "recurring") return mergeCycles(entries, { entry, part, last, cycle: last.part });
  if (last.part.kind !== "dated" || part.on.length > 0) return added(entries, entry);
  // "trước 15/6 (báo cáo 6 tháng)": the report's name tells nothing of how often.
  if (entry.weak && !last.weak && isOpenCycle(part)) return entries;
  if (isClose(entry.join) && isYearless(last.part)) {
    govern(entries, part);
    return entries;
  }
  const every = part.every.length === 0 || part.every.includes(12);
  if (every && entry.join === "và" && last.part.on.kind !== "years") {
    // "15/12/2025 và hằng năm": the same day in every year.
    return [...entries, { ...entry, part: { ...part, every: [12], on: [everyYear(last.part.on)] } }];
  }
  return added(entries, entry);
}

/** A part that comes upon a recurrence. */
interface Meeting<Part> {
  entry: Entry;
  part: Part;
  last: Entry;
  cycle: RecurringPart;
}

function mergeCycles(entries: Entry[], { entry, part, last, cycle }: Meeting<RecurringPart>): Entry[] {
  if (!isClose(entry.join)) return added(entries, entry);
  if (part.on.length > 0 && isOpenCycle(cycle)) return [...withoutOpenCycles(entries), entry];
  if (entry.join === "(" && isOpenCycle(part) && isUnnamedCycle(cycle)) {
    entries.pop();
    entries.push(...part.every.map((length) => ({ ...last, part: respan(cycle, length) })));
    return entries;
  }
  if (part.on.length > 0 || entry.join !== "") return added(entries, entry);
  // "ngày 15 tháng cuối quý hằng năm": the second adds nothing; "định kỳ hằng năm" says how often.
  if (cycle.on.length > 0) return entries;
  return cycle.every.length === 0
    ? replaceLast(entries, { ...last, part: { ...cycle, ...part } })
    : added(entries, entry);
}

/** "tháng cuối kỳ (6 tháng, năm)": the bracket says which periods; until then they were taken for quarters. */
function isUnnamedCycle({ every, on }: RecurringPart): boolean {
  return every.length === 1 && every[0] === 3 && on.every((day) => day.kind === "cycle-day");
}

/** The same day of the first or last month in periods of another length. */
function respan(cycle: RecurringPart, length: number): RecurringPart {
  const on = cycle.on.map((day) =>
    day.kind === "cycle-day" && day.month === 2 ? { ...day, month: length - 1 } : day,
  );
  return { ...cycle, every: [length], on };
}

function mergeDated(entries: Entry[], entry: Entry, part: DatedPart, last: Entry): Entry[] {
  if (last.part.kind === "recurring") return mergeIntoCycle(entries, { entry, part, last, cycle: last.part });
  if (last.part.kind !== "dated" || !refines(entry, part, last, last.part)) return added(entries, entry);
  const year = last.weak || last.part.on.kind === "day" ? undefined : yearOf(last.part);
  const takesYear = part.on.kind !== "years" && part.on.year === undefined && year !== undefined;
  const refined: DatedPart = takesYear ? { ...part, on: { ...part.on, year } as DatedPart["on"] } : part;
  return replaceLast(entries, { ...entry, part: refined, join: last.join });
}

/** A day behind "hằng năm" stands for every year; a span behind "hằng quý" bounds it. */
function mergeIntoCycle(entries: Entry[], { entry, part, last, cycle }: Meeting<DatedPart>): Entry[] {
  if (isClose(entry.join) && spans(part, cycle)) {
    return replaceLast(entries, {
      ...last,
      part: { ...cycle, within: part.on, ...(part.from && { from: part.from }) },
    });
  }
  if (!isYearless(part)) return added(entries, entry);
  if (last.weak && isClose(entry.join)) return replaceLast(entries, entry);
  if (isOpenCycle(cycle) && isClose(entry.join)) {
    return [...withoutOpenCycles(entries), { ...entry, part: toRecurring(part, cycle), led: true }];
  }
  if (last.led && entry.join !== ".") {
    return [...entries, { ...entry, part: toRecurring(part, cycle), led: true }];
  }
  return added(entries, entry);
}

/** A year, a range, or months that hold several cycles. */
function spans(part: DatedPart, cycle: RecurringPart): boolean {
  if (part.on.kind === "years") return part.bound !== "before";
  const shortest = Math.min(...cycle.every, 12);
  if (part.from !== undefined) return shortest < 12 || !isYearless(part);
  return isOpenCycle(cycle) && part.on.kind === "months" && part.on.last - part.on.first >= shortest;
}

/** "Quý II/2025, trước ngày 15/6": the finer limit lies within the wider period and takes its place. */
function refines(entry: Entry, part: DatedPart, last: Entry, outer: DatedPart): boolean {
  if (!isClose(entry.join) || outer.from !== undefined || outer.on.kind === "day") return false;
  if (last.weak && entry.join === "") return true;
  if (part.on.kind === "years" || part.from || outer.on.pick !== undefined) return false;
  const yearless = part.on.year === undefined;
  if (outer.on.kind === "years") return yearless || part.on.year === outer.on.last;
  const [first, end] =
    part.on.kind === "day" ? [part.on.month, part.on.month] : [part.on.first, part.on.last];
  const finer = part.on.kind === "day" || end - first < outer.on.last - outer.on.first;
  const limits = entry.join !== "," || part.bound !== undefined || entry.text;
  const sameYear = yearless || outer.on.year === undefined || part.on.year === outer.on.year;
  return finer && limits && sameYear && first >= outer.on.first && end <= outer.on.last;
}

function yearOf(part: DatedPart): YearRef | undefined {
  return part.on.kind === "years" ? part.on.last : part.on.year;
}
