import type ExcelJS from "exceljs";
import { atLeast } from "./apiVersions";
import type { Area } from "../sheet/areas";
import { areaText, parseLocal } from "../sheet/areas";
import type { WorkbookCalculator } from "../formula/calculate";
import type { ChartModel } from "../sheet/chartModel";
import { hostError } from "./errors";
import { EVENT, Events } from "./events";
import { internals, sheetView } from "../sheet/exceljsInternals";
import type { HostObject } from "./hostObject";
import { IdList } from "./ids";
import type { Platform } from "./limits";
import { References } from "./references";
import { Calculation } from "../formula/recalculation";
import type { ObjectFactory } from "./objectFactory";
import { isSameName } from "../sheet/sheetNames";
import { renameInFormulas } from "../sheet/sheetRenaming";

interface DocumentOptions {
  apiVersion: string;
  platform: Platform;
  readOnly: boolean;
  fileName: string;
  activeSheet?: string | undefined;
  /** Asked for when the first formula has to be computed. */
  calculator: () => WorkbookCalculator;
}

/**
 * The open workbook as the host sees it: exceljs' workbook is the document and the only truth about cells; here is what
 * a file does not hold (selection, tracked ranges, listeners, settings, what waits for calculation).
 */
export class HostDocument {
  readonly references = new References();
  readonly events = new Events();
  readonly calculation: Calculation;
  /** Numbers the things of this document that Excel knows by id. */
  readonly ids = new IdList();
  /** `workbook.settings`: JSON by key. Excel keeps them in the file's web extension part, exceljs does not write one. */
  readonly settings = new Map<string, unknown>();
  /** Passwords of sheets protected in this session. */
  readonly passwords = new WeakMap<ExcelJS.Worksheet, string>();
  /** Set while the structure of the workbook is protected: no sheet comes, goes, moves or changes its name. */
  structurePassword: string | undefined;
  /** Set by a user's edit while it is made: events then say that no add-in did it. */
  isUserActing = false;
  private readonly chartLists = new WeakMap<ExcelJS.Worksheet, ChartModel[]>();
  private readonly selections = new WeakMap<ExcelJS.Worksheet, Area[]>();
  private active: ExcelJS.Worksheet | undefined;

  constructor(
    readonly workbook: ExcelJS.Workbook,
    readonly options: DocumentOptions,
    readonly objects: ObjectFactory,
  ) {
    this.calculation = new Calculation(workbook, options.calculator, () => {
      for (const sheet of this.sheets()) this.raise(EVENT.calculated, sheet, {});
    });
    this.active = this.firstActive();
  }

  private rootObject: HostObject | undefined;

  /** The object every request starts from: the workbook. */
  root(): HostObject {
    this.rootObject ??= this.objects.workbook(this);
    return this.rootObject;
  }

  supports(version: string): boolean {
    return atLeast(this.options.apiVersion, version);
  }

  /** The sheets in the order of their tabs, hidden ones too. */
  sheets(): ExcelJS.Worksheet[] {
    return this.workbook.worksheets;
  }

  /** An id of Excel's shape; unique to this document, so that listeners of two documents never mix. */
  sheetId(sheet: ExcelJS.Worksheet): string {
    return this.ids.guid(sheet, sheet.id);
  }

  findSheet(nameOrId: unknown): ExcelJS.Worksheet | undefined {
    if (typeof nameOrId !== "string") return undefined;
    return this.sheets().find(
      (sheet) => isSameName(sheet.name, nameOrId) || this.sheetId(sheet) === nameOrId,
    );
  }

  /** Formulas, names and rules that speak of the sheet follow its new name. */
  renameSheet(sheet: ExcelJS.Worksheet, name: string): void {
    const before = sheet.name;
    const isCaseOnly = isSameName(before, name);
    if (isCaseOnly) sheet.name = `${name.slice(0, 29)}~~`;
    sheet.name = name;
    renameInFormulas(this.workbook, before, name);
  }

  isOpen(sheet: ExcelJS.Worksheet): boolean {
    return this.workbook.getWorksheet(sheet.id) === sheet;
  }

  get activeSheet(): ExcelJS.Worksheet {
    const sheet = this.active && this.isOpen(this.active) ? this.active : this.firstVisible();
    if (!sheet) throw hostError("ItemNotFound", "Workbook.worksheets");
    return sheet;
  }

  activate(sheet: ExcelJS.Worksheet): void {
    const previous = this.activeSheet;
    if (previous === sheet) return;
    this.active = sheet;
    const view = this.bookView();
    if (view) view.activeTab = this.sheets().indexOf(sheet);
    this.raise(EVENT.deactivated, previous, {});
    this.raise(EVENT.activated, sheet, {});
  }

  /** The selected areas of a sheet; its first cell where nothing was selected yet. */
  selection(sheet: ExcelJS.Worksheet): Area[] {
    const kept = this.selections.get(sheet);
    if (kept) return kept;
    const saved = sheetView(sheet).activeCell;
    return [
      (saved === undefined ? undefined : parseLocal(saved)) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    ];
  }

  select(sheet: ExcelJS.Worksheet, areas: Area[]): void {
    this.selections.set(sheet, areas);
    this.raise(EVENT.selectionChanged, sheet, { address: areas.map(areaText).join(",") });
  }

  /** Queues an event of a sheet. */
  raise(
    event: (typeof EVENT)[keyof typeof EVENT],
    sheet: ExcelJS.Worksheet,
    args: Record<string, unknown>,
  ): void {
    const worksheetId = this.sheetId(sheet);
    this.events.raise(event, worksheetId, { ...args, worksheetId });
  }

  /** A workbook open for reading only refuses every write, as Excel on the web does. */
  requireWritable(location: string): void {
    if (this.options.readOnly) throw hostError("AccessDenied", location);
  }

  /** Refuses what changes the list of sheets while the structure is protected. */
  requireOpenStructure(location: string): void {
    if (this.structurePassword !== undefined) throw hostError("AccessDenied", location);
  }

  /** The charts that were asked for on a sheet; the list itself. */
  charts(sheet: ExcelJS.Worksheet): ChartModel[] {
    const charts = this.chartLists.get(sheet) ?? [];
    this.chartLists.set(sheet, charts);
    return charts;
  }

  /** What lives in this session only; exceljs cannot write it into a file. */
  notSaved(): string[] {
    const charts = this.sheets().flatMap((sheet) => this.charts(sheet).map(({ name }) => `chart: ${name}`));
    return [...[...this.settings.keys()].map((key) => `setting: ${key}`), ...charts];
  }

  /** Called when a batch is over, however it ended. */
  endOfBatch(): void {
    this.calculation.resume();
  }

  private bookView(): ExcelJS.WorkbookView | undefined {
    // A file without views leaves exceljs without the list.
    const views: ExcelJS.WorkbookView[] | undefined = this.workbook.views;
    return views?.[0];
  }

  private firstVisible(): ExcelJS.Worksheet | undefined {
    return this.sheets().find(({ state }) => state === "visible") ?? this.sheets()[0];
  }

  private firstActive(): ExcelJS.Worksheet | undefined {
    const named = this.findSheet(this.options.activeSheet);
    const tab = this.bookView()?.activeTab ?? 0;
    const ordered = [...this.sheets()].sort((a, b) => internals(a).orderNo - internals(b).orderNo);
    const saved = ordered[tab];
    return named ?? (saved?.state === "visible" ? saved : this.firstVisible());
  }
}
