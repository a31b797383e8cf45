import { textMatch, type DeadlineForm } from "../form";
import { findPhrase, firstWords, isOneOf, isWord, phraseList, skipPhrase } from "../phrases";
import { isMark, shortNumber, yearNumber } from "../reader";
import { DOCUMENTS } from "../clauseWords";
import type { Tokens } from "../tokens";
import { wordList } from "../wordList";

const KINDS = phraseList(DOCUMENTS);
const NUMBER = phraseList(["số", "số :", "luật số", "mã số"]);
/** A day behind one of these is the day it was signed; "báo cáo ngày 15/12" is a report due on that day. */
const FIRM = phraseList(
  wordList(
    `nghị quyết, nghị định, quyết định, công văn, thông tư, luật, chỉ thị, kết luận, công điện, qđ, nq, nđ, cv`,
  ),
);
const LONGEST_NUMBER = 16;

/** A document with its number and the day it was signed: none of these is due. */
export const citation = {
  id: "citation",
  examples: {
    "Theo Quyết định số 12/2024/QĐ-UBND ngày 5/3/2024": "conditional",
    "Quyết định số 12/2024/QĐ-UBND ngày 5/3/2024": "unreadable",
    "Nghị định 32/2020/NĐ-CP": "unreadable",
    "Luật số 80/2025/QH15": "unreadable",
    "Công văn ngày 12/3/2025": "unreadable",
    "63/KH-UBND ngày 10/9/2025": "unreadable",
    "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 trong năm 2025": "dated 2025-12-31",
  },
  starts: [...firstWords(KINDS), ...firstWords(NUMBER), "# /", "# -"],
  says: "what",
  read(tokens, at) {
    const named = findPhrase(tokens, at, KINDS);
    const start = skipPhrase(tokens, named?.next ?? at, NUMBER);
    const number = documentNumber(tokens, start, start > at);
    if (number !== undefined) return textMatch(signedDay(tokens, number));
    if (!named) return undefined;
    const signed = isWord(tokens[named.next], "ngày") ? signedDay(tokens, named.next) : named.next;
    const firm = skipPhrase(tokens, at, FIRM) > at || isOneOf(tokens[signed], ["của", "về"]);
    return signed > named.next && firm ? textMatch(signed) : undefined;
  },
} as const satisfies DeadlineForm;

/** "12/2024/QĐ-UBND", "57-NQ/TW", "63/KH-UBND"; behind "số" or a document's name a plain number will do. */
function documentNumber(tokens: Tokens, at: number, named: boolean): number | undefined {
  const first = tokens[at];
  if (first?.kind === "mark" && first.word === "…") return documentTail(tokens, at);
  if (first?.kind !== "number") return undefined;
  const tail = documentTail(tokens, at);
  if (tail !== undefined) return tail;
  const year = first.word.length === 4 && yearNumber(tokens, at)?.year !== undefined;
  const date =
    tokens[at + 1]?.kind === "mark" && tokens[at + 2]?.kind === "number" && tokens[at + 2]?.glued === true;
  const signed =
    isWord(tokens[at + 1], "ngày") && tokens[at + 3]?.kind === "mark" && tokens[at + 4]?.kind === "number";
  const counts = isOneOf(tokens[at + 1], ["ngày", "tháng", "lần", "năm"]) && !signed;
  return named && !year && !date && !counts ? at + 1 : undefined;
}

/** The letters that make a number a document's: they must come within the same run of glued pieces. */
function documentTail(tokens: Tokens, at: number): number | undefined {
  let next = at + 1;
  let letters = false;
  for (; next < at + LONGEST_NUMBER; next++) {
    const token = tokens[next];
    const mark = token?.kind === "mark" && "/-&.".includes(token.word);
    if (!token || (next > at + 1 && !token.glued && tokens[next - 1]?.kind !== "mark")) break;
    const ofCode = token.kind === "number" && letters && tokens[next - 1]?.kind === "word" && token.glued;
    if (!mark && tokens[next - 1]?.kind !== "mark" && !ofCode) break;
    if (!mark && token.kind === "mark") break;
    if (next === at + 1 && !(mark && "/-".includes(token.word))) break;
    if (token.kind === "word" && tokens[next - 1]?.glued !== false && isCode(token.raw)) letters = true;
    else if (token.kind === "word") break;
  }
  while (tokens[next - 1]?.kind === "mark") next -= 1;
  return letters ? next : undefined;
}

/** "QĐ", "NQ", "UBND", "CP", "TTg": capitals, unlike the words of a sentence. */
function isCode(raw: string): boolean {
  return /^\p{Lu}[\p{Lu}g]*$/u.test(raw);
}

/** "ngày 5/3/2024", "ngày 05 tháng 3 năm 2024", "năm 2024" behind a document's number. */
function signedDay(tokens: Tokens, at: number): number {
  const word = isMark(tokens[at], ",") || isMark(tokens[at], "(") ? at + 1 : at;
  if (!isWord(tokens[word], "ngày")) return at;
  const day = shortNumber(tokens, word + 1);
  if (day === undefined) return isMark(tokens[word + 1], "…") ? blankDay(tokens, word + 1) : at;
  let next = word + 2;
  while (next < word + 9 && isOfDay(tokens, next)) next += 1;
  while (tokens[next - 1]?.kind === "mark" && !isMark(tokens[next - 1], ")")) next -= 1;
  return isMark(tokens[at], "(") && isMark(tokens[next], ")") ? next + 1 : next;
}

function isOfDay(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "number") return true;
  if (isOneOf(token, ["tháng", "năm"]))
    return tokens[at + 1]?.kind === "number" || isMark(tokens[at + 1], "…");
  return token?.kind === "mark" && "/-.".includes(token.word) && tokens[at + 1]?.kind === "number";
}

/** "ngày …/…/2025", "ngày … tháng … năm 2025" in a document not signed yet. */
function blankDay(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 9 && (isMark(tokens[next], "…") || isMark(tokens[next], "/") || isOfDay(tokens, next)))
    next += 1;
  return next;
}
