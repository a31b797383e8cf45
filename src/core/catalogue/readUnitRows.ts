import { unitKey } from "../unit/unitWords";
import { UNIT_CATALOGUE } from "../unit/unitCatalogue";
import type { BlockRow } from "./blockRow";
import type { CatalogueUnit } from "./catalogue";
import { codeOf } from "./words";

interface UnitLine {
  line: BlockRow;
  unit: CatalogueUnit;
}

/** Reads the block of units; a row without a usable name is left out, a cell that is wrong is read as if it were empty. */
export function readUnitRows(rows: readonly BlockRow[]): CatalogueUnit[] {
  const lines = withoutTakenNames(rows.flatMap((row) => readUnit(row) ?? []));
  checkReplacements(lines);
  return lines.map(({ unit }) => unit);
}

function readUnit(line: BlockRow): UnitLine | undefined {
  const name = line.text("name");
  const isName = unitKey(name) !== "";
  if (!isName) line.report("name", "unit-name");
  else if (name.includes(";")) line.report("name", "unit-several", { unit: name });
  if (!isName || name.includes(";")) return undefined;
  const kind = readChoice(line, "kind", () => line.report("kind", "unit-kind", { text: line.text("kind") }));
  const inUse = readChoice(line, "inUse", () =>
    line.report("inUse", "unit-in-use", { text: line.text("inUse") }),
  );
  const replacedBy = line.text("replacedBy");
  if (inUse === "yes" && replacedBy !== "")
    line.report("inUse", "unit-replaced-in-use", { unit: replacedBy });
  return {
    line,
    unit: {
      name,
      abbreviation: line.text("abbreviation"),
      otherNames: line.list("otherNames"),
      kind: (kind ?? "other") as CatalogueUnit["kind"],
      // A unit that another one replaced is no longer in use, whether the row says so or not.
      inUse: inUse !== "no" && replacedBy === "",
      replacedBy,
    },
  };
}

function readChoice(line: BlockRow, key: "kind" | "inUse", refuse: () => void): string | undefined {
  const text = line.text(key);
  if (text === "") return undefined;
  const code = codeOf(key, text);
  if (code === undefined) refuse();
  return code;
}

/** A name belongs to one unit: of two rows the first has it. */
function withoutTakenNames(lines: readonly UnitLine[]): UnitLine[] {
  const owners = new Map<string, UnitLine>();
  const kept = lines.filter((entry) => {
    const key = unitKey(entry.unit.name);
    const isFree = !owners.has(key);
    if (isFree) owners.set(key, entry);
    else entry.line.report("name", "unit-twice", { unit: entry.unit.name });
    return isFree;
  });
  return kept.map((entry) => {
    const isOwn = (name: string, column: string): boolean => {
      const owner = owners.get(unitKey(name));
      if (owner && owner.line !== entry.line) {
        entry.line.report(column, "unit-name-taken", { unit: name, text: owner.unit.name });
        return false;
      }
      owners.set(unitKey(name), entry);
      return true;
    };
    const { abbreviation, otherNames } = entry.unit;
    const unit = {
      ...entry.unit,
      abbreviation: abbreviation !== "" && isOwn(abbreviation, "abbreviation") ? abbreviation : "",
      otherNames: otherNames.filter((name) => isOwn(name, "otherNames")),
    };
    return { ...entry, unit };
  });
}

function checkReplacements(lines: UnitLine[]): void {
  const byKey = new Map(
    lines.flatMap((entry) =>
      [entry.unit.name, entry.unit.abbreviation, ...entry.unit.otherNames].map(
        (name) => [unitKey(name), entry] as const,
      ),
    ),
  );
  for (const entry of lines) {
    const { line, unit } = entry;
    if (unit.replacedBy === "") continue;
    const key = unitKey(unit.replacedBy);
    const next = byKey.get(key);
    const values = { unit: unit.replacedBy };
    if (next === entry) line.report("replacedBy", "unit-replaced-by-itself", values);
    else if (!next && !BUILT_IN.has(key)) line.report("replacedBy", "unit-replacement-unknown", values);
    else if (next && leadsBack(entry, byKey)) line.report("replacedBy", "unit-replacement-circle", values);
    else continue;
    entry.unit = { ...unit, replacedBy: "" };
  }
}

function leadsBack(start: UnitLine, byKey: ReadonlyMap<string, UnitLine>): boolean {
  const seen = new Set<UnitLine>();
  let here: UnitLine | undefined = start;
  while (here && here.unit.replacedBy !== "" && !seen.has(here)) {
    seen.add(here);
    here = byKey.get(unitKey(here.unit.replacedBy));
  }
  return here === start;
}

const BUILT_IN: ReadonlySet<string> = new Set(
  UNIT_CATALOGUE.flatMap(({ name, otherNames }) => [name, ...otherNames].map(unitKey)),
);
