import { completionRate, type SummaryFigures } from "./figures";

/** How much of what a unit had to do is done. */
export interface UnitRate {
  name: string;
  done: number;
  base: number;
}

/** The lowest rate first, of equal ones the unit with more to do; units whose rate cannot be told come last. */
export function unitsByCompletion({ byLead }: SummaryFigures): UnitRate[] {
  return byLead
    .map(({ name, counts }) => ({ name, ...completionRate(counts) }))
    .sort((one, other) => rateOf(one) - rateOf(other) || other.base - one.base);
}

function rateOf({ done, base }: UnitRate): number {
  return base === 0 ? Number.MAX_VALUE : done / base;
}
