import { placeAt, type SheetEdit } from "../grid/edits";
import { numberFormatAt, type Grid } from "../grid/grid";
import type { CountedRow } from "../table/numberTable";
import type { NumberedRow, NumberList, Numbering } from "../table/numbering";
import { writeValue } from "../table/parseIndex";
import { groupBy } from "../text/groupBy";

type Item = NumberedRow<CountedRow>;
type List = NumberList<CountedRow>;

/** Letters beyond d may be counted with or without "đ". */
const LAST_CERTAIN_LETTER = 4;
/** A person looks through all the rows that change; nobody looks through more, nor does a list this long come from a hand. */
const MOST_ROWS = 200;
const LONGEST_LIST = 1000;

/**
 * Lets a list count on without a gap or a repeated number at `item`: that row, the rows of the list below it as far as
 * they have to follow, and what is numbered under them. Undefined where it is not certain how the list would count.
 */
export function renumber(
  grid: Grid,
  numbering: Numbering<CountedRow>,
  list: List,
  item: Item,
): readonly SheetEdit[] | undefined {
  const values = list.items.map(valueOf);
  const at = list.items.indexOf(item);
  const changed =
    at < 0 || list.astray || list.items.length > LONGEST_LIST ? undefined : newValues(list, values, at);
  const { children, runningOn } = tiesOf(numbering);
  if (!changed || !isCertain(runningOn, list, changed)) return undefined;
  const edits: SheetEdit[] = [];
  const part = list.prefix.length;
  for (const [place, value] of changed) {
    const moved = list.items[place];
    const wanted = { part, text: writeValue(list.scheme, value) };
    const own = moved && rewriteNumber(grid, moved, wanted);
    const below = moved && renumberBelow(grid, children, moved, wanted);
    if (!own || !below) return undefined;
    edits.push(own, ...below);
  }
  return edits.length > 0 && edits.length <= MOST_ROWS ? edits : undefined;
}

function valueOf({ number }: Item): number {
  return number?.values.at(-1) ?? 0;
}

/** The new value by place in the list; undefined for a list that runs backwards. */
function newValues(
  list: List,
  values: readonly number[],
  at: number,
): ReadonlyMap<number, number> | undefined {
  const before = at > 0 ? Math.max(...values.slice(0, at)) : list.parent ? 0 : undefined;
  const value = values[at];
  if (before === undefined || value === undefined) return undefined;
  const wanted = before + 1 + standIns(list, values, at);
  // 1, 2, 33, 4: one number alone is wrong
  if (value > before && values[at + 1] === wanted + 1) return new Map([[at, wanted]]);
  if (values.slice(at).some((other, step) => step > 0 && other < (values[at + step - 1] ?? 0)))
    return undefined;
  if (value > before)
    return new Map(values.slice(at).map((other, step) => [at + step, other + wanted - value]));
  return value === before && values[at - 1] === value ? pushedOn(values, at) : undefined;
}

/** Rows without a number, or with a repeated one, that stand where a number is missing. */
function standIns(list: List, values: readonly number[], at: number): number {
  let count = list.items[at]?.unnumberedBefore ?? 0;
  for (let place = at - 1; place > 0 && (values[place] ?? 0) <= (values[place - 1] ?? 0); place--)
    count += 1 + (list.items[place]?.unnumberedBefore ?? 0);
  return count;
}

/** After a repeated number everything moves on by one until there is room again. */
function pushedOn(values: readonly number[], at: number): ReadonlyMap<number, number> {
  const changed = new Map<number, number>();
  let last = values[at - 1] ?? 0;
  for (let place = at; place < values.length && (values[place] ?? 0) <= last; place++)
    changed.set(place, ++last);
  return changed;
}

function isCertain(runningOn: Ties["runningOn"], list: List, changed: ReadonlyMap<number, number>): boolean {
  const isLettered = list.scheme !== "decimal" && list.scheme !== "roman";
  const last = list.items.at(-1);
  const all = [...changed.values(), ...list.items.map(valueOf)];
  if (isLettered && all.some((value) => value > LAST_CERTAIN_LETTER)) return false;
  const following = last ? runningOn.get(countOf(list.scheme, valueOf(last))) : undefined;
  const isCountedOn = following?.some((other) => other !== list) === true;
  return !(isCountedOn && changed.has(list.items.length - 1));
}

/** One part of a number, counted from 0, as it is to read: 1 and "1" make 3.2 to 3.1. */
interface NumberPart {
  part: number;
  text: string;
}

/** 3.2.1 under a 3.2 that becomes 3.1 is 3.1.1; a, b under it stay. */
function renumberBelow(
  grid: Grid,
  children: Ties["children"],
  moved: Item,
  wanted: NumberPart,
): SheetEdit[] | undefined {
  const old = moved.number?.values ?? [];
  const edits: SheetEdit[] = [];
  const open = [...(children.get(moved) ?? [])];
  for (let row = open.shift(); row; row = open.shift()) {
    open.push(...(children.get(row) ?? []));
    const values = row.number?.values ?? [];
    if (values.length <= old.length || !old.every((step, place) => values[place] === step)) continue;
    const edit = rewriteNumber(grid, row, wanted);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** What else a changed number touches. */
interface Ties {
  /** The rows directly under a row. */
  children: ReadonlyMap<Item, readonly Item[]>;
  /** The lists that count on from a number of an earlier list. */
  runningOn: ReadonlyMap<string, readonly List[]>;
}

/** Every faulty number of a table asks, so each table is gone through once. */
const known = new WeakMap<Numbering<CountedRow>, Ties>();

function tiesOf(numbering: Numbering<CountedRow>): Ties {
  const before = known.get(numbering);
  if (before) return before;
  const ties: Ties = {
    children: groupBy(numbering.rows, ({ parent }) => parent),
    runningOn: groupBy(numbering.lists, ({ scheme, runsOnFrom }) =>
      runsOnFrom === undefined ? undefined : countOf(scheme, runsOnFrom),
    ),
  };
  known.set(numbering, ties);
  return ties;
}

function countOf(scheme: List["scheme"], value: number): string {
  return `${scheme} ${value}`;
}

/** The index cell of a row with one part of its number replaced; undefined where the cell does not show it plainly. */
function rewriteNumber(grid: Grid, { row, number }: Item, { part, text }: NumberPart) {
  const cell = row.cells.index;
  if (!cell || cell.from || !number) return undefined;
  const pieces = number.text.split(/(?<separator>[.,])/u);
  const old = pieces[part * 2] ?? "";
  pieces[part * 2] = text.padStart(/^0\d/u.test(old) ? old.length : 0, "0");
  return writeIndex(grid, cell, number.text, pieces.join(""));
}

function writeIndex(
  grid: Grid,
  cell: { row: number; column: number },
  old: string,
  text: string,
): SheetEdit | undefined {
  const place = placeAt(grid, { row: cell.row, column: cell.column });
  const { before } = place;
  if (typeof before === "number") {
    const isPlain =
      numberFormatAt(grid, cell.row, cell.column) === "General" && String(Number(text)) === text;
    return isPlain
      ? { kind: "set-number", ...place, value: Number(text), numberFormat: "General" }
      : { kind: "set-text", ...place, text };
  }
  if (typeof before !== "string" || before.split(old).length !== 2) return undefined;
  return { kind: "set-text", ...place, text: before.replace(old, () => text) };
}
