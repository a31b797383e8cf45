import { fold } from "../text/normalise";
import { COMMON_WORDS } from "./vocabulary";

/** The words of a title or label that tell it from others, folded. */
export function tellingWords(text: string): Set<string> {
  const words = fold(text)
    .replace(/[^\p{L}\d%]+/gu, " ")
    .split(" ");
  return new Set(words.filter((word) => word !== "" && !COMMON_WORDS.has(word)));
}

/** How many words of one stand in the other. */
export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}
