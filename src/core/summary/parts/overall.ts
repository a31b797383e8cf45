import { ANNEX_WORDS as WORDS } from "../../../texts/annexWords";
import { say } from "../../../texts/say";
import { STATUS_KEYS } from "../../../texts/registerWords";
import { STATUSES, type TaskStatus } from "../../register/status";
import { COUNT_FORMAT, countFormula, RATE_FORMAT } from "../formulas";
import { CENTRED, fixedLine, HEADING, LEFT, note, SIZE, sectionTitle, type LinePlan } from "../lines";
import type { Section } from "../pages";

/** Rows of part I below its title, and where its figures stand; one-based offsets from the title. */
export const OVERALL_ROWS = {
  total: 2,
  done: 3,
  late: 4,
  overdue: 7,
  ongoing: 8,
  none: 9,
  last: 10,
  rate: 11,
  onTime: 12,
} as const;

/** I. How many lượt have which status, beside the chart. */
export function overallPart(): Section {
  const title = sectionTitle(WORDS.overallTitle);
  return {
    title,
    continued: title,
    header: [HEADER],
    body: [
      countLine(1, WORDS.tracked, countFormula(), 1),
      ...STATUSES.map((status, at) => statusLine(status, at)),
      rateLine(9, WORDS.rate, (top) => {
        const [total, done, ongoing, none] = cellsAt(top, "total", "done", "ongoing", "none");
        return rate(done!, `${total}-${ongoing}-${none}`);
      }),
      rateLine(10, WORDS.onTime, (top) => {
        const [done, late, overdue] = cellsAt(top, "done", "late", "overdue");
        return rate(`(${done}-${late})`, `(${done}+${overdue})`);
      }),
    ],
    tail: () => [note(WORDS.rateNote, "A:F")],
  };
}

function cellsAt(top: number, ...names: (keyof typeof OVERALL_ROWS)[]): string[] {
  return names.map((name) => `$D$${top + OVERALL_ROWS[name]}`);
}

function rate(numerator: string, denominator: string): string {
  return `=IF(${denominator}=0,"",${numerator}/(${denominator}))`;
}

const HEADER = fixedLine(36, {
  cells: { A: WORDS.number, B: WORDS.content, D: WORDS.count, E: WORDS.share },
  joins: [{ span: "B:C" }, { span: "E:F" }],
  styles: [{ span: "A:F", style: HEADING }],
});

/** "Trong đó: hoàn thành quá hạn" has no number of its own. */
function statusLine(status: TaskStatus, at: number): LinePlan {
  const isWithin = status === "done-late";
  const number = isWithin ? "" : at === 0 ? 2 : at + 1;
  const words = isWithin
    ? WORDS.lateWithin
    : status === "overdue"
      ? WORDS.overdueOpen
      : say("vi", STATUS_KEYS[status]);
  return countLine(number, words, countFormula(undefined, status), at + 2);
}

/** `order` is the line's place below the header, from 1. */
function countLine(number: number | "", words: string, count: string, order: number): LinePlan {
  const look = order === 1 ? { bold: true } : order === 3 ? { italic: true } : {};
  return {
    height: 18,
    make: (row) => {
      const total = `$D$${row - order + 1}`;
      return {
        cells: { A: number, B: words, D: `=${count}`, E: `=IF(${total}=0,"",D${row}/${total})` },
        joins: [{ span: "B:C" }, { span: "E:F" }],
        styles: [
          { span: "A:F", style: { ...CENTRED, border: true, size: SIZE, ...look } },
          { span: "B:C", style: { ...LEFT, ...(order === 3 && { indent: 2 }) } },
          { span: "D", style: { numberFormat: COUNT_FORMAT } },
          { span: "E:F", style: { numberFormat: RATE_FORMAT } },
        ],
      };
    },
  };
}

function rateLine(number: 9 | 10, words: string, formula: (top: number) => string): LinePlan {
  const offset = number === 9 ? OVERALL_ROWS.rate : OVERALL_ROWS.onTime;
  return {
    height: 18,
    make: (row) => ({
      cells: { A: number, B: words, E: formula(row - offset) },
      joins: [{ span: "B:D" }, { span: "E:F" }],
      styles: [
        { span: "A:F", style: { ...CENTRED, border: true, bold: true } },
        { span: "B:D", style: LEFT },
        { span: "E:F", style: { numberFormat: RATE_FORMAT } },
      ],
    }),
  };
}
