import { tidy } from "../text/normalise";
import { isDitto } from "./lineKinds";
import { readHelpers, readTicks } from "./readTicks";
import type { RowEntry } from "./rowEntries";
import type { SheetCells } from "./sheetCells";
import type { Role, RowCell } from "./table";
import type { TableShape } from "./tableShape";

export type RowCells = Partial<Record<Role, RowCell>>;

/** The cells of an entry by role: own text joined over its physical rows, or what a merge from above says. */
export function readRowCells(
  cells: SheetCells,
  shape: TableShape,
  roles: readonly (readonly [Role, number])[],
  entry: RowEntry,
): RowCells {
  const found: RowCells = {};
  for (const [role, column] of roles) {
    const ticks = shape.ticksOf(role);
    found[role] = ticks ? readTicks(cells, entry, role, ticks) : readRowCell(cells, shape, entry, column);
  }
  if (found.target && shape.targetYears.length > 0)
    found.target = {
      ...found.target,
      ofYears: shape.targetYears.map(({ column, year }) => ({
        year,
        text: readRowCell(cells, shape, entry, column).effective,
      })),
    };
  const units = found.coordinator ? undefined : shape.ticksOf("lead");
  const helpers = units && readHelpers(cells, entry, units);
  return helpers ? { ...found, coordinator: helpers } : found;
}

function readRowCell(cells: SheetCells, shape: TableShape, entry: RowEntry, column: number): RowCell {
  const area = cells.hasMerge(entry.first) ? cells.merge(entry.first, column) : undefined;
  if (area && area.top < entry.first && area.left === column) {
    const effective = cells.own(area.top, area.left);
    const from = { row: area.top, column: area.left };
    return { ...from, text: "", effective, from };
  }
  if (area && area.left < column && shape.roleAt(area.left) !== undefined)
    return { row: entry.first, column, text: "", effective: "" };
  const left = area && area.left < column ? area.left : column;
  const text = entry.first === entry.last ? cells.own(entry.first, left) : joinedText(cells, entry, left);
  return { row: entry.first, column: left, text, effective: text };
}

/** The pieces of a cell that was broken over several rows, as one text. */
function joinedText(cells: SheetCells, entry: RowEntry, column: number): string {
  const pieces: string[] = [];
  for (let row = entry.first; row <= entry.last; row++) {
    const text = cells.own(row, column);
    if (text !== "") pieces.push(text);
  }
  return tidy(pieces.join(" "));
}

/** Resolves "nt", "như trên" and ditto marks from row to row; ask in the table's order. */
export function dittoResolver(): (row: RowCells) => void {
  const above: RowCells = {};
  return (row) => {
    for (const role of Object.keys(row) as Role[]) {
      const cell = row[role];
      if (!cell || role === "index") continue;
      const before = above[role];
      if (isDitto(cell.text))
        row[role] = {
          ...cell,
          effective: before?.effective ?? "",
          ...(before && { from: before.from ?? { row: before.row, column: before.column } }),
        };
      above[role] = row[role] ?? cell;
    }
  };
}

/** A row cut by a page: what the continuation says belongs to the cells above. */
export function appendContinuation(row: RowCells, continuation: RowCells): void {
  for (const role of Object.keys(continuation) as Role[]) {
    const more = continuation[role]?.text ?? "";
    const cell = row[role];
    if (more === "" || !cell || role === "index") continue;
    row[role] = { ...cell, effective: tidy(`${cell.effective} ${more}`) };
  }
}
