import { apiNotFound, HostError, hostError } from "./errors";
import type { HostDocument } from "./hostDocument";
import { callMethod, writeProperty } from "./members";
import { ObjectPaths } from "./objectPaths";
import { ACTION, type RequestBody, type ResponseBody, type WireAction, type WireError } from "./protocol";
import { answerQuery } from "./query";

/** A fault inside a batch: the actions before `actionIndex` are done, then `error` is answered. */
export interface FaultInside {
  actionIndex: number;
  error: HostError;
}

/**
 * Carries out the actions of one batch in order. As in Excel a batch is no transaction: when an action fails, those
 * before it stay done, those after it never happen.
 */
export function runRequest(document: HostDocument, request: RequestBody, fault?: FaultInside): ResponseBody {
  const paths = new ObjectPaths(document, request.ObjectPaths);
  const body: ResponseBody = { Results: [], TraceIds: [], ProcessedBatchCount: 1, Error: null };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.actionIndex === index) throw fault.error;
      body.Results.push({ ActionId: action.Id, Value: runAction(paths, action) });
      if (action.ActionType === ACTION.trace) body.TraceIds.push(action.Id);
    } catch (error) {
      body.Error = { ...wireError(error), ActionIndex: index };
      break;
    }
  }
  document.endOfBatch();
  return body;
}

function runAction(paths: ObjectPaths, action: WireAction): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object.identity();
    case ACTION.query:
      return answerQuery(object, action.QueryInfo ?? {});
    case ACTION.method:
      return callMethod(object, action.Name, paths.parameters(action.ArgumentInfo)) ?? null;
    case ACTION.setProperty:
      writeProperty(object, action.Name, paths.parameters(action.ArgumentInfo)[0]);
      return null;
    default:
      throw apiNotFound(`${object.typeName} (action type ${action.ActionType})`);
  }
}

/** The error of an answer. Anything that is not Excel's own error is a mistake of the host and keeps its message. */
export function wireError(error: unknown): WireError {
  const known =
    error instanceof HostError
      ? error
      : hostError(
          "GeneralException",
          undefined,
          `Embedded host: ${error instanceof Error ? error.message : String(error)}`,
        );
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: known.httpStatus,
    ...(known.location === undefined ? {} : { Location: known.location }),
  };
}
