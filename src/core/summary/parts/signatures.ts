import { ANNEX_WORDS as WORDS } from "../../../texts/annexWords";
import { literal } from "../../grid/literal";
import { PARAMETER_NAMES } from "../../register/registerNames";
import { quoted } from "../formulas";
import { CENTRED, fixedLine, type LinePlan } from "../lines";
import type { SummaryModel } from "../model";

/** Place and day, who made the table and who signs, with room for the signatures. */
export function signaturePart({ typed, letterhead }: SummaryModel): LinePlan[] {
  const [preparer, head] = typed.signers ?? [WORDS.preparer, headTitle(letterhead.agency)];
  const [first, second] = typed.names ?? ["", ""];
  return [
    fixedLine(10, { cells: {} }),
    row(20, ["", typed.place ?? placeFormula(typed.placeName ?? (letterhead.place || WORDS.place))], {
      italic: true,
    }),
    row(20, [literal(preparer), literal(head)], { bold: true }),
    row(20, [WORDS.sign, WORDS.sign], { italic: true }),
    fixedLine(60, { cells: {} }),
    row(20, [literal(first), literal(second)], { bold: true }),
  ];
}

/** A department has a director; how other agencies' heads are called is not known here. */
function headTitle(agency: string): string {
  return agency.startsWith("SỞ ") ? WORDS.director : WORDS.head;
}

function row(
  height: number,
  [left, right]: [string, string],
  look: { bold?: boolean; italic?: boolean },
): LinePlan {
  return fixedLine(height, {
    cells: { A: left, H: right },
    joins: [{ span: "A:E" }, { span: "H:M" }],
    styles: [{ span: "A:M", style: { ...CENTRED, ...look } }],
  });
}

function placeFormula(place: string): string {
  const { asOf } = PARAMETER_NAMES;
  const day = `TEXT(DAY(${asOf}),"00")`;
  return `=${quoted(WORDS.placeAndDay.replace("{place}", place))}&${day}&${quoted(WORDS.month)}&TEXT(MONTH(${asOf}),"00")&${quoted(WORDS.yearOf)}&YEAR(${asOf})`;
}
