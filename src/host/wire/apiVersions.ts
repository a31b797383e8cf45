import { apiNotFound } from "./errors";
import type { HostObject } from "./hostObject";

/** The oldest Excel the add-in runs on (Excel 2021) and the newest the host simulates. */
export const OLDEST_VERSION = "1.14";
export const NEWEST_VERSION = "1.21";

/**
 * Members of supported types that came after ExcelApi 1.14, from the "Api set" lines of Excel's reference. What is not
 * listed came earlier; Office.js itself refuses the same members by `isSetSupported`. The Office.js of the npm package
 * knows few of the newer members: a type that lacks one fails before any request is made.
 */
const SINCE: Readonly<Record<string, string>> = {
  "ChartSeries.GetDimensionDataSourceString": "1.15",
  "Range.GetDependents": "1.15",
  "Worksheet._RegisterEventNameChanged": "1.17",
  "Worksheet._RegisterEventVisibilityChanged": "1.17",
  "WorksheetCollection._RegisterEventNameChanged": "1.17",
  "WorksheetCollection._RegisterEventVisibilityChanged": "1.17",
};

/** Their bare names: most members are let pass by these alone. */
const NEWER = new Set(Object.keys(SINCE).map((member) => member.slice(member.indexOf(".") + 1)));

/** Is `version` at least `wanted`? "1.9" comes before "1.14". */
export function atLeast(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Refuses a member that the simulated Excel does not have yet. */
export function requireApi(object: HostObject, wireName: string): void {
  if (!NEWER.has(wireName)) return;
  const since = SINCE[`${object.typeName}.${wireName}`];
  if (since !== undefined && !object.document.supports(since)) {
    throw apiNotFound(`${object.typeName}.${wireName}`, `ExcelApi ${since}`);
  }
}

/** Requirement sets other than ExcelApi that the simulated Excel has; the add-in asks for SharedRuntime. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  DelayForCellEdit: "1.1",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  ImageCoercion: "1.2",
  IdentityAPI: "1.3",
};

/** The npm Office.js asks for `ExcelApiOnline 1.1` where the reference says ExcelApi 1.17. */
const ONLINE_SINCE = "1.17";

/** `Office.context.requirements.isSetSupported`, answered by the simulated version. */
export function isSetSupported(version: string, set: string, wanted: number | string = "1.1"): boolean {
  if (set === "ExcelApiOnline") return atLeast(version, ONLINE_SINCE) && atLeast("1.1", String(wanted));
  const has = set === "ExcelApi" ? version : OTHER_SETS[set];
  return has !== undefined && atLeast(has, String(wanted));
}
