import type { DatedPart } from "./deadlineRule";
import type { Entry } from "./entry";
import { inheritYears } from "./inheritYears";

/**
 * The last steps, once all parts are known: names give way, alternatives are chosen, years are shared out. The entries are
 * the caller's own and are changed in place.
 */
export function settle(entries: Entry[]): Entry[] {
  if (entries.length < 2) return entries[0]?.part.kind === "dated" ? inheritYears(entries) : entries;
  return keepLater(inheritYears(dropWeak(dropPeriodic(shareBounds(ongoingOnce(entries))))));
}

/** "Thường xuyên, liên tục" says one thing. */
function ongoingOnce(entries: Entry[]): Entry[] {
  const first = entries.findIndex(({ part }) => part.kind === "ongoing");
  return entries.filter(
    ({ part }, index) => part.kind !== "ongoing" || part.from !== undefined || index === first,
  );
}

const LISTED: ReadonlySet<Entry["join"]> = new Set(["list", ",", "và", "hoặc"]);

/** "Trước 15/6 và 15/12", "trước tháng 3, tháng 9": the bound stands once for the whole list. */
function shareBounds(entries: Entry[]): Entry[] {
  for (let at = 1; at < entries.length; at++) {
    const entry = entries[at];
    const before = entries[at - 1]?.part;
    const sets = before?.kind === "dated" || before?.kind === "recurring" ? before.bound : undefined;
    if (entry === undefined || sets === undefined || !LISTED.has(entry.join) || entry.text) continue;
    const { part } = entry;
    if (part.kind === before?.kind && (part.kind === "dated" || part.kind === "recurring") && !part.bound) {
      entry.part = { ...part, bound: sets };
    }
  }
  return entries;
}

/** "Báo cáo quý III trước ngày 15/9": the report's name sets no limit where something else does. */
function dropWeak(entries: Entry[]): Entry[] {
  const strong = entries.some(
    ({ weak, part }) => !weak && (part.kind === "dated" || part.kind === "recurring"),
  );
  return strong ? entries.filter(({ weak }) => !weak) : entries;
}

/** "Định kỳ theo quy định": how often is left to the condition. */
function dropPeriodic(entries: Entry[]): Entry[] {
  if (!entries.some(({ part }) => part.kind === "conditional")) return entries;
  return entries.filter(
    ({ part }) =>
      part.kind !== "recurring" || part.every.length + part.on.length > 0 || part.text !== undefined,
  );
}

/** "quý II hoặc quý III": the later of the two. */
function keepLater(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const last = kept.at(-1);
    if (entry.join === "hoặc" && last?.part.kind === "dated" && entry.part.kind === "dated") {
      last.part = order(last.part) > order(entry.part) ? last.part : entry.part;
    } else kept.push(entry);
  }
  return kept;
}

/** Where a part ends in time, good for comparing only. */
function order({ on }: DatedPart): number {
  const year = on.kind === "years" ? on.last : on.year;
  const day = on.kind === "years" ? 1300 : on.kind === "day" ? on.month * 100 + on.day : on.last * 100 + 99;
  return (typeof year === "number" ? (year - 1900) * 10_000 : 0) + day;
}
