import type { Phrases } from "./unitVocabulary";
import type { UnitWord } from "./unitWords";

/** A unit cell as its words; `plain` where it is typed without accents. */
export interface UnitText {
  text: string;
  words: readonly UnitWord[];
  plain: boolean;
}

/** How many words of the list's longest phrase stand at `at`; 0 where none does. Signs other than a space end a phrase. */
export function phraseAt(cell: UnitText, at: number, list: Phrases): number {
  let spelled = "";
  let longest = 0;
  for (let length = 1; length <= list.longest; length++) {
    const word = cell.words[at + length - 1];
    if (!word || (length > 1 && word.gap !== "space" && word.gap !== "line")) break;
    const written = cell.plain ? word.keys.join(" ") : word.lower;
    spelled = spelled === "" ? written : `${spelled} ${written}`;
    if ((cell.plain ? list.plain : list.spelled).has(spelled)) longest = length;
  }
  return longest;
}
