import type ExcelJS from "exceljs";
import { columnLetters, parseLocal, type Area } from "./areas";

/** The file's paper numbers under the names of `Excel.PaperType`. */
export const PAPER: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const POINTS_PER_INCH = 72;

/** Points in one of the units that `setPrintMargins` takes. */
export const POINTS: Readonly<Record<"Points" | "Inches" | "Centimeters", number>> = {
  Points: 1,
  Inches: POINTS_PER_INCH,
  Centimeters: POINTS_PER_INCH / 2.54,
};

export type MarginName = keyof ExcelJS.Margins;

/** A margin in points; the file keeps inches. */
export function marginPoints(sheet: ExcelJS.Worksheet, name: MarginName): number {
  return Math.round((sheet.pageSetup.margins?.[name] ?? 0) * POINTS_PER_INCH * 1000) / 1000;
}

export function setMargin(sheet: ExcelJS.Worksheet, name: MarginName, points: number): void {
  const none: ExcelJS.Margins = { top: 0.75, left: 0.7, bottom: 0.75, right: 0.7, header: 0.3, footer: 0.3 };
  sheet.pageSetup.margins = { ...none, ...sheet.pageSetup.margins, [name]: points / POINTS_PER_INCH };
}

/** The print areas of a sheet; exceljs joins several with "&&". */
export function printAreas(sheet: ExcelJS.Worksheet): Area[] {
  const written: string | undefined = sheet.pageSetup.printArea;
  return (written ?? "").split(/&&|,/u).flatMap((part) => parseLocal(part) ?? []);
}

/** Sets the print areas; exceljs writes the "$" of the columns only, so that those of the rows stand here. */
export function setPrintAreas(sheet: ExcelJS.Worksheet, areas: readonly Area[]): void {
  const cells = ({ top, left, bottom, right }: Area) =>
    `${columnLetters(left)}$${top + 1}:${columnLetters(right)}$${bottom + 1}`;
  sheet.pageSetup.printArea = areas.map(cells).join("&&");
}

/** The rows ("1:3") or columns ("A:B") repeated on every page. */
export function printTitles(
  sheet: ExcelJS.Worksheet,
  side: "printTitlesRow" | "printTitlesColumn",
): Area | undefined {
  const written: string | undefined = sheet.pageSetup[side];
  return written === undefined ? undefined : parseLocal(written);
}
