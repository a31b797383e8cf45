/** Rectangles of cells as files write them: "A7:G8", "$B$2"; edges are one-based. */
import { columnNumber } from "./formulaTokens";

export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

const BOX = /^\$?(?<left>[A-Z]{1,3})\$?(?<top>[0-9]+)(?::\$?(?<right>[A-Z]{1,3})\$?(?<bottom>[0-9]+))?$/u;

/** Reads a reference to cells; undefined for whole rows and columns and for anything else. */
export function readBox(reference: string): Box | undefined {
  const parts = BOX.exec(reference)?.groups;
  if (parts === undefined) return undefined;
  const { left = "", top = "", right = left, bottom = top } = parts;
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

export const overlaps = (one: Box, other: Box): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
