/** What people put into a cell to say that its column holds: x, a check mark, a dot. */
const TICK = /^\(?[xX×✓✔√☑●•*+]\)?$/u;
const LEADS = /^(?:c|ct|c\.t\.?|ctr|chu tri|cht)$/u;
const HELPS = /^(?:p|ph|p\.h\.?|phoi hop|○)$/u;

/** Whether a text is a tick and nothing else. */
export function isTick(text: string): boolean {
  return TICK.test(text);
}

/** What a mark below a unit's name says of it, folded: "CT" leads, "PH" helps, "x" only that it takes part. */
export function unitMark(folded: string): "leads" | "helps" | "takes part" | undefined {
  if (LEADS.test(folded)) return "leads";
  if (HELPS.test(folded)) return "helps";
  return isTick(folded) || folded === "1" ? "takes part" : undefined;
}
