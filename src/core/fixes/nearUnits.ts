import { fold } from "../text/normalise";
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
  const pairs = pairsOf(key);
  const near = known.names
    .map(({ name, pairs: other }) => ({ name, share: shareOf(pairs, other) }))
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ name }) => name);
  known.answers.set(key, near);
  return near;
}

interface Memory {
  names: readonly { name: string; pairs: ReadonlySet<string> }[];
  answers: Map<string, readonly string[]>;
}

/** A sheet may name the same unknown unit in thousands of rows. */
const memories = new WeakMap<UnitCatalogue, Memory>();

function memoryOf(catalogue: UnitCatalogue): Memory {
  const known = memories.get(catalogue);
  if (known) return known;
  const names = catalogue
    .filter(({ kind }) => kind !== "collective")
    .map(({ name }) => ({ name, pairs: pairsOf(fold(name)) }));
  const memory: Memory = { names, answers: new Map() };
  memories.set(catalogue, memory);
  return memory;
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Dice's measure: twice the pairs in common over all pairs. */
function shareOf(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
