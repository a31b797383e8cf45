import type {
  Bound,
  CycleDay,
  DatedPart,
  DayPick,
  DeadlinePart,
  Point,
  RecurringPart,
  YearRef,
} from "./deadlineRule";
import { inheritYears } from "./inheritYears";
import type { Item, Join } from "./scan";

/** A part with what joins it to the part before. */
export interface Entry {
  part: DeadlinePart;
  /** "start" for the first; "list" within one list; "(" for the first in brackets; "" where nothing stands between. */
  join: Join | "start" | "list" | "(" | "";
  /** Named a report or plan; holds only where nothing else says when. */
  weak: boolean;
  /** Free words stand between it and the part before. */
  text: boolean;
}

export interface Composed {
  entries: Entry[];
  /** Days whose month never came. */
  bareDays: boolean;
  progress: boolean;
}

interface State extends Composed {
  join: Entry["join"];
  text: boolean;
  pending: readonly DayPick[];
  pendingBound: Bound | undefined;
}

/** Puts the parts of a text together: a day refines its month, "hằng năm" governs its list, a change drops the old. */
export function compose(items: readonly Item[]): Composed {
  const state = composeItems(items, "start");
  const entries = dropWeak(state.entries);
  return { entries: inheritYears(keepLater(entries)), bareDays: state.bareDays, progress: state.progress };
}

function composeItems(items: readonly Item[], join: Entry["join"]): State {
  const state: State = {
    entries: [],
    join,
    text: false,
    pending: [],
    pendingBound: undefined,
    bareDays: false,
    progress: false,
  };
  for (const item of items) takeItem(state, item);
  state.bareDays ||= state.pending.length > 0;
  return state;
}

function takeItem(state: State, item: Item): void {
  if (item.kind === "join") {
    if (state.join !== ";" && state.join !== ".") state.join = item.join;
  } else if (item.kind === "group") takeGroup(state, item.items);
  else takeFound(state, item);
}

function takeFound(state: State, { finding, bound }: Extract<Item, { kind: "found" }>): void {
  if (finding.kind === "change") {
    state.entries = state.entries.filter((entry) => entry.part.kind !== "dated");
  } else if (finding.kind === "text") {
    state.text = true;
    state.progress ||= finding.progress === true;
    if (finding.recurring) governed(state.entries);
  } else if (finding.kind === "bare-days") takeBareDays(state, finding.picks, bound);
  else {
    for (const [index, part] of finding.parts.entries()) {
      const join = index === 0 ? state.join : "list";
      add(state, { part: withBound(part, bound), join, weak: finding.weak === true, text: state.text });
      state.text = false;
    }
    state.join = "";
  }
}

/** A bracket refines what stands before it, unless it only reports progress. */
function takeGroup(state: State, items: readonly Item[]): void {
  const inner = composeItems(items, "(");
  if (inner.progress) {
    state.progress = true;
    return;
  }
  if (inner.pending.length > 0) takeBareDays(state, inner.pending, inner.pendingBound);
  const refines = inner.entries.some(({ part }) => part.kind === "recurring" && part.on.length > 0);
  if (refines)
    state.entries = state.entries.filter(({ part }) => part.kind !== "recurring" || part.on.length > 0);
  for (const entry of inner.entries) add(state, entry);
  state.join = "";
}

function withBound(part: DeadlinePart, bound: Bound | undefined): DeadlinePart {
  return bound && (part.kind === "dated" || part.kind === "recurring") ? { ...part, bound } : part;
}

/** "Hằng quý, trước ngày 15": the day goes to the last month of every cycle, or to the month just named. */
function takeBareDays(state: State, picks: readonly DayPick[], bound: Bound | undefined): void {
  const last = state.entries.at(-1);
  const on = last && daysWithin(last.part, picks);
  if (last && on) {
    state.entries.splice(
      -1,
      1,
      ...on.map((part, index) => ({
        ...last,
        part: withBound(part, bound),
        join: index === 0 ? last.join : ("list" as const),
      })),
    );
    state.join = "";
    return;
  }
  state.pending = [...state.pending, ...picks];
  state.pendingBound = bound;
}

function daysWithin(part: DeadlinePart, picks: readonly DayPick[]): DeadlinePart[] | undefined {
  if (part.kind === "recurring") {
    const every = part.every[0];
    const open = every !== undefined && every < 12 && part.every.length === 1 && part.on.every(isCycleDay);
    if (!open) return undefined;
    return [
      {
        ...part,
        on: [...part.on, ...picks.map((pick): CycleDay => ({ kind: "cycle-day", pick, month: every - 1 }))],
      },
    ];
  }
  if (part.kind !== "dated" || part.on.kind !== "months" || part.on.first !== part.on.last) return undefined;
  const { on } = part;
  return picks.map((pick): DatedPart => ({ ...part, on: { ...on, pick } }));
}

