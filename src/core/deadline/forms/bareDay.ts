import { DAY_LEADS, dayLead } from "../dayWords";
import type { DayPick } from "../deadlineRule";
import type { DeadlineForm } from "../form";
import { isOneOf } from "../phrases";
import { isMark, shortNumber } from "../reader";

/** A day whose month stands elsewhere: "hằng tháng, trước ngày 25"; alone it is no deadline. */
export const bareDay = {
  id: "bare-day",
  examples: {
    "Hằng quý, trước ngày 15": "recurring 2025-03-15 2025-06-15 2025-09-15 2025-12-15",
    "trước ngày 15": "unreadable",
  },
  starts: DAY_LEADS,
  says: "what",
  read(tokens, at) {
    const picks: DayPick[] = [];
    let next = at;
    for (;;) {
      const lead = dayLead(tokens, next);
      const value = shortNumber(tokens, lead.next);
      if ((picks.length === 0 && !lead.said) || value === undefined || value < 1 || value > 31) break;
      const after = tokens[lead.next + 1];
      const joined = isMark(after, ",") || isMark(after, "&") || isOneOf(after, ["và", "hoặc"]);
      if (after !== undefined && !joined && !isClose(tokens, lead.next + 1)) break;
      picks.push(value);
      next = lead.next + 1;
      if (!joined || dayLead(tokens, next + 1).said === false) break;
      next += 1;
    }
    return picks.length > 0 ? { next, finding: { kind: "bare-days", picks } } : undefined;
  },
} as const satisfies DeadlineForm;

function isClose(tokens: Parameters<typeof dayLead>[0], at: number): boolean {
  const token = tokens[at];
  return [")", ";", ".", "("].some((mark) => isMark(token, mark)) || isOneOf(token, ["hằng", "đối"]);
}
