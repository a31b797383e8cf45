/** Advance widths of Times New Roman in thousandths of the size, by the characters that share them. */
const WIDTHS: readonly (readonly [string, number])[] = [
  ["'", 180],
  [" .,", 250],
  ["ijlt:;/\\", 278],
  ["fr()-I[]!", 333],
  ["sJ", 389],
  ['"', 408],
  ["acez?“”…", 444],
  ["bdghknopquvxy0123456789$*", 500],
  ["đ_", 520],
  ["FPS", 556],
  ["ELTZ<>=+", 600],
  ["BCR", 667],
  ["ADGHKNOQUVXYwĐ", 722],
  ["m", 778],
  ["%", 833],
  ["MW@", 930],
];
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const AVERAGE = 520;
/** Excel keeps this many points free at the left and right edge of a cell, together. */
const CELL_PADDING = 6;

/**
 * In how many lines a text stands when wrapped in a cell of `width` points; at least 1. Merged cells and cells with
 * formulas do not grow by themselves in Excel, so row heights are computed.
 */
export function countLines(text: string, width: number, size: number, weight: "regular" | "bold"): number {
  const room = Math.max(1, width - CELL_PADDING);
  const scale = (size / 1000) * (weight === "bold" ? 1.08 : 1);
  return text.split("\n").reduce((lines, line) => lines + wrapLine(line, room, scale), 0);
}

function wrapLine(line: string, room: number, scale: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const width = textWidth(word) * scale;
    const space = used > 0 ? 250 * scale : 0;
    if (used + space + width <= room) used += space + width;
    else {
      // A word longer than the cell is broken by Excel itself.
      lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(width / room) - 1);
      used = width % room;
    }
  }
  return lines;
}

function textWidth(text: string): number {
  const bare = text.normalize("NFD").replace(/\p{M}+/gu, "");
  return [...bare].reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? AVERAGE), 0);
}
