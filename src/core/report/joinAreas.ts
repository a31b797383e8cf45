import type { Area } from "../grid/grid";
import type { SheetDraft } from "./sheetDraft";

type StyledArea = SheetDraft["styles"][number];

/** How far back a part to be joined with is looked for; the lines of a table stand close to each other. */
const LOOK_BACK = 100;

/** The same styles in fewer areas: what stands below its like becomes one. No cell gets its styles in another order. */
export function joinStyles(styles: readonly StyledArea[]): StyledArea[] {
  const joined: (StyledArea & { key: string })[] = [];
  for (const { area, style } of styles) {
    const key = JSON.stringify(style);
    const upper = above(joined, area, key);
    if (upper === undefined) joined.push({ area, style, key });
    else joined[upper] = { area: { ...joined[upper]!.area, bottom: area.bottom }, style, key };
  }
  return joined.map(({ area, style }) => ({ area, style }));
}

/** Where the part stands that the area continues, unless a later one covers cells of the area. */
function above(joined: readonly { area: Area; key: string }[], area: Area, key: string): number | undefined {
  for (let at = joined.length - 1; at >= Math.max(0, joined.length - LOOK_BACK); at--) {
    const part = joined[at]!;
    if (part.key === key && continues(part.area, area)) return at;
    if (overlaps(part.area, area)) return undefined;
  }
  return undefined;
}

/** Merges of one row each that stand below each other, joined into areas that are merged row by row. */
export function joinMerges(merges: readonly Area[]): { area: Area; byRow: boolean }[] {
  const joined: { area: Area; byRow: boolean }[] = [];
  for (const area of merges) {
    const byRow = area.top === area.bottom;
    const upper = byRow ? joined.find((part) => part.byRow && continues(part.area, area)) : undefined;
    if (upper) upper.area = { ...upper.area, bottom: area.bottom };
    else joined.push({ area, byRow });
  }
  return joined;
}

function continues(upper: Area, { top, left, right }: Area): boolean {
  return upper.bottom + 1 === top && upper.left === left && upper.right === right;
}

function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
