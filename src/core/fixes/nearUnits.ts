import { fold } from "../text/normalise";
import { remember } from "../text/remember";
import type { UnitCatalogue } from "../unit/unit";

/** Below this share of common letter pairs two names have only their kind in common: "Phòng …", "Trung tâm …". */
const ALIKE = 0.6;
const MOST = 3;

/** The catalogue names most like an unknown unit, nearest first, three at most; they are offered, never taken. */
export function nearUnits(text: string, catalogue: UnitCatalogue): readonly string[] {
  const known = memoryOf(catalogue);
  const key = fold(text);
  const kept = known.answers.get(key);
  if (kept) return kept;
  return remember(known.answers, key, findNear(pairsOf(key), known));
}

function findNear(pairs: ReadonlySet<string>, { names, namesWith }: Memory): readonly string[] {
  const shared = new Uint16Array(names.length);
  for (const pair of pairs) for (const at of namesWith.get(pair) ?? []) shared[at]! += 1;
  const near: { name: string; share: number }[] = [];
  names.forEach(({ name, size }, at) => {
    const share = shareOf(shared[at] ?? 0, pairs.size + size);
    if (share >= ALIKE) near.push({ name, share });
  });
  return near
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ name }) => name);
}

interface Memory {
  /** Every name with the number of its letter pairs. */
  names: readonly { name: string; size: number }[];
  /** Where the names stand that have a pair: most names share hardly any with a text, and are not looked at. */
  namesWith: ReadonlyMap<string, readonly number[]>;
  answers: Map<string, readonly string[]>;
}

/** A sheet may name the same unknown unit in thousands of rows. */
const memories = new WeakMap<UnitCatalogue, Memory>();

function memoryOf(catalogue: UnitCatalogue): Memory {
  const known = memories.get(catalogue);
  if (known) return known;
  const memory = buildMemory(catalogue.filter(({ kind }) => kind !== "collective").map(({ name }) => name));
  memories.set(catalogue, memory);
  return memory;
}

function buildMemory(catalogue: readonly string[]): Memory {
  const namesWith = new Map<string, number[]>();
  const names = catalogue.map((name, at) => {
    const pairs = pairsOf(fold(name));
    for (const pair of pairs) {
      const others = namesWith.get(pair);
      if (others) others.push(at);
      else namesWith.set(pair, [at]);
    }
    return { name, size: pairs.size };
  });
  return { names, namesWith, answers: new Map() };
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Dice's measure: twice the pairs in common over all pairs of both. */
function shareOf(shared: number, all: number): number {
  return all === 0 ? 0 : (2 * shared) / all;
}
