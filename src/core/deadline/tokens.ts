import { spelledWord } from "./spelling";

/** One word, number or mark of a deadline text. */
export interface Token {
  kind: "word" | "number" | "mark";
  /** As written. */
  raw: string;
  /** Words: lower case, known misspellings put right; numbers: their digits; marks: themselves, brackets as ( and ). */
  word: string;
  /** Typed without any accent, so that "thang" may stand for "tháng". */
  plain: boolean;
  /** The value of a number, NaN elsewhere. */
  value: number;
  /** No white space before it. */
  glued: boolean;
  /** First on its line. */
  line: boolean;
  /** For "(": where its ")" stands; -1 where there is none. */
  close: number;
}

export type Tokens = readonly Token[];

/** A number may hold letters that a scanner or a hasty finger put for 1 and 0: "3l/12/2O25". */
const PIECE =
  /(?<number>\d[\dOolI]*(?![\p{L}\p{M}\d])|(?<!\p{L})[OolI]+\d[\dOolI]*(?![\p{L}\p{M}\d])|\d+)|(?<word>\p{L}[\p{L}\p{M}]*)|(?<gap>\s+)|(?<mark>\S)/gu;
const MARKS: Readonly<Record<string, string>> = {
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "⁄": "/",
  "∕": "/",
  "\\": "/",
  "[": "(",
  "{": "(",
  "]": ")",
  "}": ")",
  "•": "*",
  "·": "*",
  "⇒": "→",
  "➔": "→",
};
/** Soft hyphens and invisible characters that a paste leaves behind. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const COLLAPSING = new Set(["/", "-", ",", ";", ":"]);

/** Cuts a text into tokens in one pass; never throws, and its cost grows with the length alone. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const open: number[] = [];
  let gap = "\n";
  for (const match of text.normalize("NFKC").replace(INVISIBLE, "").matchAll(PIECE)) {
    const groups = match.groups ?? {};
    if (groups["gap"] !== undefined) {
      gap = groups["gap"];
      continue;
    }
    const place = { glued: gap === "" || tokens.length === 0, line: /[\n\r\u2028]/u.test(gap) };
    if (groups["word"] !== undefined) addWord(tokens, groups["word"], place);
    else if (groups["number"] !== undefined) addNumber(tokens, groups["number"], place);
    else addMark(tokens, open, match[0], place);
    gap = "";
  }
  return tokens;
}

interface Place {
  glued: boolean;
  line: boolean;
}

function addWord(tokens: Token[], raw: string, place: Place): void {
  joinBrokenWord(tokens, place);
  for (const [index, piece] of spelledWord(raw).entries()) {
    const first = index === 0;
    tokens.push({
      kind: "word",
      raw: piece.raw,
      word: piece.word,
      plain: piece.plain,
      value: Number.NaN,
      glued: first ? place.glued : false,
      line: first && place.line,
      close: -1,
    });
  }
}

/** "thường-⏎xuyên": a hyphen at the end of a line belongs to the typesetter. */
function joinBrokenWord(tokens: Token[], place: Place): void {
  const hyphen = tokens.at(-1);
  if (!place.line || hyphen?.word !== "-" || !hyphen.glued || tokens.at(-2)?.kind !== "word") return;
  tokens.pop();
  place.line = false;
}

function addNumber(tokens: Token[], raw: string, place: Place): void {
  const digits = raw.replace(/[Oo]/gu, "0").replace(/[lI]/gu, "1");
  tokens.push({ ...mark(raw, digits, place), kind: "number", value: Number(digits) });
}

function addMark(tokens: Token[], open: number[], raw: string, place: Place): void {
  const word = MARKS[raw] ?? raw;
  const last = tokens.at(-1);
  if (last?.word === word && COLLAPSING.has(word) && place.glued) return;
  if (word === "." && place.glued && foldDots(last)) return;
  if (word === ">" && place.glued && (last?.word === "-" || last?.word === "=")) {
    last.word = "→";
    return;
  }
  if (word === "(") open.push(tokens.length);
  if (word === ")") closeBracket(tokens, open);
  tokens.push(mark(raw, word, place));
}

/** Two dots are one dot typed twice; three and more are a gap left to be filled in. */
function foldDots(last: Token | undefined): boolean {
  if (last?.word === "…") return true;
  if (last?.word !== ".") return false;
  last.raw += ".";
  if (last.raw.length >= 3) last.word = "…";
  return true;
}

function closeBracket(tokens: Token[], open: number[]): void {
  const start = open.pop();
  const token = start === undefined ? undefined : tokens[start];
  if (token) token.close = tokens.length;
}

function mark(raw: string, word: string, { glued, line }: Place): Token {
  return { kind: "mark", raw, word, plain: false, value: Number.NaN, glued, line, close: -1 };
}

/** The words of some tokens as they were written, with single spaces. */
export function rawText(tokens: Tokens, from: number, to: number): string {
  let text = "";
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    const token = tokens[at];
    if (token) text += (at === from || token.glued ? "" : " ") + token.raw;
  }
  return text;
}
