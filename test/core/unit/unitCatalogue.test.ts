import { readUnits } from "../../../src/core/unit/readUnits";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";
import { unitKey } from "../../../src/core/unit/unitWords";

describe("the built-in catalogue", () => {
  test("claims no name for two units", () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, otherNames } of UNIT_CATALOGUE) {
      for (const written of [name, ...otherNames]) {
        const owner = owners.get(unitKey(written));
        if (owner !== undefined && owner !== name) twice.push(`${written}: ${owner}, ${name}`);
        owners.set(unitKey(written), name);
      }
    }
    expect(twice).toEqual([]);
  });

  test("is written in composed letters with single spaces", () => {
    const names = UNIT_CATALOGUE.flatMap((unit) => [unit.name, ...unit.otherNames]);
    expect(names.filter((name) => name !== name.normalize("NFC").replace(/\s+/gu, " ").trim())).toEqual([]);
  });

  test.each(UNIT_CATALOGUE.map((unit) => unit.name))("reads %s as itself", (name) => {
    expect(readUnits(name, UNIT_CATALOGUE).map((mention) => mention.name)).toEqual([name]);
  });

  test("reads every other name as its unit", () => {
    const wrong = UNIT_CATALOGUE.flatMap(({ name, otherNames }) =>
      otherNames.filter(
        (other) =>
          readUnits(other, UNIT_CATALOGUE)
            .map((mention) => mention.name)
            .join("|") !== name,
      ),
    );
    expect(wrong).toEqual([]);
  });
});
