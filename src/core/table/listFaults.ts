import type { Numberable, NumberedRow, NumberList } from "./numbering";
import { skippedValues, writeValue } from "./parseIndex";

/** A row before which numbers are missing. */
export interface IndexGap<Row extends Numberable> {
  item: NumberedRow<Row>;
  /** The number before the gap: the sibling's, else the parent's. */
  before: string;
  /** The numbers that are missing: "3.4.2", "4, 5", "4–9". */
  expected: string;
}

/** A row whose number is lower than the one before. */
export interface BackwardsIndex<Row extends Numberable> {
  item: NumberedRow<Row>;
  before: string;
}

/**
 * Where a list skips numbers. Numbers that stand elsewhere in the list are out of order, not missing; a row without
 * number or with a repeated one takes the place of a missing number.
 */
export function findGaps<Row extends Numberable>(list: NumberList<Row>): IndexGap<Row>[] {
  const values = list.items.map(valueOf);
  const present = new Set(values);
  const gaps: IndexGap<Row>[] = [];
  let last = startOf(list);
  let stoodIn = 0;
  list.items.forEach((item, at) => {
    const value = values[at] ?? 0;
    stoodIn += item.unnumberedBefore;
    if (last === undefined || value <= last) {
      if (last !== undefined) stoodIn++;
      last = Math.max(last ?? value, value);
      return;
    }
    const skipped = skippedValues(list.scheme, last, value).filter((other) => !present.has(other));
    if (skipped.length > stoodIn) {
      const before = at > 0 ? indexOf(list.items[at - 1]) : indexOf(list.parent);
      gaps.push({ item, before, expected: sayNumbers(list, skipped) });
    }
    last = isSlip(values, at, last) ? last + 1 : value;
    stoodIn = 0;
  });
  return gaps;
}

/** Where a list runs backwards to a number that it has not had yet; a number it had is a duplicate. */
export function findBackwards<Row extends Numberable>(list: NumberList<Row>): BackwardsIndex<Row>[] {
  const values = list.items.map(valueOf);
  const seen = new Set<number>();
  const found: BackwardsIndex<Row>[] = [];
  let last = -Infinity;
  list.items.forEach((item, at) => {
    const value = values[at] ?? 0;
    if (value < last && !seen.has(value)) found.push({ item, before: indexOf(list.items[at - 1]) });
    seen.add(value);
    last = Number.isFinite(last) && isSlip(values, at, last) ? last + 1 : value;
  });
  return found;
}

/** 1, 2, 33, 4: the list goes on as if one number had been another, so that number alone is wrong. */
function isSlip(values: readonly number[], at: number, last: number): boolean {
  return values[at] !== last + 1 && values[at + 1] === last + 2;
}

/** What the first number is measured against; undefined where a list may begin with any number. */
function startOf<Row extends Numberable>(list: NumberList<Row>): number | undefined {
  if (list.astray || list.scheme === "bullet") return undefined;
  if (list.runsOnFrom !== undefined) return list.runsOnFrom;
  return list.parent ? 0 : undefined;
}

function valueOf<Row extends Numberable>({ number }: NumberedRow<Row>): number {
  return number?.values.at(-1) ?? 0;
}

function indexOf<Row extends Numberable>(node: NumberedRow<Row> | undefined): string {
  return node?.row.index ?? "";
}

function sayNumbers<Row extends Numberable>(list: NumberList<Row>, values: readonly number[]): string {
  const sample = indexOf(list.items[0]);
  const head = list.prefix.length === 0 ? "" : sample.slice(0, sample.lastIndexOf(".") + 1);
  // "04" after "02" lacks "03"
  const digits = list.scheme === "decimal" && /^0\d/u.test(sample) ? sample.length : 0;
  const written = values.map((value) => head + writeValue(list.scheme, value).padStart(digits, "0"));
  return written.length <= 3 ? written.join(", ") : `${written[0] ?? ""}–${written.at(-1) ?? ""}`;
}
