import type { Bound, CycleDay, DatedPart, DayPick, DeadlinePart, RecurringPart } from "./deadlineRule";
import { govern, isOpenCycle, type Entry } from "./entry";
import { mergePart } from "./mergePart";
import type { Item } from "./scan";
import { settle } from "./settle";

export interface Composed {
  entries: readonly Entry[];
  /** Days whose month never came. */
  bareDays: boolean;
  /** A progress note was found. */
  progress: boolean;
}

interface BareDays {
  picks: readonly DayPick[];
  bound: Bound | undefined;
}

interface State {
  entries: Entry[];
  join: Entry["join"];
  text: boolean;
  progress: boolean;
  /** A change was announced; it takes effect where the new deadline comes. */
  changing: boolean;
  changed: boolean;
  pending?: BareDays;
}

/** Puts the parts of a text together, from left to right, and settles what only the whole can tell. */
export function compose(items: readonly Item[]): Composed {
  const only = onlyPart(items);
  if (only) return { entries: [only], bareDays: false, progress: false };
  const state = composeItems(items, "start");
  return {
    entries: settle(state.entries),
    bareDays: state.pending !== undefined,
    progress: state.progress,
  };
}

/** Most texts are one part, with its bound or without, and there is nothing to put together. */
function onlyPart(items: readonly Item[]): Entry | undefined {
  const item = items.length === 1 ? items[0] : undefined;
  if (item?.kind !== "found" || item.finding.kind !== "parts") return undefined;
  const [part, ...others] = item.finding.parts;
  if (!part || others.length > 0 || (part.kind === "dated" && part.from)) return undefined;
  return { part: withBound(part, item.bound), join: "start", weak: false, text: false };
}

function composeItems(items: readonly Item[], join: Entry["join"]): State {
  const state: State = { entries: [], join, text: false, progress: false, changing: false, changed: false };
  for (const item of items) takeItem(state, item);
  return state;
}

function takeItem(state: State, item: Item): void {
  if (item.kind === "group") takeGroup(state, item.items);
  else if (item.kind === "found") takeFound(state, item);
  else if (state.join !== ";" && state.join !== ".") state.join = item.join;
}

function takeFound(state: State, { finding, bound }: Extract<Item, { kind: "found" }>): void {
  switch (finding.kind) {
    case "change":
      state.changing = true;
      break;
    case "bare-days":
      takeBareDays(state, { picks: finding.picks, bound });
      break;
    case "text":
      state.text = true;
      state.progress ||= finding.progress === true;
      if (finding.recurring) govern(state.entries);
      break;
    case "parts":
      for (const [index, part] of finding.parts.entries()) {
        const join = index === 0 ? state.join : "list";
        add(state, { part: withBound(part, bound), join, weak: finding.weak === true, text: state.text });
        state.text = false;
      }
      state.join = "";
  }
}

/** The deadline was moved: what stood before no longer holds. */
function dropOld(state: State): void {
  state.changing = false;
  state.changed = true;
  state.entries = state.entries.filter(({ part }) => part.kind !== "dated" && part.kind !== "ongoing");
}

/** A bracket refines what stands before it, unless it only reports progress. */
function takeGroup(state: State, items: readonly Item[]): void {
  const inner = composeItems(items, "(");
  if (inner.progress) {
    state.progress = true;
    return;
  }
  if (inner.changed) dropOld(state);
  if (inner.pending) takeBareDays(state, inner.pending);
  const namesDays = inner.entries.some(({ part }) => part.kind === "recurring" && part.on.length > 0);
  if (namesDays) state.entries = state.entries.filter(({ part }) => !isOpenCycle(part));
  for (const entry of inner.entries) add(state, isNamedYear(entry) ? { ...entry, weak: true } : entry);
  state.join = "";
}

/** "(tự chấm điểm năm 2025)": behind other words in brackets a year says of which year the work is. */
function isNamedYear({ part, text }: Entry): boolean {
  return text && part.kind === "dated" && part.on.kind === "years" && part.bound === undefined && !part.from;
}

/** "Quý IV/2025 ban hành KH năm 2026": something finer than a year stands before. */
function followsDay(entries: readonly Entry[]): boolean {
  const last = entries.at(-1)?.part;
  return last?.kind === "dated" && last.on.kind !== "years";
}

/** The part with the bound that stood before it; parts are made anew for every text, so they may be filled in. */
function withBound(part: DeadlinePart, bound: Bound | undefined): DeadlinePart {
  if (bound && (part.kind === "dated" || part.kind === "recurring")) part.bound = bound;
  return part;
}

/** Days without a month go to the period just named, or wait for the one to come. */
function takeBareDays(state: State, bare: BareDays): void {
  const last = state.entries.at(-1);
  const parts = last && daysWithin(last.part, bare.picks);
  if (!last || !parts) {
    state.pending = { picks: [...(state.pending?.picks ?? []), ...bare.picks], bound: bare.bound };
    return;
  }
  const entries = parts.map((part, index): Entry => ({
    ...last,
    part: withBound(part, bare.bound),
    join: index === 0 ? last.join : "list",
    weak: false,
  }));
  state.entries.splice(-1, 1, ...entries);
  state.join = "";
}

function add(state: State, entry: Entry): void {
  if (entry.join === "" && isNamedYear(entry) && followsDay(state.entries)) entry.weak = true;
  if (state.changing && entry.part.kind !== "conditional" && !entry.weak) dropOld(state);
  const parts = state.pending && daysWithin(entry.part, state.pending.picks);
  if (!parts) {
    state.entries = mergePart(state.entries, entry);
    return;
  }
  for (const part of parts) state.entries.push({ ...entry, part: withBound(part, state.pending?.bound) });
  delete state.pending;
}

/** "Hằng quý, trước ngày 15": the last month of every cycle; "tháng 6/2025, ngày 15": that month. */
function daysWithin(part: DeadlinePart, picks: readonly DayPick[]): DeadlinePart[] | undefined {
  if (part.kind === "recurring") return daysOfCycle(part, picks);
  if (part.kind !== "dated" || part.on.kind !== "months" || part.on.first !== part.on.last) return undefined;
  const { on } = part;
  return picks.map((pick): DatedPart => ({ ...part, on: { ...on, pick } }));
}

function daysOfCycle(part: RecurringPart, picks: readonly DayPick[]): DeadlinePart[] | undefined {
  const [every, ...others] = part.every;
  if (every === undefined || every >= 12 || others.length > 0) return undefined;
  if (part.on.some((on) => on.kind !== "cycle-day")) return undefined;
  const days = picks.map((pick): CycleDay => ({ kind: "cycle-day", pick, month: every - 1 }));
  return [{ ...part, on: [...part.on, ...days] }];
}
