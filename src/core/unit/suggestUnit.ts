import type { Unit } from "./unit";
import type { UnitIndex } from "./unitIndex";

/**
 * The catalogue name that a misspelt unit most likely means: within one slip in eight letters, and closer than
 * every other unit. Undefined where two are as close.
 */
export function suggestUnit(key: string, index: UnitIndex): string | undefined {
  const allowed = Math.min(4, Math.floor(key.length / 8) + (key.length >= 5 ? 1 : 0));
  let best: Unit | undefined;
  let least = allowed + 1;
  let tied = false;
  for (const [name, unit] of index.byKey) {
    const distance = slips(key, name, least);
    if (distance > least || unit === best) continue;
    tied = distance === least && best !== undefined;
    if (distance < least || !tied) [best, least] = [unit, distance];
  }
  return tied || least > allowed ? undefined : best?.name;
}

/** Letters added, lost, changed or swapped between two keys; anything over `limit` is `limit + 1`. */
function slips(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const here = [row];
    for (let column = 1; column <= right.length; column++) {
      here.push(cheapest(left, right, row, column, { here, above, before }));
    }
    if (Math.min(...here) > limit) return limit + 1;
    [before, above] = [above, here];
  }
  return above[right.length] ?? limit + 1;
}

interface Rows {
  here: readonly number[];
  above: readonly number[];
  before: readonly number[];
}

function cheapest(left: string, right: string, row: number, column: number, rows: Rows): number {
  const same = left[row - 1] === right[column - 1];
  const cost = Math.min(
    at(rows.above, column) + 1,
    at(rows.here, column - 1) + 1,
    at(rows.above, column - 1) + (same ? 0 : 1),
  );
  const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return row > 1 && column > 1 && swapped ? Math.min(cost, at(rows.before, column - 2) + 1) : cost;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.MAX_SAFE_INTEGER;
}
