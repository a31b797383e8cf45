import { hostError } from "../wire/errors";

const LONGEST_NAME = 31;

/** Excel's rules for the name of a sheet: 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History". */
export function requireSheetName(name: unknown, taken: readonly string[], location: string): string {
  const isText = typeof name === "string" && name.trim().length > 0 && name.length <= LONGEST_NAME;
  const isReserved = typeof name === "string" && name.toLowerCase() === "history";
  if (!isText || isReserved || /[\\/?*[\]:]/u.test(name) || /^'|'$/u.test(name)) {
    throw hostError("InvalidArgument", location);
  }
  if (taken.some((other) => isSameName(other, name))) throw hostError("ItemAlreadyExists", location);
  return name;
}

/** Names of sheets, tables and names are the same in either case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase("en") === other.toLocaleLowerCase("en");
}

/** The name a new sheet gets when nobody names it: the first free "SheetN". */
export function freeSheetName(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!taken.some((other) => isSameName(other, name))) return name;
  }
}
