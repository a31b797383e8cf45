import { findPhrase, firstWords, isOneOf, isWord, phraseList, skipPhrase } from "./phrases";
import { isMark, shortNumber } from "./reader";
import type { Tokens } from "./tokens";
import { COUNT_WORDS } from "./vocabulary";
import { wordList } from "./wordList";

const WEEKDAYS = phraseList(
  wordList(`
  thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6,
  thứ 7, cn, t 2, t 3, t 4, t 5, t 6, t 7
`),
);
const DAY_WORDS = phraseList(
  wordList(`
  ngày, mùng, ngày mùng, hôm, sáng, chiều, tối, trưa, sáng ngày, chiều ngày, buổi sáng, buổi chiều,
  trong ngày, cuối ngày, hết ngày, các ngày, những ngày, trong các ngày, vào ngày, buổi sáng ngày,
  buổi chiều ngày, cuối giờ chiều ngày, hết giờ hành chính ngày, cuối giờ ngày, cuối buổi chiều ngày,
  cuối buổi sáng ngày, đầu giờ sáng ngày, tối ngày, đêm, giờ hành chính ngày, hết giờ làm việc ngày,
  cuối giờ làm việc ngày, đầu giờ chiều ngày, là ngày, dịp, dịp lễ, lễ, ngày lễ, kỳ nghỉ lễ, kỳ nghỉ, nghỉ lễ,
  dịp nghỉ lễ, các ngày lễ, lễ quốc khánh, quốc khánh, ngày quốc khánh, dịp quốc khánh, dịp lễ quốc khánh,
  ngày lễ quốc khánh, kỳ nghỉ lễ quốc khánh
`),
);

/** What a scanner makes of 1, 0 and their pairs. */
const LOOKALIKES = wordList(`l, i, o, ll, lo, io, il, li, oi, ol, ii, lI`);

/** What a day may begin with before its number. */
export const DAY_LEADS: readonly string[] = [
  ...firstWords(WEEKDAYS),
  ...firstWords(DAY_WORDS).filter((start) => start !== "ngày"),
  ...["#", "mùng", "thứ", "chủ", "mười", ...Object.keys(COUNT_WORDS), ...LOOKALIKES].map(
    (second) => `ngày ${second}`,
  ),
  ...wordList(`# h, # g, # giờ, # :`),
];

/** The same, and the numbers themselves with what may follow them. */
export const DAY_STARTS: readonly string[] = [
  ...DAY_LEADS,
  ...LOOKALIKES,
  ...wordList(`# /, # ., # -, # tháng`),
];

/** What stands before the numbers of a day: the hour, the weekday, "ngày". */
export interface DayLead {
  next: number;
  /** "ngày" or the like was said, so that numbers behind it are a day whatever the mark between them. */
  said: boolean;
}

/** Skips "trước 17h00 thứ Sáu, ngày" up to the number of the day. */
export function dayLead(tokens: Tokens, at: number): DayLead {
  if (tokens[at]?.kind === "mark") return { next: at, said: false };
  const clock = skipClock(tokens, at);
  if (clock === at && tokens[at]?.kind === "number") return { next: at, said: false };
  const weekday = skipWeekday(tokens, clock);
  const said = skipPhrase(tokens, weekday, DAY_WORDS);
  return { next: said, said: said > weekday || weekday > clock };
}

/** "17h00", "17 giờ 00 phút", "17:00", "cuối giờ chiều"; a comma behind it belongs to it. */
export function skipClock(tokens: Tokens, at: number): number {
  if (shortNumber(tokens, at) === undefined || tokens[at]?.kind !== "number") return at;
  const unit = tokens[at + 1];
  const colon = isMark(unit, ":") && unit?.glued === true;
  if (!colon && !isOneOf(unit, ["h", "giờ", "g"])) return at;
  let next = at + 2;
  if (tokens[next]?.kind === "number") next += 1;
  else if (colon) return at;
  if (isOneOf(tokens[next], ["phút", "p"]) || isMark(tokens[next], "'")) next += 1;
  const after = isMark(tokens[next], ",") ? next + 1 : next;
  return continuesWithDay(tokens, after) ? after : at;
}

/** The hour behind a day: "30/6/2025 17:00:00", "lúc 17h00", "T00:00:00". */
export function skipHour(tokens: Tokens, at: number): number {
  let next = isMark(tokens[at], ",") ? at + 1 : at;
  if (isOneOf(tokens[next], ["lúc", "trước", "vào", "t"])) next += 1;
  if (tokens[next]?.kind !== "number" || (tokens[next]?.word.length ?? 0) > 2) return at;
  if (isOneOf(tokens[next + 1], ["h", "giờ", "g"])) {
    const minutes = tokens[next + 2]?.kind === "number" ? next + 3 : next + 2;
    return isOneOf(tokens[minutes], ["phút"]) || isMark(tokens[minutes], "'") ? minutes + 1 : minutes;
  }
  if (!isMark(tokens[next + 1], ":") || tokens[next + 2]?.kind !== "number" || !tokens[next + 2]?.glued)
    return at;
  const seconds = isMark(tokens[next + 3], ":") && tokens[next + 4]?.kind === "number";
  return seconds ? next + 5 : next + 3;
}

/** A duration ("24 giờ") is no time of day: a day, weekday or "hằng ngày" must follow. */
function continuesWithDay(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (isOneOf(token, ["ngày", "thứ", "chủ", "hằng", "mỗi", "mùng", "sáng", "chiều"])) return true;
  return token?.kind === "number" && tokens[at + 1]?.kind === "mark" && tokens[at + 2]?.kind === "number";
}

/** "thứ Sáu, " up to what follows; the comma belongs to it only when a day follows. */
function skipWeekday(tokens: Tokens, at: number): number {
  const found = findPhrase(tokens, at, WEEKDAYS);
  if (!found || (isWord(tokens[at], "t") && !isFullDay(tokens, found.next))) return at;
  const after =
    isMark(tokens[found.next], ",") || isMark(tokens[found.next], "(") ? found.next + 1 : found.next;
  return tokens[after]?.kind === "number" || isWord(tokens[after], "ngày") ? after : at;
}

/** "T2, 10/11/2025" is a Monday; "T2, T10/2025" are months. */
function isFullDay(tokens: Tokens, at: number): boolean {
  const marks = isMark(tokens[at], ",") && isMark(tokens[at + 2], "/") && isMark(tokens[at + 4], "/");
  return marks && shortNumber(tokens, at + 1) !== undefined && tokens[at + 5]?.word.length === 4;
}

/** The weekday at a position, wherever it leads. */
export function weekdayAt(tokens: Tokens, at: number): number | undefined {
  return findPhrase(tokens, at, WEEKDAYS)?.next;
}