function isCycleDay(on: RecurringPart["on"][number]): boolean {
  return on.kind === "cycle-day";
}

/** Adds a part, or lets it change the part before. */
function add(state: State, entry: Entry): void {
  const last = state.entries.at(-1);
  if (entry.part.kind === "recurring" && state.pending.length > 0) {
    const on = daysWithin(entry.part, state.pending)?.[0];
    if (on) {
      state.entries.push({ ...entry, part: withBound(on, state.pendingBound) });
      state.pending = [];
      return;
    }
  }
  if (last && joins(entry, last, state)) return;
  state.entries.push(entry);
}

/** True when the new part was merged into those before it. */
function joins(entry: Entry, last: Entry, state: State): boolean {
  if (entry.part.kind === "recurring") return addRecurring(entry, entry.part, last, state);
  if (entry.part.kind === "dated") return addDated(entry, entry.part, last, state);
  if (entry.part.kind === "ongoing" && entry.part.from && last.part.kind === "recurring") {
    last.part = { ...last.part, from: entry.part.from };
    return true;
  }
  return false;
}

/** The same day or months without the year. */
function everyYear(point: Exclude<Point, { kind: "years" }>): Point {
  const { year: _stated, ...rest } = point;
  return rest;
}

const CLOSE: ReadonlySet<string> = new Set(["", ",", ":", "(", "-"]);

function addRecurring(entry: Entry, part: RecurringPart, last: Entry, state: State): boolean {
  const open = part.on.length === 0;
  const yearly = open && (part.every.includes(12) || part.every.length === 0);
  if (last.part.kind === "ongoing" && last.part.from && open) {
    last.part = { ...part, from: last.part.from };
    return true;
  }
  if (last.part.kind === "recurring") return addCycle(entry, part, last.part, last, state);
  if (last.part.kind !== "dated" || !open) return false;
  if (CLOSE.has(entry.join) && isYearless(last.part))
    return governed(state.entries, part.every.length > 0 ? part.every : [12]);
  if (yearly && entry.join === "và" && last.part.on.kind !== "years") {
    entry.part = { ...part, every: [12], on: [everyYear(last.part.on)] };
  }
  return false;
}

function addCycle(
  entry: Entry,
  part: RecurringPart,
  before: RecurringPart,
  last: Entry,
  state: State,
): boolean {
  if (!CLOSE.has(entry.join)) return false;
  if (part.on.length > 0 && before.on.length === 0) {
    state.entries = state.entries.filter(
      ({ part: other }) => other.kind !== "recurring" || other.on.length > 0,
    );
    return false;
  }
  // "ngày 15 tháng cuối quý hằng năm", "01 lần/năm, hằng năm": the second says nothing new.
  if (part.on.length === 0 && before.on.length > 0 && entry.join === "") return true;
  if (part.on.length === 0 && before.every.length === 0 && entry.join === "") {
    last.part = { ...before, ...part };
    return true;
  }
  return false;
}

function addDated(entry: Entry, part: DatedPart, last: Entry, state: State): boolean {
  const close = CLOSE.has(entry.join);
  if (last.part.kind === "recurring" && close) return addToCycle(entry, part, last.part, last, state);
  if (
    last.part.kind === "recurring" &&
    isYearless(part) &&
    last.part.on.some((on) => on.kind !== "cycle-day")
  ) {
    if (!state.entries.some(({ part: other }) => other.kind === "dated") && entry.join !== ";")
      entry.part = toRecurring(part, last.part.every);
  }
  if (last.part.kind === "dated" && refines(entry, part, last.part, last)) {
    const year = last.weak || last.part.on.kind === "day" ? undefined : yearOf(last.part);
    state.entries.pop();
    entry.part =
      part.on.kind !== "years" && part.on.year === undefined && year !== undefined
        ? { ...part, on: { ...part.on, year } }
        : part;
    entry.join = last.join;
  }
  return false;
}

