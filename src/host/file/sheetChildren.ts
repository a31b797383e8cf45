/** A child of <worksheet>. */
interface SheetChild {
  name: string;
  /** Taken from the file again while its model is unchanged. */
  isKept?: true;
  /** exceljs reads it, and it is needed to show and change the sheet. */
  isRead?: true;
}

/** In the order of the format (CT_Worksheet); Excel repairs files that have another. */
export const SHEET_CHILDREN: readonly SheetChild[] = [
  { name: "sheetPr", isKept: true, isRead: true },
  { name: "dimension", isRead: true },
  { name: "sheetViews", isKept: true, isRead: true },
  { name: "sheetFormatPr", isKept: true, isRead: true },
  { name: "cols", isRead: true },
  { name: "sheetData", isRead: true },
  { name: "sheetCalcPr", isKept: true },
  { name: "sheetProtection", isKept: true, isRead: true },
  { name: "protectedRanges", isKept: true },
  { name: "scenarios", isKept: true },
  { name: "autoFilter", isKept: true, isRead: true },
  { name: "sortState", isKept: true },
  { name: "dataConsolidate", isKept: true },
  { name: "customSheetViews" },
  { name: "mergeCells" },
  { name: "phoneticPr", isKept: true },
  { name: "conditionalFormatting", isRead: true },
  { name: "dataValidations", isKept: true, isRead: true },
  { name: "hyperlinks" },
  { name: "printOptions", isKept: true, isRead: true },
  { name: "pageMargins", isKept: true, isRead: true },
  { name: "pageSetup", isKept: true, isRead: true },
  { name: "headerFooter", isKept: true, isRead: true },
  { name: "rowBreaks", isKept: true },
  { name: "colBreaks", isKept: true },
  { name: "cellWatches", isKept: true },
  { name: "ignoredErrors", isKept: true },
  { name: "smartTags", isKept: true },
  { name: "drawing", isRead: true },
  { name: "legacyDrawing" },
  { name: "picture", isRead: true },
  { name: "tableParts", isRead: true },
  { name: "extLst" },
];
