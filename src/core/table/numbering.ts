import { indexReadings, type IndexNumber, type NumberScheme } from "./parseIndex";

/** What numbering needs to know of a row. */
export interface Numberable {
  kind: "section" | "task";
  index?: string | undefined;
  /** The index already read, where there is only one way to read it. */
  number?: IndexNumber | undefined;
}

/** A row in its place: its number, its list and the row it stands under. */
export interface NumberedRow<Row extends Numberable> {
  row: Row;
  /** Its number as this place reads it; undefined where there is none that counts ("-", "5a"). */
  number?: IndexNumber;
  list?: NumberList<Row>;
  parent?: NumberedRow<Row>;
  /** Tasks without a number that stand directly before it in its list. */
  unnumberedBefore: number;
}

/** Siblings: rows that count on in one scheme under one parent. */
export interface NumberList<Row extends Numberable> {
  scheme: NumberScheme;
  /** Leading parts of a dotted number: 1.4 for 1.4.1 and 1.4.2; empty for 1, 2, 3. */
  prefix: readonly number[];
  parent?: NumberedRow<Row>;
  items: NumberedRow<Row>[];
  /** The last value of the list before this one, when numbers run on from section to section. */
  runsOnFrom?: number;
  /** Set where a dotted number stands under a parent that has another number. */
  astray: boolean;
}

export interface Numbering<Row extends Numberable> {
  lists: readonly NumberList<Row>[];
  rows: readonly NumberedRow<Row>[];
}

/** Open lists from the outermost in; `at` is the row that a next, deeper list would stand under. */
interface Frame<Row extends Numberable> {
  list?: NumberList<Row>;
  at: NumberedRow<Row>;
}

/** The lower, the farther out a list stands when the rows themselves do not tell. */
const RANK: Readonly<Record<NumberScheme, number>> = { roman: 1, upper: 1, decimal: 2, lower: 3, bullet: 4 };

/** Finds for every section and task the list it counts in and the row above it, in one pass. */
export function numberRows<Row extends Numberable>(rows: readonly Row[]): Numbering<Row> {
  const lists: NumberList<Row>[] = [];
  const lastValues = new Map<NumberScheme, number>();
  const listsOf = new Map<NumberedRow<Row>, NumberList<Row>[]>();
  let frames: Frame<Row>[] = [];
  let unnumbered = 0;
  const numbered = rows.map((row) => {
    const readings = readingsOf(row);
    if (!readings.some((reading) => reading.values.length > 0)) return placeUnnumbered(row);
    const place = findPlace(frames, readings, row.kind);
    const node: NumberedRow<Row> = { row, number: place.number, unnumberedBefore: unnumbered };
    frames.length = place.depth;
    const list = place.list ?? reopened(place.number, parentOf(frames)) ?? openList(place, parentOf(frames));
    node.list = list;
    if (list.parent) node.parent = list.parent;
    list.items.push(node);
    frames.push({ list, at: node });
    if (place.number.values.length === 1) lastValues.set(place.number.scheme, place.number.values[0] ?? 0);
    // a stray row stands in the place of one of the siblings around it
    unnumbered = list.astray ? unnumbered + 1 : 0;
    return node;
  });
  return { lists, rows: numbered };

  function placeUnnumbered(row: Row): NumberedRow<Row> {
    const node: NumberedRow<Row> = { row, unnumberedBefore: 0 };
    if (row.kind === "section") frames = closeForTitle(frames);
    const parent = lastSection(frames);
    if (parent) node.parent = parent;
    if (row.kind === "section") frames.push({ at: node });
    if (row.kind === "section" || row.index !== undefined) unnumbered = 0;
    else unnumbered++;
    return node;
  }

  /** A list of dotted numbers that a stray row interrupted. */
  function reopened({ values, scheme }: IndexNumber, parent: NumberedRow<Row> | undefined) {
    if (!parent || values.length < 2) return undefined;
    const prefix = values.slice(0, -1);
    return listsOf.get(parent)?.findLast((list) => list.scheme === scheme && sameValues(list.prefix, prefix));
  }

  function openList({ number, astray }: Place<Row>, parent: NumberedRow<Row> | undefined): NumberList<Row> {
    const before = lastValues.get(number.scheme);
    const runsOn = number.values.length === 1 && before !== undefined && number.values[0] === before + 1;
    const prefix = number.values.slice(0, -1);
    const list: NumberList<Row> = { scheme: number.scheme, prefix, items: [], astray };
    if (parent) {
      list.parent = parent;
      listsOf.set(parent, [...(listsOf.get(parent) ?? []), list]);
    }
    if (runsOn) list.runsOnFrom = before;
    lists.push(list);
    return list;
  }
}

function readingsOf({ index, number }: Numberable): readonly IndexNumber[] {
  if (number?.scheme === "decimal") return [number];
  return index === undefined ? [] : indexReadings(index);
}

interface Place<Row extends Numberable> {
  number: IndexNumber;
  /** How many frames stay open below the new row. */
  depth: number;
  list?: NumberList<Row> | undefined;
  astray: boolean;
}

