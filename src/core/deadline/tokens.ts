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
  /** The value of a number, -1 elsewhere. */
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
const LETTER = /^\p{L}/u;
const SPACE = /^\s/u;
const LINE_BREAK = /[\n\r\u2028]/u;
/** Longer runs are no number of a date, and joining them bit by bit would take its time. */
const LONGEST_REPAIR = 6;
/** Letters that a scanner or a hasty finger put for 1 and 0: "3l/12/2O25". */
const LOOKALIKE_IN = /[OolI]/u;
const LOOKALIKE = /^[OolI]+$/u;
const MARKS: ReadonlyMap<string, string> = new Map([
  ...[..."‐‑‒–—―−"].map((dash) => [dash, "-"] as const),
  ...[..."⁄∕\\"].map((slash) => [slash, "/"] as const),
  ...[..."[{"].map((bracket) => [bracket, "("] as const),
  ...[..."]}"].map((bracket) => [bracket, ")"] as const),
  ...[..."•·"].map((bullet) => [bullet, "*"] as const),
  ...[..."⇒➔"].map((arrow) => [arrow, "→"] as const),
]);
/** Soft hyphens and invisible characters that a paste leaves behind. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const SENTENCE_WORD = /\p{Ll}{2}/u;
const COLLAPSING = "/-,;:";

/** Cuts a text into tokens in one pass; never throws, and its cost grows with the length alone. */
export function tokenise(text: string): Token[] {
  const writer = newWriter();
  if (cutPlain(writer, text)) return writer.tokens;
  const repaired = newWriter();
  for (const piece of text.normalize("NFKC").replace(INVISIBLE, "").match(PIECE) ?? []) {
    addPiece(repaired, piece);
  }
  return repaired.tokens;
}

interface Writer {
  tokens: Token[];
  /** Brackets that are still open. */
  open: number[];
  /** Where the next token stands: right behind the last one, first on its line. */
  glued: boolean;
  line: boolean;
}

function newWriter(): Writer {
  return { tokens: [], open: [], glued: true, line: true };
}

const REPAIR = 0;
const WHITE = 1;
const DIGIT = 2;
const WORD = 3;
const MARK = 4;
/** What a character of plain text is, by its code; composed Vietnamese lies between À and ỹ. */
const KINDS = kindsOfCodes();

function kindsOfCodes(): Uint8Array {
  const kinds = new Uint8Array(0x20_00 + 0x20);
  const set = (characters: RegExp, kind: number) => {
    for (let code = 0; code < kinds.length; code++)
      if (characters.test(String.fromCharCode(code))) kinds[code] = kind;
  };
  set(/[!-~–—“”]/u, MARK);
  set(/[ \n]/u, WHITE);
  set(/[A-Za-zÀ-ÖØ-öø-ưẠ-ỹ]/u, WORD);
  set(/\d/u, DIGIT);
  return kinds;
}

/**
 * Text that needs no repair, which most cells hold, is cut by its character codes: several times as fast. False where a
 * character needs repair after all, and what was written so far is worth nothing.
 */
function cutPlain(writer: Writer, text: string): boolean {
  const { length } = text;
  for (let from = 0; from < length;) {
    const kind = KINDS[text.charCodeAt(from)] ?? REPAIR;
    let to = from + 1;
    if (kind === WORD || kind === DIGIT) {
      while (to < length && KINDS[text.charCodeAt(to)] === kind) to += 1;
      const piece = text.slice(from, to);
      if (kind === WORD) addWord(writer, piece);
      else addNumber(writer, piece);
    } else if (kind === MARK) addMark(writer, text.charAt(from));
    else if (kind === WHITE) addSpace(writer, text.charCodeAt(from) === 10);
    else return false;
    from = to;
  }
  return true;
}

function addPiece(writer: Writer, piece: string): void {
  if (/^\d/u.test(piece)) addNumber(writer, piece);
  else if (LETTER.test(piece)) addWord(writer, piece);
  else if (SPACE.test(piece)) addSpace(writer, LINE_BREAK.test(piece));
  else addMark(writer, piece);
}

