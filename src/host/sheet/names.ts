import { parseLocal } from "./areas";
import { hostError } from "../wire/errors";

const LONGEST_NAME = 255;

/** Excel's rules for names of ranges and tables: a letter, "_" or "\" first, no blanks, nothing that reads as a cell. */
export function requireName(name: string, location: string): string {
  const isSpelled = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  const isCell = parseLocal(name) !== undefined || /^(?:R\d*C\d*|[RC])$/iu.test(name);
  if (!isSpelled || isCell) throw hostError("InvalidArgument", location);
  return name;
}
