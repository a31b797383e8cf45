/**
 * What is remembered of a worksheet between opening and saving: the file's text of each part, and how exceljs' model of it looked.
 * A part whose model has not changed is saved as the file had it; only what somebody changed is written by exceljs.
 */
import type ExcelJS from "exceljs";
import { columnNumber } from "../formula/formulaTokens";
import { type ConditionalBlock, internals } from "../sheet/exceljsInternals";
import type { FileSheet } from "./fileSheet";
import type { FileStyles } from "./fileStyles";
import { childElements, rootElement, sourceOf } from "./xmlScan";

/** Parts that are saved as the file had them while their model is unchanged, with the model that stands for them. */
const MODELS = {
  sheetPr: (sheet: ExcelJS.Worksheet) => [sheet.properties, sheet.pageSetup?.fitToPage],
  sheetViews: (sheet: ExcelJS.Worksheet) => sheet.views,
  sheetFormatPr: (sheet: ExcelJS.Worksheet) => sheet.properties,
  sheetProtection: (sheet: ExcelJS.Worksheet) => internals(sheet).sheetProtection,
  autoFilter: (sheet: ExcelJS.Worksheet) => sheet.autoFilter,
  dataValidations: (sheet: ExcelJS.Worksheet) => internals(sheet).dataValidations.model,
  printOptions: (sheet: ExcelJS.Worksheet) => sheet.pageSetup,
  pageMargins: (sheet: ExcelJS.Worksheet) => sheet.pageSetup,
  pageSetup: (sheet: ExcelJS.Worksheet) => sheet.pageSetup,
  headerFooter: (sheet: ExcelJS.Worksheet) => sheet.headerFooter,
  rowBreaks: (sheet: ExcelJS.Worksheet) => internals(sheet).rowBreaks,
} as const;

type ModelledPart = keyof typeof MODELS;

export interface KeptLink {
  /** The cell or range it covers. */
  ref: string;
  xml: string;
  /** The outside address, when it has one. */
  target?: string;
  /** Set when the link was also given to the cell: what `cell.hyperlink` then says. */
  shown?: string;
}

export class KeptSheet {
  readonly links: KeptLink[] = [];
  private readonly models = new Map<string, string>();
  private readonly conditionals = new Map<ConditionalBlock, { xml: string; model: string }>();
  private readonly columns: string;
  private readonly notes: string;
  private readonly tables = new Map<string, string>();
  private readonly name: string;

  constructor(
    /** Position among the file's worksheets. */
    readonly position: number,
    readonly file: FileSheet,
    readonly worksheet: ExcelJS.Worksheet,
    private readonly styles: FileStyles,
  ) {
    for (const [name, model] of Object.entries(MODELS))
      this.models.set(name, JSON.stringify(model(worksheet)));
    this.name = worksheet.name;
    this.columns = columnsSignature(worksheet, styles);
    this.notes = notesSignature(worksheet);
    const blocks = internals(worksheet).conditionalFormattings;
    const written = file.children.get("conditionalFormatting") ?? [];
    // exceljs makes one block of each element; were the counts to differ, nothing could be matched safely.
    if (blocks.length === written.length) {
      blocks.forEach((block, index) => {
        this.conditionals.set(block, { xml: written[index] ?? "", model: blockSignature(block) });
      });
    }
    for (const { model } of Object.values(internals(worksheet).tables)) {
      this.tables.set(model.name, signature(model));
    }
  }

  /** The file's text of a part, or undefined when its model was changed and exceljs writes it. */
  text(name: string): string | undefined {
    const model = MODELS[name as ModelledPart];
    const isUnchanged =
      model === undefined || JSON.stringify(model(this.worksheet)) === this.models.get(name);
    return isUnchanged ? (this.file.children.get(name)?.join("") ?? "") : undefined;
  }

  get hasUnchangedColumns(): boolean {
    return columnsSignature(this.worksheet, this.styles) === this.columns;
  }

  get hasUnchangedNotes(): boolean {
    return notesSignature(this.worksheet) === this.notes;
  }

  /** Print names hold the sheet's name and its page setup. */
  get hasUnchangedPrintNames(): boolean {
    const isSameSetup = JSON.stringify(this.worksheet.pageSetup) === this.models.get("pageSetup");
    return isSameSetup && this.worksheet.name === this.name;
  }

  hasUnchangedTable(name: string): boolean {
    const table = internals(this.worksheet).tables[name];
    return table !== undefined && signature(table.model) === this.tables.get(name);
  }

  /** False when conditional formats of the file could not be told apart by exceljs' model. */
  get hasMatchedConditionals(): boolean {
    return this.conditionals.size === (this.file.children.get("conditionalFormatting")?.length ?? 0);
  }

  /** The file's text of a conditional format that nobody changed. */
  conditionalText(block: ConditionalBlock): string | undefined {
    const kept = this.conditionals.get(block);
    return kept !== undefined && blockSignature(block) === kept.model ? kept.xml : undefined;
  }
}

/** Numbers that exceljs puts into its models while saving. */
const SAVE_NUMBERS = new Set(["id", "target", "rId", "dxfId", "numFmtId", "x14Id"]);

function signature(model: object): string {
  return JSON.stringify(model, (key, value: unknown) => (SAVE_NUMBERS.has(key) ? undefined : value));
}

/** exceljs writes the block's reference into its rules. */
function blockSignature({ ref, rules }: ConditionalBlock): string {
  return signature({ ref, rules: rules.map((rule) => ({ ...rule, ref: undefined })) });
}

function columnsSignature(worksheet: ExcelJS.Worksheet, styles: FileStyles): string {
  const signs = (internals(worksheet)._columns ?? []).map((column) => {
    if (column === undefined) return "";
    const { width, hidden, outlineLevel, style } = column;
    const isPlain = width === undefined && !hidden && !outlineLevel && Object.keys(style ?? {}).length === 0;
    if (isPlain) return "";
    const look = styles.indexOf(style ?? {}) ?? JSON.stringify(style);
    return `${width}|${hidden ? "hidden" : ""}|${outlineLevel ?? 0}|${look}`;
  });
  while (signs.at(-1) === "") signs.pop();
  return signs.join("\n");
}

function notesSignature(worksheet: ExcelJS.Worksheet): string {
  const notes: unknown[] = [];
  for (const row of Object.values(internals(worksheet)._rows)) {
    for (const cell of (row as unknown as { _cells?: (ExcelJS.Cell | undefined)[] } | undefined)?._cells ??
      []) {
      const comment = (cell as unknown as { _comment?: { model: unknown } } | undefined)?._comment;
      if (comment !== undefined) notes.push([cell?.address, comment.model]);
    }
  }
  return JSON.stringify(notes);
}

/** The elements inside a piece of XML that is one element: <hyperlinks>, <dataValidations> … */
export function innerElements(
  xml: string,
): { xml: string; attributes: ReadonlyMap<string, string>; name: string }[] {
  const root = rootElement(xml);
  if (root === undefined) return [];
  return childElements(xml).map((element) => ({
    xml: sourceOf(xml, element),
    attributes: element.attributes,
    name: element.name,
  }));
}

/** "B7" of "B7:D9". */
export function firstCell(ref: string): { row: number; column: number } | undefined {
  const parts = /^\$?(?<letters>[A-Z]{1,3})\$?(?<row>[0-9]+)/u.exec(ref)?.groups;
  if (parts === undefined) return undefined;
  return { row: Number(parts["row"]) - 1, column: columnNumber(parts["letters"] ?? "") - 1 };
}