/** A day behind "hằng năm" stands for every year; a span behind "hằng quý" bounds it. */
function addToCycle(entry: Entry, part: DatedPart, cycle: RecurringPart, last: Entry, state: State): boolean {
  const shortest = Math.min(...cycle.every, 12);
  const spans =
    part.from !== undefined ||
    part.on.kind === "years" ||
    (part.on.kind === "months" &&
      shortest < 12 &&
      cycle.on.length === 0 &&
      part.on.last - part.on.first >= shortest);
  if (spans) {
    if (part.on.kind === "years" && part.bound === "before") return false;
    last.part = { ...cycle, within: part.on, ...(part.from && { from: part.from }) };
    return true;
  }
  if (cycle.on.length > 0 && entry.join !== "") {
    if (isYearless(part) && cycle.on.every((on) => on.kind !== "cycle-day") && entry.join !== ":")
      entry.part = toRecurring(part, cycle.every);
    return false;
  }
  if (!isYearless(part)) return false;
  entry.part = toRecurring(part, [12]);
  state.entries = state.entries.filter(
    ({ part: other }) => other.kind !== "recurring" || other.on.length > 0,
  );
  return false;
}

function toRecurring(part: DatedPart, every: readonly number[]): RecurringPart {
  const { bound } = part;
  return {
    kind: "recurring",
    every: every.length > 0 ? every : [12],
    on: [part.on],
    ...(bound && { bound }),
  };
}

/** "hằng năm" behind a list of days governs the whole list. */
function governed(entries: Entry[], every: readonly number[] = [12]): boolean {
  let any = false;
  for (const entry of entries) {
    if (entry.part.kind !== "dated" || !isYearless(entry.part)) continue;
    entry.part = toRecurring(entry.part, every);
    any = true;
  }
  return any;
}

function isYearless(part: DatedPart): boolean {
  if (part.from !== undefined) return false;
  return part.on.kind !== "years" && typeof part.on.year !== "number";
}

function yearOf(part: DatedPart): YearRef | undefined {
  return part.on.kind === "years" ? part.on.last : part.on.year;
}

/** "Quý II/2025, trước ngày 15/6": the finer limit lies within the wider period and takes its place. */
function refines(entry: Entry, part: DatedPart, outer: DatedPart, last: Entry): boolean {
  if (!CLOSE.has(entry.join) || outer.from !== undefined || outer.on.kind === "day") return false;
  if (last.weak && entry.join === "") return true;
  if (part.on.kind === "years" || outer.on.pick !== undefined) return false;
  const tied = entry.join !== "," || part.bound !== undefined || entry.text || part.on.year === undefined;
  if (!tied) return false;
  const yearless = part.on.year === undefined;
  if (outer.on.kind === "years") return yearless || part.on.year === outer.on.last;
  const first = part.on.kind === "day" ? part.on.month : part.on.first;
  const end = part.on.kind === "day" ? part.on.month : part.on.last;
  const finer = part.on.kind === "day" || end - first < outer.on.last - outer.on.first;
  const bounded = entry.join !== "," || part.bound !== undefined || entry.text;
  const sameYear = yearless || outer.on.year === undefined || part.on.year === outer.on.year;
  return finer && bounded && sameYear && first >= outer.on.first && end <= outer.on.last;
}

function dropWeak(all: Entry[]): Entry[] {
  const entries = dropPeriodic(all);
  const strong = entries.filter(
    ({ weak, part }) => !weak && (part.kind === "dated" || part.kind === "recurring"),
  );
  return strong.length > 0 ? entries.filter(({ weak }) => !weak) : entries;
}

/** "Định kỳ theo quy định": how often is said by the condition alone. */
function dropPeriodic(entries: Entry[]): Entry[] {
  if (!entries.some(({ part }) => part.kind === "conditional")) return entries;
  return entries.filter(
    ({ part }) =>
      part.kind !== "recurring" || part.every.length + part.on.length > 0 || part.text !== undefined,
  );
}

/** "quý II hoặc quý III": the later of the two. */
function keepLater(entries: Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const last = kept.at(-1);
    const either = entry.join === "hoặc" && last && last.part.kind === entry.part.kind;
    if (either && last.part.kind === "dated") last.part = later(last.part, entry.part as DatedPart);
    else kept.push(entry);
  }
  return kept;
}

function later(first: DatedPart, second: DatedPart): DatedPart {
  return order(first) > order(second) ? first : second;
}

function order({ on }: DatedPart): number {
  const year = on.kind === "years" ? on.last : on.year;
  const days = on.kind === "years" ? 1300 : on.kind === "day" ? on.month * 100 + on.day : on.last * 100 + 99;
  return (typeof year === "number" ? (year - 1900) * 10_000 : 0) + days;
}
