import { hostError } from "./errors";

/** Readers of wire arguments: what does not fit is InvalidArgument at the member that was called. */

export function wholeNumber(value: unknown, location: string, least = Number.MIN_SAFE_INTEGER): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least) {
    throw hostError("InvalidArgument", location);
  }
  return value;
}

export function finiteNumber(value: unknown, location: string, least = 0): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least) {
    throw hostError("InvalidArgument", location);
  }
  return value;
}

export function text(value: unknown, location: string): string {
  if (typeof value !== "string") throw hostError("InvalidArgument", location);
  return value;
}

export function truth(value: unknown, location: string): boolean {
  if (typeof value !== "boolean") throw hostError("InvalidArgument", location);
  return value;
}

/** One of Excel's enum values, in any case as Excel takes them; `fallback` where the argument is missing. */
export function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  location: string,
  fallback?: Choice,
): Choice {
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  const choice = choices.find(
    (known) => typeof value === "string" && known.toLowerCase() === value.toLowerCase(),
  );
  if (choice === undefined) throw hostError("InvalidArgument", location);
  return choice;
}

/** A plain object argument: a rule, options. */
export function record(value: unknown, location: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw hostError("InvalidArgument", location);
  return value as Record<string, unknown>;
}
