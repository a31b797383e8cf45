import { ANNEX_WORDS as WORDS, PERIOD_WORDS } from "../../../texts/annexWords";
import { serialOfDay } from "../../calendar/day";
import type { ReportingPeriod } from "../../catalogue/catalogue";
import { literal } from "../../grid/literal";
import { PARAMETER_NAMES } from "../../register/registerNames";
import { dayText, quoted } from "../formulas";
import { CENTRED, fixedLine, LEFT, NOTE_SIZE, wideLine, type Line, type LinePlan } from "../lines";
import type { SummaryModel } from "../model";

/** Rows above part I: two of parameters that are not printed, an empty one, then the head of the annex. */
export const HEAD_ROWS = { parameters: 0, window: 1, printed: 3 } as const;

/** Where the parameters stand, zero-based; formulas know them by name. */
export const PARAMETER_CELLS = [
  { name: PARAMETER_NAMES.year, row: 0, column: 3 },
  { name: PARAMETER_NAMES.period, row: 0, column: 5 },
  { name: PARAMETER_NAMES.asOf, row: 0, column: 8 },
  { name: PARAMETER_NAMES.from, row: 1, column: 2 },
  { name: PARAMETER_NAMES.to, row: 1, column: 4 },
  { name: PARAMETER_NAMES.nextTo, row: 1, column: 13 },
] as const;

/** The head of the summary; `check` is the formula that says whether the figures reconcile. */
export function headPart(model: SummaryModel, check: string): LinePlan[] {
  const { letterhead, typed, period } = model;
  const authority = typed.authority ?? (letterhead.authority || WORDS.authority);
  const agency = typed.agency ?? (letterhead.agency || WORDS.agency);
  const attached = typed.attached ?? attachedText(letterhead.agencyName || WORDS.agency, period.year);
  return [
    fixedLine(24, parameterLine(model, check)),
    fixedLine(20, windowLine(model.periods)),
    fixedLine(8, { cells: {} }),
    pair(20, [authority, WORDS.nation], [{}, { bold: true }]),
    pair(20, [agency, WORDS.motto], [{ bold: true }, { bold: true, size: 14 }]),
    pair(9, [rule(agency, 0.4), rule(WORDS.motto, 1)], [{ size: 10 }, { size: 10 }]),
    fixedLine(8, { cells: {} }),
    centred(20, typed.annex ?? WORDS.annex, { bold: true, size: 14 }),
    centred(22, titleFormula(letterhead.subject), { bold: true, size: 14 }),
    centred(20, attached, { italic: true }),
    centred(20, `=${quoted(WORDS.figuresAsOf)}&${dayText(PARAMETER_NAMES.asOf)}&")"`, { italic: true }),
    fixedLine(8, { cells: {} }),
  ];
}

type Look = NonNullable<Line["styles"]>[number]["style"];

function pair(height: number, [left, right]: [string, string], [first, second]: [Look, Look]): LinePlan {
  return fixedLine(height, {
    cells: { A: literal(left), F: right },
    joins: [{ span: "A:E" }, { span: "F:M" }],
    styles: [
      { span: "A:E", style: { ...CENTRED, wrap: false, ...first } },
      { span: "F:M", style: { ...CENTRED, wrap: false, ...second } },
    ],
  });
}

function centred(height: number, text: string, look: Look): LinePlan {
  return wideLine(height, text, { ...CENTRED, ...look });
}

/** Lines under names are a third to a half of the name, under the motto as long as it. */
function rule(text: string, share: number): string {
  return "_".repeat(Math.max(6, Math.round(text.length * share * 1.25)));
}

function attachedText(agency: string, year: number): string {
  return WORDS.attached.replace("{year}", String(year)).replace("{agency}", agency);
}

const PARAMETER: Look = { size: NOTE_SIZE, fill: "#FFF2CC", border: true, horizontal: "Center" };
const LABEL: Look = { size: NOTE_SIZE, horizontal: "Right", vertical: "Center" };

function parameterLine({ period, asOf }: SummaryModel, check: string): Line {
  return {
    cells: {
      A: WORDS.parameters,
      C: WORDS.year,
      D: period.year,
      E: WORDS.period,
      F: literal(period.name),
      G: WORDS.asOf,
      I: serialOfDay(asOf),
      K: check,
    },
    joins: [{ span: "A:B" }, { span: "G:H" }, { span: "I:J" }, { span: "K:M" }],
    styles: [
      { span: "A:B", style: { ...LEFT, size: NOTE_SIZE, bold: true, fill: "#F2F2F2" } },
      { span: "C:H", style: LABEL },
      { span: "D", style: PARAMETER },
      { span: "F", style: PARAMETER },
      { span: "I:J", style: { ...PARAMETER, numberFormat: "dd/mm/yyyy" } },
      { span: "K:M", style: { ...CENTRED, size: NOTE_SIZE, bold: true } },
    ],
  };
}

function windowLine(periods: readonly ReportingPeriod[]): Line {
  const { to, year } = PARAMETER_NAMES;
  const isEarlier = (period: ReportingPeriod) => period.from > period.to;
  const from = chosen(periods, (period) => dateFormula(period.from, isEarlier(period) ? `${year}-1` : year));
  return {
    cells: {
      A: WORDS.window,
      C: `=${from}`,
      E: `=${chosen(periods, (period) => dateFormula(period.to, year))}`,
      G: WORDS.howTo,
      N: `=IF(DAY(${to}+1)=1,EOMONTH(${to},3),EDATE(${to},3))`,
    },
    joins: [{ span: "A:B" }, { span: "C:D" }, { span: "E:F" }, { span: "G:M" }],
    styles: [
      { span: "A:B", style: { ...LEFT, size: NOTE_SIZE } },
      { span: "C:F", style: { ...CENTRED, size: NOTE_SIZE, numberFormat: "dd/mm/yyyy" } },
      { span: "G:M", style: { ...LEFT, wrap: false, size: NOTE_SIZE, italic: true, color: "#7F7F7F" } },
      { span: "N", style: { size: 9, color: "#7F7F7F", numberFormat: "dd/mm/yyyy" } },
    ],
  };
}

/** What holds for the period that is chosen. */
function chosen(periods: readonly ReportingPeriod[], value: (period: ReportingPeriod) => string): string {
  return periods.reduceRight(
    (rest, period) => `IF(${PARAMETER_NAMES.period}=${quoted(period.name)},${value(period)},${rest})`,
    '""',
  );
}

/** The end of February is the day before March, whatever the year. */
function dateFormula(monthDay: string, year: string): string {
  if (monthDay === "02-28" || monthDay === "02-29") return `DATE(${year},3,0)`;
  return `DATE(${year},${Number(monthDay.slice(0, 2))},${Number(monthDay.slice(3))})`;
}

/** "… QUÝ IV NĂM 2025", "… 6 THÁNG NĂM 2025", for the whole year "… NĂM 2025". */
function titleFormula(subject: string): string {
  const { period, year } = PARAMETER_NAMES;
  const title = subject === "" ? WORDS.title : `${WORDS.title} ${subject}`;
  return `=${quoted(`${title} `)}&IF(${period}=${quoted(PERIOD_WORDS.year)},"",UPPER(${period})&" ")&"NĂM "&${year}`;
}
