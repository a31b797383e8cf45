import type { CheckRequest } from "../flows/checkWorkbook";
import type { Say } from "./language";

/** How far a reading is, as flows tell it. */
export type Progress = Parameters<NonNullable<CheckRequest["onProgress"]>>[0];

/** How far the reading is, in words; the sheet is named where there are several. */
export function sayProgress(t: Say, { sheet, done, total, number, sheets }: Progress): string {
  return sheets === 1
    ? t("check.reading", { done, total })
    : t("check.readingSheet", { sheet, done, total, number, sheets });
}

/** Which part of all the reading is done, from 0 to 1; every sheet counts alike, since the rows of later ones are not known. */
export function progressShare({ done, total, number, sheets }: Progress): number {
  return (number - 1 + done / total) / sheets;
}