function findPlace<Row extends Numberable>(
  frames: readonly Frame<Row>[],
  readings: readonly IndexNumber[],
  kind: Numberable["kind"],
): Place<Row> {
  const [first] = readings as readonly [IndexNumber];
  if (first.values.length > 1) return dottedPlace(frames, first);
  for (const number of readings) {
    const counting = (frame: Frame<Row>) => countsOn(frame, number);
    const alike = frames.findLastIndex((frame) => counting(frame) && frame.at.row.kind === kind);
    const depth = alike >= 0 ? alike : frames.findLastIndex(counting);
    if (depth >= 0) return { number, depth, list: frames[depth]?.list, astray: false };
  }
  const number = readings.find((reading) => reading.values[0] === 1) ?? first;
  const top = frames.at(-1);
  const underSection = top?.at.row.kind === "section" && !isOuter(frames, number, kind);
  if (
    number.values[0] === 1 &&
    (underSection || (top?.list && top.list.scheme !== number.scheme && !has(frames, number)))
  )
    return { number, depth: frames.length, astray: false };
  const depth = nearestList(frames, number);
  if (depth >= 0) return { number, depth, list: frames[depth]?.list, astray: false };
  return { number, depth: depthByRank(frames, number, kind), astray: false };
}

/** "1.4.1" belongs to the open list of 1.4.…, else below the row 1.4, else it has gone astray. */
function dottedPlace<Row extends Numberable>(frames: readonly Frame<Row>[], number: IndexNumber): Place<Row> {
  const prefix = number.values.slice(0, -1);
  const inList = frames.findLastIndex(
    ({ list }) => list?.scheme === number.scheme && sameValues(list.prefix, prefix),
  );
  if (inList >= 0) return { number, depth: inList, list: frames[inList]?.list, astray: false };
  const under = frames.findLastIndex(({ at }) => at.number && sameValues(at.number.values, prefix));
  if (under >= 0) return { number, depth: under + 1, astray: false };
  const keep = frames.findIndex(({ at }) => (at.number?.values.length ?? 0) >= number.values.length);
  const depth = keep >= 0 ? keep : frames.length;
  const above = parentOf(frames.slice(0, depth))?.number;
  return { number, depth, astray: above?.scheme === "decimal" && above.values.length === prefix.length };
}

/** Whether a number is the next of a list. */
function countsOn<Row extends Numberable>({ list }: Frame<Row>, number: IndexNumber): boolean {
  const last = list?.items.at(-1)?.number?.values.at(-1);
  if (!list || last === undefined || list.prefix.length > 0 || list.scheme !== number.scheme) return false;
  const step = (number.values[0] ?? 0) - last;
  return step === 1 || (step === 2 && isLetterSkipped(number, last));
}

/** After "d" follows "đ" or "e". */
function isLetterSkipped({ scheme }: IndexNumber, last: number): boolean {
  return (scheme === "lower" || scheme === "upper") && last === 4;
}

function has<Row extends Numberable>(frames: readonly Frame<Row>[], number: IndexNumber): boolean {
  return frames.some(({ list }) => list?.prefix.length === 0 && list.scheme === number.scheme);
}

/** The open list of the scheme that the number is nearest to, counting upwards if it can. */
function nearestList<Row extends Numberable>(frames: readonly Frame<Row>[], number: IndexNumber): number {
  let best = -1;
  let least = Infinity;
  frames.forEach(({ list }, depth) => {
    if (!list || list.prefix.length > 0 || list.scheme !== number.scheme) return;
    const step = (number.values[0] ?? 0) - (list.items.at(-1)?.number?.values[0] ?? 0);
    const distance = step > 0 ? step : 1000 - step;
    if (distance <= least) {
      least = distance;
      best = depth;
    }
  });
  return best;
}

/** A section numbered I or A does not stand inside a list of 1, 2, 3 that began outside of it. */
function isOuter<Row extends Numberable>(
  frames: readonly Frame<Row>[],
  number: IndexNumber,
  kind: Numberable["kind"],
): boolean {
  return kind === "section" && frames.some(({ list }) => list && RANK[list.scheme] > RANK[number.scheme]);
}

function depthByRank<Row extends Numberable>(
  frames: readonly Frame<Row>[],
  number: IndexNumber,
  kind: Numberable["kind"],
): number {
  if (frames.at(-1)?.at.row.kind === "section" && !isOuter(frames, number, kind)) return frames.length;
  const outer = frames.findIndex(({ list }) => list && RANK[list.scheme] > RANK[number.scheme]);
  return outer >= 0 ? outer : frames.length;
}

/** A section without a number ends the one before it and the tasks, and stays below a numbered one. */
function closeForTitle<Row extends Numberable>(frames: readonly Frame<Row>[]): Frame<Row>[] {
  const untitled = frames.findIndex(({ list }) => !list);
  const kept = untitled >= 0 ? frames.slice(0, untitled) : [...frames];
  while (kept.at(-1)?.at.row.kind === "task") kept.pop();
  return kept;
}

function parentOf<Row extends Numberable>(frames: readonly Frame<Row>[]): NumberedRow<Row> | undefined {
  return frames.at(-1)?.at;
}

function lastSection<Row extends Numberable>(frames: readonly Frame<Row>[]): NumberedRow<Row> | undefined {
  return frames.findLast(({ at }) => at.row.kind === "section")?.at;
}

function sameValues(first: readonly number[], second: readonly number[]): boolean {
  return first.length === second.length && first.every((value, index) => value === second[index]);
}
