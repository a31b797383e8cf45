const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/**
 * A pattern that matches whole words only. `\b` takes "ị" for a word edge, so the edges are spelled out in
 * Unicode: no letter, mark or digit may touch the match. Flags always include "u".
 */
export function wordPattern(source: string, flags = "iu"): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, flags.includes("u") ? flags : `${flags}u`);
}
