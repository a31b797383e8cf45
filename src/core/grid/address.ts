import type { Area } from "./grid";

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** 0 for "A", 26 for "AA"; the letters may be of either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The A1 name of a zero-based position: cellAddress(14, 3) is "D15". */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The A1 name of an area: "D15" for one cell, "A7:G8" for more. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "D15", "$A$7:$G$8" or "'Phụ lục 01'!A7:G8"; the sheet name is dropped. Throws on anything else. */
export function parseArea(address: string): Area {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^(?<left>[A-Za-z]{1,3})(?<top>\d+)(?::(?<right>[A-Za-z]{1,3})(?<bottom>\d+))?$/u.exec(local);
  const { left, top, right, bottom } = match?.groups ?? {};
  if (!left || !top) throw new Error(`Not a cell address: ${address}`);
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom ?? top) - 1,
    right: columnIndex(right ?? left),
  };
}

/** A sheet name as formulas want it: quoted, inner quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
