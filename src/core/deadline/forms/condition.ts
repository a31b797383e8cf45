import { clauseEnd } from "../clause";
import type { DeadlineForm, Grammar } from "../form";
import { firstWords, isOneOf, phraseList, skipPhrase } from "../phrases";
import { rawText, type Tokens } from "../tokens";
import { wordList } from "../wordList";

const CONDITIONS = phraseList(
  wordList(`
  trước thời điểm, kể từ ngày, từ ngày, theo, sau khi, ngay sau khi, khi, khi có, ngay khi, nếu, nếu có, căn cứ, căn cứ vào, tùy, tùy theo,
  tùy thuộc, trên cơ sở, phụ thuộc, đột xuất, đợt xuất, đx, khi cần, phát sinh, khi phát sinh,
  trước khi, cùng kỳ, cùng kỳ báo cáo, cùng đợt, cùng thời gian, cùng với, cùng thời điểm, đồng thời với, song song với, đảm bảo tiến độ,
  bảo đảm tiến độ, đảm bảo thời gian, bảo đảm thời gian, đúng thời hạn, đúng quy định, đảm bảo đúng,
  bảo đảm đúng, đúng thời gian, kịp thời, ngay sau, sau, trước hội nghị,
  trước đại hội, trước tết, trước lễ, trước dịp, trước kỳ nghỉ, trước cuộc họp, kể từ khi,
  trong thời hạn quy định, trong thời gian quy định, thời hạn quy định, thời gian quy định,
  giữa nhiệm kỳ, đầu nhiệm kỳ, cuối nhiệm kỳ, trong nhiệm kỳ, cả nhiệm kỳ
  hết nhiệm kỳ, kể từ ngày ban hành, kể từ ngày nhận, từ khi, đến khi, cho đến khi,
  trước ngày khai mạc, từ ngày có, trước và sau, chờ, phụ thuộc vào, trong quá trình,
  trước ngày bầu cử, trước thời điểm khai mạc, tùy tình hình, trước ngày họp, kể từ ngày có,
  từ ngày ban hành, sau ngày, trước đợt, trước cuộc, ngay từ khi, trong trường hợp, trường hợp,
  mỗi khi, bất cứ khi nào, bất kỳ khi nào, lồng ghép, trong thời hạn, trong thời hạn luật định,
  trong thời hạn giải quyết, đúng hạn theo, đúng tiến độ theo
`),
);

/** Depends on an event, a request, a plan, guidance or a roadmap. */
export const condition = {
  id: "condition",
  examples: {
    "Theo hướng dẫn của Sở Nội vụ": "conditional",
    "Theo kế hoạch hàng năm": "conditional",
    "Ngay sau khi có Quyết định công bố": "conditional",
    "khi có yêu cầu": "conditional",
    "Đột xuất": "conditional",
    "Theo Kế hoạch, chậm nhất ngày 30/6/2025": "dated 2025-06-30",
    "Quý I/2027, sau khi HĐND thông qua Nghị quyết": "dated 2027-03-31",
    "Theo Nghị định số 32/2020/NĐ-CP ngày 05/3/2020": "conditional",
  },
  starts: firstWords(CONDITIONS),
  says: "what",
  read(tokens, at, grammar) {
    const phrase = skipPhrase(tokens, at, CONDITIONS);
    if (phrase === at || namesDay(tokens, at, phrase, grammar)) return undefined;
    const next = clauseEnd(tokens, phrase, grammar);
    const text = rawText(tokens, at, next);
    return { next, finding: { kind: "parts", parts: [{ kind: "conditional", text }] } };
  },
} as const satisfies DeadlineForm;

/** "trước thời điểm 30/6", "trước dịp lễ 02/9", "từ ngày 01/7" is a day; "trước thời điểm Luật có hiệu lực" is an event. */
function namesDay(tokens: Tokens, at: number, next: number, grammar: Grammar): boolean {
  if (!isOneOf(tokens[at], ["trước", "từ", "kể"])) return false;
  if (tokens[next]?.kind === "number" || isOneOf(tokens[next], ["ngày", "tháng", "quý", "năm"])) return true;
  return grammar.startsDeadline(tokens, at, "bounded");
}
