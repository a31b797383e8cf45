import { makeBlankSheet } from "../flows/blankSheet";
import { openCatalogue } from "../flows/catalogueSheet";
import { checkWorkbook } from "../flows/checkWorkbook";
import { fillIndicators, planIndicators } from "../flows/fillIndicators";
import { goToCell } from "../flows/goToCell";
import { markFindings, removeMarks } from "../flows/markFindings";
import { removeAllMarks } from "../flows/removeAllMarks";
import { showCell } from "../flows/showCell";
import { watchSelection } from "../flows/watchSelection";
import { watchWorkbook } from "../flows/watchWorkbook";
import { learn, takeBackCatalogue } from "../flows/writeCatalogue";
import { writeFindingsSheet } from "../flows/writeFindings";
import { excelFixFlows } from "./fix/excelFixFlows";
import type { PaneFlows } from "./paneFlows";

/** The flows as they run in Excel, and on the embedded host. */
export const excelFlows: PaneFlows = {
  checkWorkbook,
  markFindings,
  removeMarks,
  removeAllMarks,
  writeFindingsSheet,
  planIndicators,
  fillIndicators,
  goToCell,
  showCell,
  watchSelection,
  watchWorkbook,
  fixing: excelFixFlows,
  catalogue: { open: openCatalogue, learn, takeBack: takeBackCatalogue, makeBlank: makeBlankSheet },
};
