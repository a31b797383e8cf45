import { areaAddress, cellAddress } from "../grid/address";
import type { Area } from "../grid/grid";
import type { Calculation } from "./calculation";
import { cellsOf, divisorsOf, onlyAdds, type CellPlace, type Term } from "./term";

/**
 * A calculation as Excel takes it: relative references, en-US, and empty instead of an error while a figure is missing or
 * a divisor is zero. A ratio of E8 and F8 is =IF(COUNT(E8,F8)<2,"",IF(F8=0,"",E8/F8)).
 */
export function excelFormula(calculation: Calculation): string {
  if (calculation.kind === "value") return `=${guarded(calculation.term, written(calculation.term, 0))}`;
  const { achieved, digits, limits, words } = calculation;
  const rounded: Term = { kind: "round", term: { kind: "cell", ...achieved }, digits };
  const tests = limits.map(
    ({ comparison, target }) => `${written(rounded, 0)}${comparison}${written(target, 1)}`,
  );
  const test = tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
  const all = limits.reduce<Term>(
    (left, { target }) => ({ kind: "operation", operator: "+", left, right: target }),
    rounded,
  );
  return `=${needingAll(cellsOf(all), `IF(${test},${quoted(words.met)},${quoted(words.missed)})`)}`;
}

function guarded(term: Term, formula: string): string {
  if (onlyAdds(term)) {
    const cells = listed(cellsOf(term));
    return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
  }
  const divisors = [...new Set(divisorsOf(term).map((divisor) => `${written(divisor, 2)}=0`))];
  const test = divisors.length > 1 ? `OR(${divisors.join(",")})` : divisors[0];
  return needingAll(cellsOf(term), test === undefined ? formula : `IF(${test},"",${formula})`);
}

function needingAll(cells: readonly CellPlace[], formula: string): string {
  if (cells.length === 0) return formula;
  return `IF(COUNT(${listed(cells)})<${cells.length},"",${formula})`;
}

const RANK = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;

/** `floor`: brackets are needed around anything that binds weaker. */
function written(term: Term, floor: number): string {
  switch (term.kind) {
    case "number":
      return term.value < 0 && floor > 0 ? `(${term.value})` : String(term.value);
    case "cell":
      return cellAddress(term.row, term.column);
    case "sum":
      return `SUM(${listed(term.cells)})`;
    case "round":
      return `ROUND(${written(term.term, 0)},${term.digits})`;
    case "operation": {
      const rank = RANK[term.operator];
      const text = `${written(term.left, rank)}${term.operator}${written(term.right, rank + 1)}`;
      return rank < floor ? `(${text})` : text;
    }
  }
}

/** Cells as arguments, neighbours in a row or column as one range: "C7:C20,C22". */
function listed(cells: readonly CellPlace[]): string {
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    const isBelow = last && last.left === column && last.right === column && last.bottom === row - 1;
    const isBeside = last && last.top === row && last.bottom === row && last.right === column - 1;
    if (isBelow) last.bottom = row;
    else if (isBeside) last.right = column;
    else areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return areas.map(areaAddress).join(",");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