function addSpace(writer: Writer, breaksLine: boolean): void {
  writer.line = breaksLine || (writer.line && !writer.glued);
  writer.glued = false;
}

function addToken(writer: Writer, token: Token): void {
  writer.tokens.push(token);
  writer.glued = true;
  writer.line = false;
}

function addWord(writer: Writer, raw: string): void {
  const { tokens } = writer;
  const last = tokens[tokens.length - 1];
  if (last?.kind === "number" && writer.glued && raw.length <= LONGEST_REPAIR && LOOKALIKE.test(raw)) {
    extendNumber(last, raw);
    return;
  }
  if (last?.word === "-") joinBrokenWord(writer, raw);
  for (const { raw: piece, word, plain } of spelledWord(raw)) {
    const { glued, line } = writer;
    addToken(writer, { kind: "word", raw: piece, word, plain, value: -1, glued, line, close: -1 });
    writer.glued = false;
  }
  writer.glued = true;
}

/** "thường-xuyên", also over the end of a line: a hyphen between two words of a sentence; codes ("KH-UBND") keep theirs. */
function joinBrokenWord(writer: Writer, raw: string): void {
  const hyphen = writer.tokens.at(-1);
  const before = writer.tokens.at(-2);
  if (hyphen?.word !== "-" || !hyphen.glued || !(writer.glued || writer.line)) return;
  if (before?.kind !== "word" || !SENTENCE_WORD.test(before.raw) || !SENTENCE_WORD.test(raw)) return;
  writer.tokens.pop();
  writer.glued = false;
  writer.line = false;
}

function addNumber(writer: Writer, raw: string): void {
  const { tokens, glued, line } = writer;
  const last = glued ? tokens[tokens.length - 1] : undefined;
  if (last?.kind === "number" && last.word.length <= LONGEST_REPAIR) {
    extendNumber(last, raw);
    return;
  }
  const number: Token = {
    kind: "number",
    raw,
    word: raw,
    plain: false,
    value: Number(raw),
    glued,
    line,
    close: -1,
  };
  if (last?.kind === "word" && last.raw.length <= 2 && LOOKALIKE.test(last.raw)) {
    tokens.pop();
    number.raw = last.raw;
    number.word = putRight(last.raw);
    number.glued = last.glued;
    number.line = last.line;
    extendNumber(number, raw);
  }
  addToken(writer, number);
}

function extendNumber(token: Token, raw: string): void {
  token.raw += raw;
  token.word += LOOKALIKE_IN.test(raw) ? putRight(raw) : raw;
  token.value = Number(token.word);
}

function putRight(raw: string): string {
  return raw.replace(/[Oo]/gu, "0").replace(/[lI]/gu, "1");
}

function addMark(writer: Writer, raw: string): void {
  const { tokens, open, glued, line } = writer;
  const word = MARKS.get(raw) ?? raw;
  const last = tokens[tokens.length - 1];
  if (last?.word === word && COLLAPSING.includes(word) && (glued || word === "/")) {
    writer.glued = true;
    writer.line = false;
    return;
  }
  if (word === "." && glued && foldDots(last)) return;
  if (word === ">" && glued && (last?.word === "-" || last?.word === "=")) {
    last.word = "→";
    return;
  }
  if (word === "(") open.push(tokens.length);
  else if (word === ")") closeBracket(writer);
  addToken(writer, { kind: "mark", raw, word, plain: false, value: -1, glued, line, close: -1 });
}

/** Two dots are one dot typed twice; three and more are a gap left to be filled in. */
function foldDots(last: Token | undefined): boolean {
  if (last?.word === "…") return true;
  if (last?.word !== ".") return false;
  last.raw += ".";
  if (last.raw.length >= 3) last.word = "…";
  return true;
}

function closeBracket({ tokens, open }: Writer): void {
  const start = open.pop();
  const token = start === undefined ? undefined : tokens[start];
  if (token) token.close = tokens.length;
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
