import type { Language } from "../texts/say";
import { keepStored, readStored } from "./storage";

/** What the pane remembers between two openings; never anything of a sheet. */
export interface Memory {
  language: Language;
  hasEverChecked: boolean;
  /** The unit whose findings alone are listed: "chỉ đơn vị của tôi". */
  unit?: string;
}

const NAME = "pane";

/** Reads the memory; where the browser keeps none (private window, blocked storage) everything is as at first. */
export function readMemory(): Memory {
  const { language, hasEverChecked, unit } = readStored(NAME);
  return {
    language: language === "en" ? "en" : "vi",
    hasEverChecked: hasEverChecked === true,
    ...(typeof unit === "string" && { unit }),
  };
}

/** Keeps the memory where that is possible. */
export function keepMemory(memory: Memory): void {
  keepStored(NAME, memory);
}
