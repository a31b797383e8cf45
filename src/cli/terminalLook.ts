import type { Severity } from "../core/rules/rule";

/** How a terminal shows text: its width in characters, and whether it shows colours. */
export interface TerminalLook {
  columns: number;
  hasColours: boolean;
}

/** A file or a pipe: lines of ordinary width without colours. */
export const PLAIN_LOOK: TerminalLook = { columns: 80, hasColours: false };

/** What a piece of the report is; only colours depend on it. */
export type Tone = Severity | "title" | "aside";

/** Codes of the terminal: red, yellow, blue; bold; dim. */
const CODES: Readonly<Record<Tone, string>> = {
  error: "31;1",
  warning: "33;1",
  info: "34;1",
  title: "1",
  aside: "2",
};

/** The text in the colour of its tone, where the terminal shows colours. */
export function paint(text: string, tone: Tone, { hasColours }: TerminalLook): string {
  return hasColours ? `\u001B[${CODES[tone]}m${text}\u001B[0m` : text;
}

/** Words put into lines of at most `width` characters; a longer word has a line of its own. */
export function wrap(words: readonly string[], width: number): string[][] {
  const lines: string[][] = [];
  let used = 0;
  for (const word of words) {
    const length = [...word].length;
    const line = lines.at(-1);
    if (line && used + 1 + length <= width) {
      line.push(word);
      used += 1 + length;
    } else {
      lines.push([word]);
      used = length;
    }
  }
  return lines;
}
