import { readMilestones, yearFor } from "./milestones";
import { readQuantities } from "./quantities";
import type { Target } from "./target";
import { targetText } from "./targetText";

/**
 * What a target text asks for: parseTargets("50% năm 2027, 80% năm 2030") has two. Goals without a figure ("nâng
 * cao chất lượng") have none. Never throws; linear in the text's length.
 */
export function parseTargets(text: string): Target[] {
  if (!/\d/u.test(text)) return [];
  const milestones = readMilestones(targetText(text));
  const quantities = readQuantities(milestones.text);
  const firstIsYear = (milestones.years[0]?.at ?? Infinity) < (quantities[0]?.at ?? Infinity);
  return quantities.map(({ at, target }) => {
    const year = yearFor(at, milestones.years, firstIsYear);
    return year === undefined ? target : { ...target, year };
  });
}

/** A figure is meant but cannot be read: a per cent or comparison sign, or "từ … trở lên". */
const FIGURE_MEANT =
  /%|phần trăm|[<>≤≥≈]|trở (?:lên|xuống)|(?:tối thiểu|tối đa|ít nhất|không quá|không dưới)(?: đạt| là)?[\s.…_]*$|^[\d.,\s…_/-]*\d/iu;

/** Whether a target text should have been readable; "nâng cao chất lượng" and an empty cell should not. */
export function looksLikeTarget(text: string): boolean {
  return FIGURE_MEANT.test(text.normalize("NFC").trim());
}
