import { cellCount, type Area } from "../sheet/areas";
import { hostError } from "./errors";

export type Platform = "desktop" | "web";

/** Excel on the web: at most 5 MB per request and per response. */
const PAYLOAD_BYTES = 5 * 1024 * 1024;
/** Get operations on a range are limited to five million cells. */
const READ_CELLS = 5_000_000;
/** `getMergedAreas` answers at most this many areas. */
export const MERGED_AREAS = 512;
/** Characters in one cell. */
export const CELL_CHARACTERS = 32_767;
/** Characters in one formula. */
export const FORMULA_CHARACTERS = 8192;
/** Characters in a list that is written into a validation rule. */
export const LIST_SOURCE_CHARACTERS = 255;

export function requireRequestSize(platform: Platform, bytes: number): void {
  if (platform === "web" && bytes > PAYLOAD_BYTES) throw hostError("RequestPayloadSizeLimitExceeded");
}

export function requireResponseSize(platform: Platform, bytes: number): void {
  if (platform === "web" && bytes > PAYLOAD_BYTES) throw hostError("ResponsePayloadSizeLimitExceeded");
}

export function requireReadable(area: Area, location: string): void {
  if (cellCount(area) > READ_CELLS) throw hostError("RangeExceedsLimit", location);
}
