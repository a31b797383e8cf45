/** How an object path finds its object; the numbers are the wire's. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What an action does; the numbers are the wire's. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** The flag that `Excel.run({ delayForCellEdit: true })` sets on every request. */
export const DELAY_FOR_CELL_EDIT = 64;

export interface WireArguments {
  Arguments?: unknown[] | null;
  ReferencedObjectPathIds?: unknown[] | null;
}

export interface WirePath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number | null;
  ArgumentInfo?: WireArguments | null;
}

export interface WireQuery {
  Select?: string[] | null;
  Expand?: string[] | null;
  Top?: number | null;
  Skip?: number | null;
}

export interface WireAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: WireArguments | null;
  QueryInfo?: WireQuery | null;
}

export interface RequestBody {
  Actions: WireAction[];
  ObjectPaths: Record<string, WirePath>;
}

/** A plain answer object; property names are PascalCase on the wire. */
export type WireRecord = Record<string, unknown>;

export interface WireError {
  Code: string;
  Message: string;
  Location?: string;
  HttpStatusCode: number;
  ActionIndex?: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  ProcessedBatchCount: number;
  Error: WireError | null;
}

/** What `executeAsync` must answer. `ErrorCode` is the empty string when nothing failed: Office.js takes 0 for an error. */
export interface ResponseMessage {
  ErrorCode: string;
  ErrorMessage?: string;
  HttpStatusCode: number;
  Headers: Record<string, string>;
  Body: ResponseBody | null;
}
