/** Excel's own sentences for its error codes (learn: "Error handling with the application-specific JavaScript APIs"). */
const MESSAGES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  Conflict: "Request could not be processed because of a conflict.",
  ConnectionFailure: "We can't connect to the service right now. The answer of the last request was lost.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The bytecode of the applied formula exceeds the maximum length limit.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by using the Enter or Tab keys or by selecting another cell, and then try again.",
  InvalidReference: "This reference is not valid for the requested operation.",
  InvalidRequest: "Cannot process the request.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

const HTTP_STATUS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  Conflict: 409,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** Thrown anywhere in the host; the batch answers with it and the actions before it stay done. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
    this.httpStatus = HTTP_STATUS[code as ErrorCode] ?? 400;
  }
}

/** An error with Excel's own sentence, or with a plainer one where Excel's would not help. */
export function hostError(code: ErrorCode, location?: string, message?: string): HostError {
  return new HostError(code, message ?? MESSAGES[code], location);
}

/** The sentence Excel says for a code; the general one for a code it does not have. */
export function messageOf(code: string): string {
  return MESSAGES[code as ErrorCode] ?? MESSAGES.GeneralException;
}

/** For a member the host does not know: it is named, so that nobody has to guess. */
export function apiNotFound(member: string, needs?: string): HostError {
  const reason = needs === undefined ? "the embedded host does not support it" : `it needs ${needs}`;
  return hostError("ApiNotFound", member, `The API "${member}" could not be found: ${reason}.`);
}
