/** Why a file cannot be opened as a workbook. The sentences live in the room `texts`; here are the reasons and their data. */
export type WorkbookFileReason =
  /** Zero bytes. */
  | "empty"
  /** Neither a spreadsheet nor anything below; `found` may name what it looks like ("pdf", "image" …). */
  | "not-xlsx"
  /** Excel 97–2003, also an .xls renamed. */
  | "xls"
  /** Binary workbook. */
  | "xlsb"
  /** Has macros, or is a template or add-in with macros. */
  | "xlsm"
  /** OpenDocument spreadsheet. */
  | "ods"
  /** A Word document. */
  | "docx"
  /** A PowerPoint presentation. */
  | "pptx"
  /** A text file (comma or tab separated) under a spreadsheet's name. */
  | "csv"
  /** A web page or "XML spreadsheet 2003" under a spreadsheet's name. */
  | "html"
  /** Locked with a password. */
  | "encrypted"
  /** A zip cut short or damaged. */
  | "truncated"
  /** Declared sizes beyond what may be unpacked; `size` in bytes. */
  | "too-large"
  /** "Strict Open XML": other names for everything; Excel can save it as a normal .xlsx. */
  | "strict-ooxml"
  /** Only chart sheets, or none at all. */
  | "no-worksheet"
  /** The package opens but a part of it cannot be read; `part` names it. */
  | "unreadable-part";

export interface WorkbookFileDetails {
  found?: string;
  part?: string;
  size?: number;
  limit?: number;
}

export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
  constructor(
    readonly reason: WorkbookFileReason,
    readonly details: WorkbookFileDetails = {},
    options?: ErrorOptions,
  ) {
    super(
      `workbook file: ${reason}${Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : ""}`,
      options,
    );
  }
}
