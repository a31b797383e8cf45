import type ExcelJS from "exceljs";
import { finiteNumber, oneOf, record, truth, wholeNumber } from "../wire/arguments";
import { areaText, SHEET_COLUMNS, SHEET_ROWS, type Area } from "../sheet/areas";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import {
  marginPoints,
  PAPER,
  POINTS,
  printAreas,
  printTitles,
  setMargin,
  setPrintAreas,
  type MarginName,
} from "../sheet/pageSetup";
import { areaArgument } from "../sheet/sheetArea";
import { HeadersFooters } from "./headersFooters";
import { RangeAreas } from "./rangeAreas";

/** Excel.PageLayout: how a sheet is printed. Margins are in points. */
export class PageLayoutObject extends HostObject {
  readonly typeName = "PageLayout";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  get Orientation(): string {
    return this.sheet.pageSetup.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set Orientation(value: unknown) {
    const choice = oneOf(value, ["Portrait", "Landscape"], this.at("orientation"));
    this.sheet.pageSetup.orientation = choice === "Landscape" ? "landscape" : "portrait";
  }

  /** Null for a paper that Excel's API has no name for. */
  get PaperSize(): string | null {
    const number = (this.sheet.pageSetup.paperSize as number | undefined) ?? PAPER["Letter"];
    return Object.keys(PAPER).find((name) => PAPER[name] === number) ?? null;
  }

  set PaperSize(value: unknown) {
    const name = oneOf(value, Object.keys(PAPER), this.at("paperSize"));
    this.sheet.pageSetup.paperSize = PAPER[name] as ExcelJS.PaperSize;
  }

  get LeftMargin(): number {
    return marginPoints(this.sheet, "left");
  }

  set LeftMargin(value: unknown) {
    this.margin("left", value, "leftMargin");
  }

  get RightMargin(): number {
    return marginPoints(this.sheet, "right");
  }

  set RightMargin(value: unknown) {
    this.margin("right", value, "rightMargin");
  }

  get TopMargin(): number {
    return marginPoints(this.sheet, "top");
  }

  set TopMargin(value: unknown) {
    this.margin("top", value, "topMargin");
  }

  get BottomMargin(): number {
    return marginPoints(this.sheet, "bottom");
  }

  set BottomMargin(value: unknown) {
    this.margin("bottom", value, "bottomMargin");
  }

  get HeaderMargin(): number {
    return marginPoints(this.sheet, "header");
  }

  set HeaderMargin(value: unknown) {
    this.margin("header", value, "headerMargin");
  }

  get FooterMargin(): number {
    return marginPoints(this.sheet, "footer");
  }

  set FooterMargin(value: unknown) {
    this.margin("footer", value, "footerMargin");
  }

  get CenterHorizontally(): boolean {
    return this.sheet.pageSetup.horizontalCentered === true;
  }

  set CenterHorizontally(value: unknown) {
    this.sheet.pageSetup.horizontalCentered = truth(value, this.at("centerHorizontally"));
  }

  get CenterVertically(): boolean {
    return this.sheet.pageSetup.verticalCentered === true;
  }

  set CenterVertically(value: unknown) {
    this.sheet.pageSetup.verticalCentered = truth(value, this.at("centerVertically"));
  }

  get PrintGridlines(): boolean {
    return this.sheet.pageSetup.showGridLines === true;
  }

  set PrintGridlines(value: unknown) {
    this.sheet.pageSetup.showGridLines = truth(value, this.at("printGridlines"));
  }

  get PrintHeadings(): boolean {
    return this.sheet.pageSetup.showRowColHeaders === true;
  }

  set PrintHeadings(value: unknown) {
    this.sheet.pageSetup.showRowColHeaders = truth(value, this.at("printHeadings"));
  }

  get BlackAndWhite(): boolean {
    return this.sheet.pageSetup.blackAndWhite === true;
  }

  set BlackAndWhite(value: unknown) {
    this.sheet.pageSetup.blackAndWhite = truth(value, this.at("blackAndWhite"));
  }

  get Zoom(): Record<string, number> {
    const { fitToPage, fitToWidth, fitToHeight, scale } = this.sheet.pageSetup;
    if (!fitToPage) return { scale: scale ?? 100 };
    return { horizontalFitToPages: fitToWidth ?? 1, verticalFitToPages: fitToHeight ?? 1 };
  }

  /** Either a scale of 10 to 400 per cent, or pages to fit; 0 pages means as many as it takes. */
  set Zoom(value: unknown) {
    const location = this.at("zoom");
    const { scale, horizontalFitToPages, verticalFitToPages } = record(value, location);
    if (scale !== undefined && scale !== null) {
      const percent = wholeNumber(scale, location, 10);
      if (percent > 400) throw hostError("InvalidArgument", location);
      Object.assign(this.sheet.pageSetup, { fitToPage: false, scale: percent });
      return;
    }
    const pages = (count: unknown) =>
      count === undefined || count === null ? 0 : wholeNumber(count, location, 0);
    const fitToWidth = pages(horizontalFitToPages);
    Object.assign(this.sheet.pageSetup, {
      fitToPage: true,
      fitToWidth,
      fitToHeight: pages(verticalFitToPages),
    });
  }

  get HeadersFooters(): HeadersFooters {
    return new HeadersFooters(this.document, this.sheet);
  }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const location = this.at("setPrintMargins");
    const points = POINTS[oneOf(unit, ["Points", "Inches", "Centimeters"], location)];
    for (const [name, value] of Object.entries(record(margins, location))) {
      const side = oneOf(name, ["top", "bottom", "left", "right", "header", "footer"], location);
      if (value !== undefined && value !== null)
        setMargin(this.sheet, side, finiteNumber(value, location) * points);
    }
  }

  SetPrintArea(area: unknown): void {
    const location = this.at("setPrintArea");
    const areas = area instanceof RangeAreas ? area.areaList : [areaArgument(area, this.sheet, location)];
    setPrintAreas(this.sheet, areas);
  }

  GetPrintAreaOrNullObject(): HostObject | null {
    const areas = printAreas(this.sheet);
    return areas.length === 0 ? null : new RangeAreas(this.document, this.sheet, areas);
  }

  SetPrintTitleRows(rows: unknown): void {
    const { top, bottom } = areaArgument(rows, this.sheet, this.at("setPrintTitleRows"));
    this.sheet.pageSetup.printTitlesRow = areaText({ top, bottom, left: 0, right: SHEET_COLUMNS - 1 });
  }

  SetPrintTitleColumns(columns: unknown): void {
    const { left, right } = areaArgument(columns, this.sheet, this.at("setPrintTitleColumns"));
    this.sheet.pageSetup.printTitlesColumn = areaText({ left, right, top: 0, bottom: SHEET_ROWS - 1 });
  }

  GetPrintTitleRowsOrNullObject(): HostObject | null {
    return this.rangeOrNull(printTitles(this.sheet, "printTitlesRow"));
  }

  GetPrintTitleColumnsOrNullObject(): HostObject | null {
    return this.rangeOrNull(printTitles(this.sheet, "printTitlesColumn"));
  }

  private rangeOrNull(area: Area | undefined): HostObject | null {
    return area ? this.document.objects.range(this.document, this.sheet, area) : null;
  }

  private margin(name: MarginName, value: unknown, member: string): void {
    setMargin(this.sheet, name, finiteNumber(value, this.at(member)));
  }
}
