import { CENTRAL_AGENCIES, MINISTRIES } from "./names/centralUnits";
import { COMMON_DIVISIONS, JUSTICE_DIVISIONS } from "./names/divisionUnits";
import { COLLECTIVES, LOCAL_UNITS, POSITION_NAMES } from "./names/localUnits";
import { DEPARTMENTS, PROVINCIAL_UNITS } from "./names/provincialUnits";
import type { Unit, UnitCatalogue } from "./unit";

/** The built-in units; the office's sheet "Danh mục" adds to them. */
export const UNIT_CATALOGUE: UnitCatalogue = [
  ...unitsOf("division", JUSTICE_DIVISIONS),
  ...unitsOf("department", DEPARTMENTS),
  ...unitsOf("province", PROVINCIAL_UNITS),
  ...unitsOf("ministry", MINISTRIES),
  ...unitsOf("other", CENTRAL_AGENCIES),
  ...unitsOf("division", COMMON_DIVISIONS),
  ...unitsOf("other", LOCAL_UNITS),
  ...unitsOf("collective", COLLECTIVES),
  ...unitsOf("position", POSITION_NAMES),
];

/** A line is "name | other name | other name". */
function unitsOf(kind: Unit["kind"], lines: readonly string[]): Unit[] {
  return lines.map((line) => {
    const [name = "", ...otherNames] = line.split(" | ");
    return { name, otherNames, kind };
  });
}
