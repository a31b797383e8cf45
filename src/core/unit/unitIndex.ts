import { groupBy } from "../text/groupBy";
import type { Unit, UnitCatalogue, UnitMention } from "./unit";
import { unitKey, type UnitWord } from "./unitWords";

/** The catalogue's names as a tree of word keys, so that a cell is searched in one pass. */
export interface UnitNode {
  next: Map<string, UnitNode>;
  unit?: Unit;
}

export interface UnitIndex {
  root: UnitNode;
  byKey: ReadonlyMap<string, Unit>;
  /** The same names by their first word, for finding the one that a misspelt name means. */
  byHead: ReadonlyMap<string, readonly (readonly [key: string, unit: Unit])[]>;
  /** Names whose head is spelt nearly like a given one. */
  alike: Map<string, readonly NameLike[]>;
  /** What was suggested for an unknown key; only spares the search the second time. */
  suggestions: Map<string, { name: string | undefined }>;
  /** Cells read before: a sheet names the same few units on every row. */
  cells: Map<string, readonly UnitMention[]>;
}

/** A name that a misspelt one may mean; `letters` is the set of its letters, a bit for each. */
export interface NameLike {
  key: string;
  unit: Unit;
  letters: number;
}

const indexes = new WeakMap<UnitCatalogue, UnitIndex>();

/** The index of a catalogue, built once for each. Where two units claim a name the earlier one has it. */
export function unitIndex(catalogue: UnitCatalogue): UnitIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = buildIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}

function buildIndex(catalogue: UnitCatalogue): UnitIndex {
  const root: UnitNode = { next: new Map() };
  const byKey = new Map<string, Unit>();
  const add = (name: string, unit: Unit): void => {
    const key = unitKey(name);
    if (key === "" || byKey.has(key)) return;
    byKey.set(key, unit);
    nodeAt(root, key.split(" ")).unit = unit;
  };
  // A canonical name counts more than another unit's other name.
  for (const unit of catalogue) add(unit.name, unit);
  for (const unit of catalogue) for (const name of unit.otherNames) add(name, unit);
  return {
    root,
    byKey,
    byHead: groupBy(byKey, ([key]) => headOf(key)),
    alike: new Map(),
    suggestions: new Map(),
    cells: new Map(),
  };
}

/** The first word of a key: "phong" of "phong hanh chinh". */
export function headOf(key: string): string {
  return key.split(" ", 1)[0] ?? "";
}

function nodeAt(root: UnitNode, keys: readonly string[]): UnitNode {
  let node = root;
  for (const key of keys) {
    const next: UnitNode = node.next.get(key) ?? { next: new Map() };
    node.next.set(key, next);
    node = next;
  }
  return node;
}

/** The node that a word leads to, if the catalogue knows a name that goes on with it. */
export function follow(node: UnitNode, word: UnitWord): UnitNode | undefined {
  let here: UnitNode | undefined = node;
  for (const key of word.keys) here = here?.next.get(key);
  return here;
}
