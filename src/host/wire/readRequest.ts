/** Whether what Office.js sent is a request; written out by hand, as a batch may hold a hundred thousand actions. */
import { hostError } from "./errors";
import type { RequestBody } from "./protocol";

type Fields = Readonly<Record<string, unknown>>;

/** The request as it was sent; InvalidRequest where a part is missing or of another kind. */
export function readRequest(body: unknown): RequestBody {
  if (!isRequest(body))
    throw hostError("InvalidRequest", undefined, "The request is not of the form that Office.js sends.");
  return body;
}

function isRequest(body: unknown): body is RequestBody {
  return (
    isFields(body) &&
    Array.isArray(body["Actions"]) &&
    body["Actions"].every(isAction) &&
    isFields(body["ObjectPaths"]) &&
    Object.values(body["ObjectPaths"]).every(isPath)
  );
}

function isAction(action: unknown): boolean {
  return isNamed(action, ["Id", "ActionType", "ObjectPathId"]) && isMissingOr(action["QueryInfo"], isQuery);
}

function isPath(path: unknown): boolean {
  return isNamed(path, ["Id", "ObjectPathType"]) && isMissingOr(path["ParentObjectPathId"], isNumber);
}

/** What actions and paths have in common: a name, numbers, perhaps arguments. */
function isNamed(value: unknown, numbers: readonly string[]): value is Fields {
  return (
    isFields(value) &&
    typeof value["Name"] === "string" &&
    numbers.every((name) => isNumber(value[name])) &&
    isMissingOr(value["ArgumentInfo"], areArguments)
  );
}

function areArguments(info: unknown): boolean {
  return (
    isFields(info) &&
    isMissingOr(info["Arguments"], Array.isArray) &&
    isMissingOr(info["ReferencedObjectPathIds"], Array.isArray)
  );
}

function isQuery(query: unknown): boolean {
  return (
    isFields(query) &&
    isMissingOr(query["Select"], areTexts) &&
    isMissingOr(query["Expand"], areTexts) &&
    isMissingOr(query["Top"], isNumber) &&
    isMissingOr(query["Skip"], isNumber)
  );
}

function isMissingOr(value: unknown, isRight: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || isRight(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
