import type { SheetDraft } from "../core/report/sheetDraft";
import { rangeOf } from "./sheetRange";

/** Decree 30/2020/NĐ-CP, Annex I: top and bottom 20 mm, left 30 mm, right 15 mm; the page number stands 10 mm from the edge. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10 };
const POINTS_PER_MM = 72 / 25.4;
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** Queues how a new sheet of ours is printed: paper, margins, scale, page number. A person may change that afterwards. */
export function setUpPrint(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  const layout = worksheet.pageLayout;
  layout.orientation = Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.topMargin = MARGINS.top * POINTS_PER_MM;
  layout.bottomMargin = MARGINS.bottom * POINTS_PER_MM;
  layout.leftMargin = MARGINS.left * POINTS_PER_MM;
  layout.rightMargin = MARGINS.right * POINTS_PER_MM;
  layout.headerMargin = MARGINS.header * POINTS_PER_MM;
  layout.centerHorizontally = true;
  // Column widths depend on the fonts of the machine that prints: one page wide everywhere.
  layout.zoom = draft.printScale === undefined ? { horizontalFitToPages: 1 } : { scale: draft.printScale };
  layout.headersFooters.state = Excel.HeaderFooterState.firstAndDefault;
  layout.headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
}

/** Queues what is printed on which page; that moves with the rows. */
export function setPages(worksheet: Excel.Worksheet, draft: SheetDraft): void {
  const layout = worksheet.pageLayout;
  if (draft.titleRows) layout.setPrintTitleRows(`$${draft.titleRows[0] + 1}:$${draft.titleRows[1] + 1}`);
  if (draft.printArea) layout.setPrintArea(rangeOf(worksheet, draft.printArea));
  if (!draft.pageStarts) return;
  worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of draft.pageStarts) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}
