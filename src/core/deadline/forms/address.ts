import { textMatch, type DeadlineForm } from "../form";
import { firstWords, phraseList, skipPhrase } from "../phrases";
import { isMark } from "../reader";
import { wordList } from "../wordList";

const PLACES = phraseList(
  wordList(`
  đường, phố, ngõ, ngách, hẻm, kiệt, số nhà, tổ, xóm, thôn, khu, khu phố, tổ dân phố, nhà số, quốc lộ, quảng trường
`),
);

/** A street that is named after a day, a house number: "đường 17/8". */
export const address = {
  id: "address",
  examples: {
    "Số 12, đường 17/8, phường Minh Xuân": "unreadable",
    "Tổ 12, phường Minh Xuân": "unreadable",
    "Nộp tại số 12, đường 17/8 trước ngày 30/6/2025": "dated 2025-06-30",
  },
  starts: firstWords(PLACES),
  says: "what",
  read(tokens, at) {
    const number = skipPhrase(tokens, at, PLACES);
    if (number === at || tokens[number]?.kind !== "number") return undefined;
    const paired = isMark(tokens[number + 1], "/") || isMark(tokens[number + 1], "-");
    return textMatch(paired && tokens[number + 2]?.kind === "number" ? number + 3 : number + 1);
  },
} as const satisfies DeadlineForm;
