/** What became of the workbook when an action could not be carried out. */
export type Outcome = "unchanged" | "restored" | "partial";

/** Reasons that a person can do something about; each has a sentence `error.<reason>` in the texts. */
export type FailureReason =
  | "cellEdit"
  | "protected"
  | "filtered"
  | "changed"
  | "formula"
  | "rowsMoved"
  | "rowsInFormula"
  | "rowsInName"
  | "rowsInTable"
  | "rowsInChart"
  | "rowsInMerge"
  | "rowsWithComment"
  | "blocked"
  | "blockedBy"
  | "sheetGone"
  | "sheetExists"
  | "sheetEdited"
  | "belowTable"
  | "tooLarge"
  | "tooWide"
  | "tooHeavy"
  | "readOnly"
  | "structureLocked"
  | "busy"
  | "stopped"
  | "unknown";

/** An action on Excel that could not be carried out, as data: reason, placeholders of its sentence, what became of the workbook. */
export class ExcelFailure extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly values: Readonly<Record<string, string | number>> = {},
    readonly outcome: Outcome = "unchanged",
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${technicalDetails(options?.cause)}`, options);
    this.name = "ExcelFailure";
  }

  /** The same failure after it was seen what became of the workbook. */
  withOutcome(outcome: Outcome): ExcelFailure {
    return new ExcelFailure(this.reason, this.values, outcome, { cause: this.cause });
  }
}

/** Error codes of Office.js that tell what to do; all others are "unknown". */
const REASONS: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "protected",
  ItemNotFound: "sheetGone",
  RichApiRequestThrottled: "busy",
  TooManyRequests: "busy",
  RequestPayloadSizeLimitExceeded: "tooHeavy",
  ResponsePayloadSizeLimitExceeded: "tooHeavy",
};

/** Turns whatever was thrown into a failure; one that already is stays as it is. */
export function toFailure(error: unknown, sheet: string): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  return new ExcelFailure(REASONS[errorCode(error)] ?? "unknown", { sheet }, "unchanged", { cause: error });
}

/** The Office.js error code of whatever was thrown, "" where there is none. */
export function errorCode(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : "";
  return typeof code === "string" ? code : "";
}

/** One line for the IT officer: code, message and where in the request it happened; never cell contents. */
export function technicalDetails(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const info = "debugInfo" in error ? (error.debugInfo as { errorLocation?: string }) : {};
  return [errorCode(error), error.message, info.errorLocation].filter(Boolean).join(" | ");
}
