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

/** Words, runs of digits, white space, single marks. */
const PIECE = /\p{L}[\p{L}\p{M}]*|\d+|\s+|\S/gu;
/** Composed Vietnamese, digits and the usual marks: nothing to normalise, nothing invisible. */
const PLAIN_TEXT = /^[ -~\nÀ-ÖØ-öø-ưẠ-ỹ–“”]*$/u;
const LETTER = /^\p{L}/u;
const SPACE = /^\s/u;
const LINE_BREAK = /[\n\r\u2028]/u;
/** Longer runs are no number of a date, and joining them bit by bit would take its time. */
const LONGEST_REPAIR = 6;
/** Letters that a scanner or a hasty finger put for 1 and 0: "3l/12/2O25". */
const LOOKALIKE_IN = /[OolI]/u;
const LOOKALIKE = /^[OolI]+$/u;
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
const SENTENCE_WORD = /\p{Ll}{2}/u;
const COLLAPSING = new Set(["/", "-", ",", ";", ":"]);

/** Cuts a text into tokens in one pass; never throws, and its cost grows with the length alone. */
export function tokenise(text: string): Token[] {
  const writer: Writer = { tokens: [], open: [], place: { glued: true, line: true } };
  if (PLAIN_TEXT.test(text)) cutPlain(writer, text);
  else {
    for (const piece of text.normalize("NFKC").replace(INVISIBLE, "").match(PIECE) ?? []) {
      addPiece(writer, piece, pieceKind(piece));
    }
  }
  return writer.tokens;
}

type PieceKind = "number" | "word" | "space" | "mark";

interface Writer {
  tokens: Token[];
  /** Brackets that are still open. */
  open: number[];
  place: Place;
}

/** Text that needs no repair, which most cells hold, is cut by its character codes: several times as fast. */
function cutPlain(writer: Writer, text: string): void {
  for (let from = 0; from < text.length;) {
    const kind = codeKind(text.charCodeAt(from));
    let to = from + 1;
    if (kind !== "mark") while (to < text.length && codeKind(text.charCodeAt(to)) === kind) to += 1;
    addPiece(writer, text.slice(from, to), kind);
    from = to;
  }
}

/** The kind of a character of plain text, where every letter beyond ASCII lies between À and ỹ. */
function codeKind(code: number): PieceKind {
  if (code <= 32) return "space";
  if (code >= 48 && code <= 57) return "number";
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
  return code >= 0xc0 && code <= 0x1ef9 ? "word" : "mark";
}

function pieceKind(piece: string): PieceKind {
  if (/^\d/u.test(piece)) return "number";
  if (LETTER.test(piece)) return "word";
  return SPACE.test(piece) ? "space" : "mark";
}

function addPiece(writer: Writer, piece: string, kind: PieceKind): void {
  if (kind === "space") {
    writer.place = { glued: false, line: LINE_BREAK.test(piece) };
    return;
  }
  if (kind === "number") addNumber(writer.tokens, piece, writer.place);
  else if (kind === "word") addWord(writer.tokens, piece, writer.place);
  else addMark(writer.tokens, writer.open, piece, writer.place);
  writer.place = { glued: true, line: false };
}

interface Place {
  glued: boolean;
  line: boolean;
}

function addWord(tokens: Token[], raw: string, place: Place): void {
  const last = tokens.at(-1);
  const touches = place.glued && last?.kind === "number" && raw.length <= LONGEST_REPAIR;
  if (touches && LOOKALIKE.test(raw)) {
    extendNumber(last, raw);
    return;
  }
  if (last?.word === "-") joinBrokenWord(tokens, raw, place);
  let { glued, line } = place;
  for (const { raw: piece, word, plain } of spelledWord(raw)) {
    tokens.push({ kind: "word", raw: piece, word, plain, value: Number.NaN, glued, line, close: -1 });
    glued = false;
    line = false;
  }
}

/** "thường-xuyên", also over the end of a line: a hyphen between two words of a sentence; codes ("KH-UBND") keep theirs. */
function joinBrokenWord(tokens: Token[], raw: string, place: Place): void {
  const hyphen = tokens.at(-1);
  const before = tokens.at(-2);
  if (hyphen?.word !== "-" || !hyphen.glued || !(place.glued || place.line)) return;
  if (before?.kind !== "word" || !SENTENCE_WORD.test(before.raw) || !SENTENCE_WORD.test(raw)) return;
  tokens.pop();
  place.glued = false;
  place.line = false;
}

function addNumber(tokens: Token[], raw: string, place: Place): void {
  const last = place.glued ? tokens.at(-1) : undefined;
  if (last?.kind === "number" && last.word.length <= LONGEST_REPAIR) {
    extendNumber(last, raw);
    return;
  }
  const number = mark(raw, raw, place);
  number.kind = "number";
  number.value = Number(raw);
  if (last?.kind === "word" && last.raw.length <= 2 && LOOKALIKE.test(last.raw)) {
    tokens.pop();
    number.raw = last.raw;
    number.word = putRight(last.raw);
    number.glued = last.glued;
    number.line = last.line;
    extendNumber(number, raw);
  }
  tokens.push(number);
}

function extendNumber(token: Token, raw: string): void {
  token.raw += raw;
  token.word += LOOKALIKE_IN.test(raw) ? putRight(raw) : raw;
  token.value = Number(token.word);
}

function putRight(raw: string): string {
  return raw.replace(/[Oo]/gu, "0").replace(/[lI]/gu, "1");
}

function addMark(tokens: Token[], open: number[], raw: string, place: Place): void {
  const word = MARKS[raw] ?? raw;
  const last = tokens.at(-1);
  if (last?.word === word && COLLAPSING.has(word) && (place.glued || word === "/")) return;
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
