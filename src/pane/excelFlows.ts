import { goToCell } from "../flows/goToCell";
import { showCell } from "../flows/showCell";
import { watchSelection } from "../flows/watchSelection";
import { watchWorkbook } from "../flows/watchWorkbook";
import type { CatalogueFlows } from "./catalogueFlows";
import { excelFixFlows, keeping } from "./fix/excelFixFlows";
import type { PaneFlows } from "./paneFlows";
import type { SummaryFlows } from "./summary/summaryFlows";

/**
 * Reading and writing come in files of their own, so that the pane is there before the words of units and deadlines are.
 * They are asked for as soon as the pane is shown (`loadFlows`), not only when a button is pressed.
 */
const checking = () => import("../flows/checkWorkbook");
const rechecking = () => import("../flows/recheckWorkbook");
const marking = () => import("../flows/markFindings");
const unmarking = () => import("../flows/removeAllMarks");
const reporting = () => import("../flows/writeFindings");
const filling = () => import("../flows/fillIndicators");
const planning = () => import("../flows/planSummary");
const building = () => import("../flows/buildSummary");
const cataloguing = () => import("../flows/catalogueSheet");
const learning = () => import("../flows/writeCatalogue");
const making = () => import("../flows/blankSheet");

/** Fetches what the first press of a button will need; a failure shows when the button is pressed. */
export async function loadFlows(): Promise<void> {
  await Promise.allSettled([checking(), marking(), unmarking(), reporting(), filling()]);
}

const catalogue: CatalogueFlows = {
  open: async (language) => (await cataloguing()).openCatalogue({ language, keeping: keeping() }),
  learn: async (lessons, language) => (await learning()).learn(lessons, { language, keeping: keeping() }),
  setAside: async (entry, language) => (await learning()).setAside(entry, { language, keeping: keeping() }),
  takeAsideBack: async (entry, language) =>
    (await learning()).takeAsideBack(entry, { language, keeping: keeping() }),
  makeBlank: async (template, year, language) =>
    (await making()).makeBlankSheet(template, year, { language, keeping: keeping() }),
};

const summary: SummaryFlows = {
  plan: async (request) => (await planning()).planSummary(request),
  build: async (plan, now) => (await building()).buildSummary(plan, now, keeping()),
};

/** The flows as they run in Excel, and on the embedded host. */
export const excelFlows: PaneFlows = {
  checkWorkbook: async (request) => (await checking()).checkWorkbook(request),
  recheckWorkbook: async (request) => (await rechecking()).recheckWorkbook(request),
  markFindings: async (sheets) => (await marking()).markFindings(sheets),
  removeMarks: async (sheets) => (await marking()).removeMarks(sheets, keeping()),
  removeAllMarks: async () => (await unmarking()).removeAllMarks(keeping()),
  writeFindingsSheet: async (check, settings) =>
    (await reporting()).writeFindingsSheet(check, settings, keeping()),
  planIndicators: async (request) => (await filling()).planIndicators(request),
  fillIndicators: async (sheets) => (await filling()).fillIndicators(sheets, keeping()),
  summary,
  goToCell,
  showCell,
  watchSelection,
  watchWorkbook,
  fixing: excelFixFlows,
  catalogue,
};
