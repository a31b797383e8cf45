import type { Calculation } from "./calculation";
import { cellsOf, onlyAdds, type CellPlace, type Operator, type Term } from "./term";

/** The number in a cell; undefined where it holds none. */
export type NumberAt = (cell: CellPlace) => number | undefined;

/** What a calculation shows, computed here and not by Excel; "" where a figure is missing or the divisor is zero. */
export function evaluate(calculation: Calculation, numberAt: NumberAt): number | string {
  if (calculation.kind === "value") return termValue(calculation.term, numberAt) ?? "";
  const achieved = numberAt(calculation.achieved);
  if (achieved === undefined) return "";
  const rounded = roundHalfUp(achieved, calculation.digits);
  let met = true;
  for (const { comparison, target } of calculation.limits) {
    const value = termValue(target, numberAt);
    if (value === undefined) return "";
    met &&= compare(rounded, comparison, value);
  }
  return met ? calculation.words.met : calculation.words.missed;
}

/** The value of a term; undefined where a figure it needs is missing or a divisor is zero. */
export function termValue(term: Term, numberAt: NumberAt): number | undefined {
  if (onlyAdds(term)) {
    const numbers = cellsOf(term).map(numberAt);
    const present = numbers.filter((number) => number !== undefined);
    return present.length === 0 ? undefined : present.reduce((sum, number) => sum + number, 0);
  }
  switch (term.kind) {
    case "number":
      return term.value;
    case "cell":
      return numberAt(term);
    case "sum":
      return undefined;
    case "round": {
      const value = termValue(term.term, numberAt);
      return value === undefined ? undefined : roundHalfUp(value, term.digits);
    }
    case "operation": {
      const left = termValue(term.left, numberAt);
      const right = termValue(term.right, numberAt);
      if (left === undefined || right === undefined) return undefined;
      return operate(term.operator, left, right);
    }
  }
}

function operate(operator: Operator, left: number, right: number): number | undefined {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  return right === 0 ? undefined : left / right;
}

/** Rounds as Excel's ROUND does; the nudge takes back what binary fractions lose (1.005 is stored below itself). */
export function roundHalfUp(value: number, digits: number): number {
  const scaled = Math.abs(value) * 10 ** digits;
  const rounded = Math.floor(scaled + 0.5 + scaled * 1e-14);
  return (Math.sign(value) * rounded) / 10 ** digits;
}

export function compare(left: number, comparison: ">=" | ">" | "<=" | "<", right: number): boolean {
  if (comparison === ">=") return left >= right;
  if (comparison === ">") return left > right;
  if (comparison === "<=") return left <= right;
  return left < right;
}
