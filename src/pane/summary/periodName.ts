import type { Language } from "../../texts/say";

/** A period's name within a Vietnamese sentence: "quý IV", "cả năm"; names in capitals and English sentences keep it as it is. */
export function periodName(language: Language, name: string): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(name);
  return language === "vi" && isWord ? name.charAt(0).toLocaleLowerCase("vi") + name.slice(1) : name;
}
