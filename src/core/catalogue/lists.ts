import type { Language } from "../../texts/say";
import type { BlockId } from "./blocks";
import { wordsFor } from "./words";

/** What a column's cells may hold: the words of a closed choice, or a name that stands in the first column of a block. */
export type ColumnList = { words: readonly string[] } | { block: BlockId; isClosed: boolean };

const CHOICES = ["kind", "inUse", "role", "need", "level"] as const;
/** A unit may also be replaced by one that is built in. */
const REFERENCES: Readonly<Record<string, { block: BlockId; isClosed: boolean }>> = {
  replacedBy: { block: "units", isClosed: false },
  finding: { block: "rules", isClosed: true },
};

/** The drop-down of a column; undefined where anything may be written. */
export function columnList(key: string, language: Language): ColumnList | undefined {
  const choice = CHOICES.find((one) => one === key);
  return choice ? { words: wordsFor(language, choice) } : REFERENCES[key];
}
