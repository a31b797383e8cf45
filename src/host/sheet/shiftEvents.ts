import type { ChangeType, ShiftDirection } from "./changes";
import type { Permission } from "./protection";
import { isWholeLine, type Shift } from "./shift";

export type Direction = "Up" | "Left" | "Down" | "Right";

/** How `onChanged` names an insertion or deletion. */
export function describeShift(
  shift: Shift,
  direction: Direction,
): { changeType: ChangeType; shiftDirection: ShiftDirection } {
  const line = shift.axis === "rows" ? "Row" : "Column";
  const what = isWholeLine(shift) ? line : "Cell";
  return {
    changeType: `${what}${shift.count > 0 ? "Inserted" : "Deleted"}`,
    shiftDirection: `ShiftCell${direction}`,
  };
}

/** What the protection of a sheet must allow for whole rows or columns. */
export function permissionOf(direction: Direction): Permission {
  const permissions = {
    Up: "deleteRows",
    Left: "deleteColumns",
    Down: "insertRows",
    Right: "insertColumns",
  } as const;
  return permissions[direction];
}
