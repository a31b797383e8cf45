import { ANNEX_WORDS as WORDS } from "../../../texts/annexWords";
import { literal } from "../../grid/literal";
import { quoted } from "../formulas";
import {
  CENTRED,
  emptyLine,
  fixedLine,
  heightFor,
  HEADING,
  LEFT,
  note,
  sectionTitle,
  type Line,
  type LinePlan,
} from "../lines";
import type { SummaryIndicator } from "../model";
import type { Section } from "../pages";

/** VI. Indicators against their targets; figures are linked to the cells they stand in. */
export function indicatorPart(indicators: readonly SummaryIndicator[]): Section {
  const body = indicators.map((indicator, at) => indicatorLine(indicator, at + 1));
  return {
    title: sectionTitle(WORDS.indicatorTitle),
    continued: sectionTitle(`${WORDS.indicatorTitle}${WORDS.continued}`),
    header: [HEADER],
    body: body.length > 0 ? body : [emptyLine(WORDS.noIndicator)],
    tail: () => (body.length > 0 ? [note(WORDS.indicatorNote, "A:M")] : []),
  };
}

const JOINS = [{ span: "B:D" }, { span: "E:F" }, { span: "G:H" }, { span: "I:J" }] as const;

const HEADER = fixedLine(39, {
  cells: {
    A: WORDS.number,
    B: WORDS.indicator,
    E: WORDS.target,
    G: WORDS.numerator,
    I: WORDS.denominator,
    K: WORDS.achieved,
    L: WORDS.difference,
    M: WORDS.assessment,
  },
  joins: JOINS,
  styles: [{ span: "A:M", style: HEADING }],
});

function indicatorLine(indicator: SummaryIndicator, number: number): LinePlan {
  const { label, target, isPercent, decimals } = indicator;
  const places = "0".repeat(decimals);
  const figure = isPercent ? `0${places && `.${places}`}%` : `#,##0${places && `.${places}`}`;
  return {
    height: heightFor([
      ["B:D", label],
      ["E:F", target],
    ]),
    make: (row) => ({
      cells: { A: number, B: literal(label), E: literal(target), ...figureCells(indicator, row) },
      joins: JOINS,
      styles: [
        { span: "A:M", style: { ...CENTRED, border: true } },
        { span: "B:D", style: LEFT },
        { span: "G:J", style: { numberFormat: "#,##0" } },
        { span: "K", style: { numberFormat: figure } },
        { span: "L", style: { numberFormat: `+0.${places || "0"};-0.${places || "0"};0.${places || "0"}` } },
      ],
    }),
  };
}

/** The result is compared as it is printed: 88,4% against 90%, not what lies behind it. */
function figureCells(indicator: SummaryIndicator, row: number): Line["cells"] {
  const { operands, achieved, isPercent, isHundred, limits, decimals } = indicator;
  const digits = decimals + (isPercent ? 2 : 0);
  const printed = `ROUND(K${row},${digits})`;
  const [first] = limits;
  const met = limits.map(({ comparison, value }) => `${printed}${comparison}${value}`);
  const isMet = met.length === 1 ? met[0]! : `AND(${met.join(",")})`;
  const own = `IF(${achieved}="","",${achieved}${isHundred ? "/100" : ""})`;
  return {
    ...(operands && { G: `=${operands.numerator}`, I: `=${operands.denominator}` }),
    K: operands ? `=IF(N(I${row})=0,"",G${row}/I${row})` : `=${own}`,
    L: first ? `=IF(K${row}="","",(${printed}-${first.value})${isPercent ? "*100" : ""})` : "",
    M: first ? `=IF(K${row}="","",IF(${isMet},${quoted(WORDS.met)},${quoted(WORDS.missed)}))` : "",
  };
}
