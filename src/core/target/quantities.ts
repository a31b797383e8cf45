import type { Target } from "./target";
import { TARGET_FORMS } from "./targetForms";

/** A target and where its text begins. */
export interface Quantity {
  at: number;
  target: Target;
}

/** Every quantity of a text, left to right; the first form in the list that claims a stretch has it. */
export function readQuantities(text: string): Quantity[] {
  const taken = new Uint8Array(text.length);
  const quantities: Quantity[] = [];
  for (const form of TARGET_FORMS) {
    for (const match of text.matchAll(form.pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (taken.subarray(at, end).includes(1)) continue;
      const target = form.read(match.groups ?? {}, { text, at, end });
      if (!target) continue;
      taken.fill(1, at, end);
      quantities.push({ at, target });
    }
  }
  return quantities.sort((left, right) => left.at - right.at);
}
