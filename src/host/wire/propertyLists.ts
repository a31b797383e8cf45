import { record } from "./arguments";
import { hostError } from "./errors";
import { HostObject } from "./hostObject";
import { readProperty, writeProperty } from "./members";
import type { WireRecord } from "./protocol";

/**
 * `getRowProperties`, `getColumnProperties`, `getCellProperties` and their setters: one plain object per row, column or
 * cell, in the shape of the options. Names in these objects are camelCase, unlike everywhere else on the wire.
 */

/** Reads what the options ask for: `{ rowHidden: true, format: { font: { bold: true } } }`. */
export function propertiesOf(object: HostObject, options: unknown, location: string): WireRecord {
  const answer: WireRecord = {};
  const parts = object.listedParts();
  if (parts) {
    for (const [name, part] of Object.entries(parts)) answer[name] = propertiesOf(part, options, location);
    return answer;
  }
  for (const [name, wanted] of Object.entries(record(options, location))) {
    if (wanted === undefined || wanted === false) continue;
    const value = readProperty(object, name);
    answer[name] = value instanceof HostObject ? propertiesOf(value, inner(value, wanted), location) : value;
  }
  return answer;
}

/** `fill: true` asks for nothing in particular; Excel wants to be told which properties. Protection alone is asked as a whole. */
function inner(object: HostObject, wanted: unknown): unknown {
  if (object.typeName === "FormatProtection" && wanted === true) return { locked: true, formulaHidden: true };
  if (typeof wanted !== "object") throw hostError("InvalidArgument", object.typeName);
  return wanted;
}

/** Writes a plain object of properties: `{ format: { fill: { color: "#FFFF00" } } }`. */
export function assignProperties(object: HostObject, data: unknown, location: string): void {
  for (const [name, value] of Object.entries(record(data, location))) {
    if (value === undefined || value === null) continue;
    const isNested = typeof value === "object" && !Array.isArray(value);
    const target = isNested ? readProperty(object, name) : undefined;
    if (target instanceof HostObject) assignProperties(target, value, location);
    else writeProperty(object, name, value);
  }
}
