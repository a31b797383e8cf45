import { z } from "zod";

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

const argumentInfo = z.looseObject({
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const objectPath = z.looseObject({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
});

const queryInfo = z.looseObject({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.number().nullish(),
  Skip: z.number().nullish(),
});

const action = z.looseObject({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.nullish(),
  QueryInfo: queryInfo.nullish(),
});

export const requestBody = z.looseObject({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type WireArguments = z.infer<typeof argumentInfo>;
export type WirePath = z.infer<typeof objectPath>;
export type WireQuery = z.infer<typeof queryInfo>;
export type WireAction = z.infer<typeof action>;
export type RequestBody = z.infer<typeof requestBody>;

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
