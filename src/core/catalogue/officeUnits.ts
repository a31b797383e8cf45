import type { Unit, UnitCatalogue } from "../unit/unit";
import { UNIT_CATALOGUE } from "../unit/unitCatalogue";
import { unitKey } from "../unit/unitWords";
import type { CatalogueUnit } from "./catalogue";

/**
 * The units that a check knows: the office's own first, then those built in. A name in the office's list is the
 * office's: a unit that was replaced is read as the one that took over, one out of use is known no longer.
 */
export function officeUnits(units: readonly CatalogueUnit[]): UnitCatalogue {
  if (units.length === 0) return UNIT_CATALOGUE;
  const key = JSON.stringify(units);
  if (last?.key !== key) last = { key, catalogue: mergeUnits(units) };
  return last.catalogue;
}

/** Indexing a catalogue takes longer than checking a sheet, so the same list gives the same object. */
let last: { key: string; catalogue: UnitCatalogue } | undefined;

function mergeUnits(units: readonly CatalogueUnit[]): UnitCatalogue {
  const claimed = new Set(units.flatMap(namesOf).map(unitKey));
  const inherited = replacedNames(units);
  const builtIn = new Map(UNIT_CATALOGUE.map((unit) => [unitKey(unit.name), unit]));
  const isFree = (name: string) => !claimed.has(unitKey(name));
  const own = units
    .filter(({ inUse }) => inUse)
    .map((unit): Unit => {
      const known = builtIn.get(unitKey(unit.name))?.otherNames.filter(isFree) ?? [];
      const [name = "", ...otherNames] = namesOf(unit);
      const after = inherited.get(unitKey(unit.name)) ?? [];
      return { name, otherNames: [...otherNames, ...known, ...after], kind: unit.kind };
    });
  const others = UNIT_CATALOGUE.filter(({ name }) => isFree(name)).map((unit): Unit => {
    const after = inherited.get(unitKey(unit.name)) ?? [];
    return { ...unit, otherNames: [...unit.otherNames.filter(isFree), ...after] };
  });
  return [...own, ...others];
}

function namesOf({ name, abbreviation, otherNames }: CatalogueUnit): string[] {
  return [name, ...(abbreviation === "" ? [] : [abbreviation]), ...otherNames];
}

/** Names of units that were replaced, by the key of the unit that has their work at last. */
function replacedNames(units: readonly CatalogueUnit[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map(
    units.flatMap((unit) => namesOf(unit).map((name) => [unitKey(name), unit] as const)),
  );
  const names = new Map<string, string[]>();
  for (const unit of units) {
    if (unit.replacedBy === "") continue;
    const seen = new Set<CatalogueUnit>([unit]);
    let successor = unit.replacedBy;
    for (let next = byName.get(unitKey(successor)); next && !seen.has(next);) {
      seen.add(next);
      if (next.replacedBy === "") {
        successor = next.name;
        break;
      }
      successor = next.replacedBy;
      next = byName.get(unitKey(successor));
    }
    const key = unitKey(builtInName(successor));
    names.set(key, [...(names.get(key) ?? []), ...namesOf(unit)]);
  }
  return names;
}

/** The canonical name where a built-in unit was named by another of its names. */
function builtInName(name: string): string {
  const key = unitKey(name);
  const unit = UNIT_CATALOGUE.find((one) =>
    [one.name, ...one.otherNames].some((other) => unitKey(other) === key),
  );
  return unit?.name ?? name;
}
