import { statusText } from "../register/registerFormulas";
import { registerColumn, type RegisterColumn } from "../register/registerColumns";
import type { TaskStatus } from "../register/status";

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Counts rows of the register that count in the period, of one group and one status where they are given. */
export function countFormula(
  group?: { column: RegisterColumn; equals: string },
  status?: TaskStatus,
): string {
  const conditions = [
    `${registerColumn("inPeriod")},1`,
    ...(group ? [`${registerColumn(group.column)},${group.equals}`] : []),
    // "Hoàn thành quá hạn" is done too
    ...(status
      ? [`${registerColumn("status")},${status === "done" ? quoted(`${bare("done")}*`) : statusText(status)}`]
      : []),
  ];
  return `COUNTIFS(${conditions.join(",")})`;
}

function bare(status: TaskStatus): string {
  return statusText(status).slice(1, -1);
}

/** What a cell has to be equal to: its text, with the signs that Excel takes for placeholders held back. */
export function equalsCell(cell: string, text: string): string {
  const escaped = /[*?~]/u.test(text)
    ? ["~", "*", "?"].reduce((from, sign) => `SUBSTITUTE(${from},"${sign}","~${sign}")`, cell)
    : cell;
  return `"="&${escaped}`;
}

/** A day as people read it, put together so that no pattern is read in the user's language. */
export function dayText(cell: string): string {
  return `TEXT(DAY(${cell}),"00")&"/"&TEXT(MONTH(${cell}),"00")&"/"&YEAR(${cell})`;
}

/** A sentence with figures in it: "Hiện có {count} …" with formulas for its placeholders. */
export function sentenceFormula(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence
    .split(/[{}]/u)
    .map((piece, at) => (at % 2 === 1 ? (values[piece] ?? quoted(piece)) : quoted(piece)))
    .filter((piece) => piece !== '""')
    .join("&");
}

export const COUNT_FORMAT = '#,##0;-#,##0;"-"';
export const RATE_FORMAT = "0.0%";
export const DAY_FORMAT = "dd/mm/yyyy";
