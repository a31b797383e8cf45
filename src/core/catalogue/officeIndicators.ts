import {
  INDICATOR_DEFINITIONS,
  isSameName,
  type IndicatorDefinition,
  type IndicatorVariant,
} from "../indicators/definitions";
import { PERCENT_UNIT } from "../indicators/vocabulary";
import { fold } from "../text/normalise";
import type { Indicator } from "./catalogue";

/**
 * The office's indicators over those that are built in: its formula goes before the official one, which can still be chosen,
 * and its names are known beside the usual ones.
 */
export function officeIndicators(listed: readonly Indicator[]): readonly IndicatorDefinition[] {
  if (listed.length === 0) return INDICATOR_DEFINITIONS;
  const own = listed.map((indicator) => ({ indicator, builtIn: builtInOf(indicator) }));
  const replaced = new Set(own.map(({ builtIn }) => builtIn));
  return [
    ...own.map(({ indicator, builtIn }) => over(indicator, builtIn)),
    ...INDICATOR_DEFINITIONS.filter((definition) => !replaced.has(definition)),
  ];
}

function namesOf({ name, otherNames }: Indicator): string[] {
  return [name, ...otherNames];
}

function builtInOf(indicator: Indicator): IndicatorDefinition | undefined {
  return INDICATOR_DEFINITIONS.find(({ names }) =>
    names.some((name) => namesOf(indicator).some((own) => isSameName(own, name))),
  );
}

function over(indicator: Indicator, builtIn: IndicatorDefinition | undefined): IndicatorDefinition {
  return {
    id: builtIn?.id ?? fold(indicator.name),
    names: [...namesOf(indicator), ...(builtIn?.names ?? [])],
    variants: [...officeVariant(indicator), ...(builtIn?.variants ?? [])],
    isPercent: PERCENT_UNIT.test(fold(indicator.measure)),
    ...(indicator.target !== "" && { target: indicator.target }),
  };
}

function officeVariant({ numerator, denominator, document }: Indicator): IndicatorVariant[] {
  return numerator === "" || denominator === "" ? [] : [{ id: "office", document, numerator, denominator }];
}
