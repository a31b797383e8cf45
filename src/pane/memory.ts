import type { Language } from "../texts/say";

/** What the pane remembers between two openings; never anything of the sheet. */
export interface Memory {
  language: Language;
  hasEverChecked: boolean;
}

const KEY = "soat-bieu.pane";

/** Reads the memory; where the browser keeps none (private window, blocked storage) everything is as at first. */
export function readMemory(): Memory {
  const first: Memory = { language: "vi", hasEverChecked: false };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return first;
    return {
      language: "language" in kept && kept.language === "en" ? "en" : "vi",
      hasEverChecked: "hasEverChecked" in kept && kept.hasEverChecked === true,
    };
  } catch {
    return first;
  }
}

/** Keeps the memory where that is possible. */
export function keepMemory(memory: Memory): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // A blocked storage costs the choice of language on the next opening, nothing else.
  }
}
