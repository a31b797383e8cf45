import type { SheetEdit } from "../grid/edits";
import type { UnitCatalogue } from "../unit/unit";
import type { FixQuestion } from "./fixQuestion";
import { nearUnits } from "./nearUnits";

/** Asks which of the catalogue's most similar names an unknown unit means; undefined where nothing is similar. */
export function askUnit(
  unit: string,
  catalogue: UnitCatalogue,
  replaceWith: (name: string) => readonly SheetEdit[] | undefined,
): FixQuestion | undefined {
  const choices = nearUnits(unit, catalogue).flatMap((name) => {
    const edits = replaceWith(name);
    return edits ? [{ edits, text: "fix.unit.rename" as const, values: { unit: name } }] : [];
  });
  return choices.length > 0 ? { kind: "choice", choices } : undefined;
}
