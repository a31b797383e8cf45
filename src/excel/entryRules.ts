import { quoteSheetName } from "../core/grid/address";
import type { CellLimits, CellList } from "../core/report/sheetDraft";
import { say } from "../texts/say";
import { rangeOf } from "./sheetRange";

/** Queues a drop-down for cells. A list of words must be short; a range may be of any length. */
export function offerList(worksheet: Excel.Worksheet, { area, source, isClosed }: CellList): void {
  const validation = rangeOf(worksheet, area).dataValidation;
  const choices =
    "words" in source
      ? source.words.join(",")
      : `=${quoteSheetName(source.sheet)}!${source.range.replace(/(?<column>[A-Z]+)(?<row>\d+)/gu, "$$$<column>$$$<row>")}`;
  validation.rule = { list: { inCellDropDown: true, source: choices } };
  validation.errorAlert = {
    showAlert: isClosed,
    style: Excel.DataValidationAlertStyle.stop,
    title: say("vi", "catalogue.list.title"),
    message: say("vi", "catalogue.list.refused"),
  };
}

/** Queues that cells take only whole numbers or days of a range. Days go as serials: texts are read in the user's language. */
export function limitCells(worksheet: Excel.Worksheet, limits: CellLimits): void {
  const { area, kind, min, max, title, message } = limits;
  const validation = rangeOf(worksheet, area).dataValidation;
  const operator = Excel.DataValidationOperator.between;
  validation.rule =
    kind === "day"
      ? { date: { formula1: `=${min}`, formula2: `=${max}`, operator } }
      : { wholeNumber: { formula1: min, formula2: max, operator } };
  validation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title,
    message,
  };
}
