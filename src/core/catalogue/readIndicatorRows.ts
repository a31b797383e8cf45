import { fold } from "../text/normalise";
import { parseTargets } from "../target/parseTarget";
import type { BlockRow } from "./blockRow";
import type { Indicator } from "./catalogue";

/** Reads the block of indicators: their names, what is divided by what, and what they must reach. */
export function readIndicatorRows(rows: readonly BlockRow[]): Indicator[] {
  const names = new Set<string>();
  return rows.flatMap((row) => {
    const name = row.text("indicator");
    if (name === "") {
      row.report("indicator", "indicator-name");
      return [];
    }
    if (names.has(fold(name))) {
      row.report("indicator", "indicator-twice", { text: name });
      return [];
    }
    names.add(fold(name));
    const [numerator, denominator] = [row.text("numerator"), row.text("denominator")];
    if ((numerator === "") !== (denominator === "")) {
      const operand = numerator === "" ? "numerator" : "denominator";
      row.report(operand, "indicator-operand", { operand });
    }
    return [
      {
        name,
        otherNames: row.list("otherNames"),
        numerator,
        denominator,
        measure: row.text("measure"),
        target: readTarget(row),
        document: row.text("document"),
      },
    ];
  });
}

function readTarget(row: BlockRow): string {
  const text = row.text("target");
  if (text === "" || parseTargets(text).length > 0) return text;
  row.report("target", "indicator-target", { text });
  return "";
}
