import { jsonBytes, type Counters } from "./counters";
import { hostError, HostError } from "./errors";
import { faultError, strikeInside, type Faults } from "./faults";
import type { HostDocument } from "./hostDocument";
import { requireRequestSize, requireResponseSize } from "./limits";
import {
  ACTION,
  DELAY_FOR_CELL_EDIT,
  type RequestBody,
  type ResponseBody,
  type ResponseMessage,
} from "./protocol";
import { readRequest } from "./readRequest";
import { runRequest, wireError, type FaultInside } from "./runRequest";

/** What `Excel.run({ session }, …)` and `SessionBase._overrideSession` take: the seam between Office.js and the host. */
export interface HostSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: { Body: unknown }): Promise<ResponseMessage>;
  };
}

/** Answers the batches of one document, one after the other. */
export function createSession(document: HostDocument, counters: Counters, faults: Faults): HostSession {
  const executeAsync = async (
    _data: string,
    flags: number,
    message: { Body: unknown },
  ): Promise<ResponseMessage> => {
    if (faults.cellEditing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return failed(hostError("InvalidOperationInCellEditMode"));
      await faults.editEnd();
    }
    await Promise.resolve();
    try {
      return answered(answer(document, counters, faults, message.Body));
    } catch (error) {
      return failed(error);
    }
  };
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
}

function answer(document: HostDocument, counters: Counters, faults: Faults, message: unknown): ResponseBody {
  const request = readRequest(message);
  if (isCleanup(request)) {
    counters.cleanups += 1;
    return runRequest(document, request);
  }
  const requestBytes = jsonBytes(message);
  counters.syncs += 1;
  counters.actions += request.Actions.length;
  counters.requestBytes += requestBytes;
  requireRequestSize(document.options.platform, requestBytes);
  const fault = faults.take();
  if (fault?.point === "before") throw faultError(fault);
  const inside: FaultInside | undefined =
    fault?.point === "inside" ? strikeInside(request, fault.options) : undefined;
  const body = runRequest(document, request, inside);
  if (fault?.point === "after") throw faultError(fault);
  const responseBytes = jsonBytes(body);
  counters.responseBytes += responseBytes;
  requireResponseSize(document.options.platform, responseBytes);
  return body;
}

/** A request that only lets go of tracked ranges: Office.js sends it by itself when an `Excel.run` ends. */
function isCleanup({ Actions }: RequestBody): boolean {
  return (
    Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference")
  );
}

function answered(Body: ResponseBody): ResponseMessage {
  return { ErrorCode: "", HttpStatusCode: 200, Headers: {}, Body };
}

/** The whole batch failed: nothing is known of its actions. */
function failed(error: unknown): ResponseMessage {
  const known = error instanceof HostError ? error : undefined;
  const { Code, Message, HttpStatusCode } = wireError(known ?? error);
  return { ErrorCode: Code, ErrorMessage: Message, HttpStatusCode, Headers: {}, Body: null };
}
