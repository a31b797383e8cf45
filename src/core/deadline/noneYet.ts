import { boundsAt } from "./grammar";
import { findPhrase, isOneOf, phraseList } from "./phrases";
import type { Tokens } from "./tokens";
import { NONE_YET, NONE_YET_OBJECTS } from "./vocabulary";

const PHRASES = phraseList(NONE_YET);

/** Where a text goes on behind "chưa xác định thời hạn", "không có"; 0 when it does not begin so. */
export function noneYet(tokens: Tokens): number {
  const found = findPhrase(tokens, 0, PHRASES);
  if (!found || boundsAt(tokens, 0)) return 0;
  let next = found.next;
  while (isOneOf(tokens[next], NONE_YET_OBJECTS)) next += 1;
  if (tokens[next] !== undefined && tokens[next]?.kind !== "mark") return 0;
  while (tokens[next]?.kind === "mark" && tokens[next]?.word !== "(") next += 1;
  return next;
}
