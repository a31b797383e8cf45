import { say, textAt, type Language, type TextKey } from "../../texts/say";
import { fold } from "../text/normalise";
import { EVERY_RULE } from "../rules/catalogue";
import { catalogueEntry } from "../rules/catalogueEntry";
import { ROLES, type Role } from "../table/table";
import { TEMPLATES } from "../table/templates";
import { LEVELS, NEEDS, UNIT_KINDS } from "./catalogue";

/** Where a closed choice has its words: the texts' key before each code. */
const PREFIXES = {
  kind: "catalogue.kind",
  inUse: "catalogue.inUse",
  need: "catalogue.need",
  level: "severity",
  role: "role",
  template: "template",
} as const;
type Choice = keyof typeof PREFIXES;

const CODES: Readonly<Record<Choice, readonly string[]>> = {
  kind: UNIT_KINDS,
  inUse: ["yes", "no"],
  need: NEEDS,
  level: LEVELS,
  role: ROLES,
  template: TEMPLATES.map(({ id }) => id),
};

/** Rules whose severity the office may change, by id. */
export const RULE_IDS: readonly string[] = EVERY_RULE.filter((rule) => rule !== catalogueEntry).map(
  ({ id }) => id,
);

/** The word of a code in a language, beginning with a capital as in a cell of its own. */
export function wordFor(language: Language, choice: Choice, code: string): string {
  const word = textAt(language, `${PREFIXES[choice]}.${code}`) ?? code;
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}

/** Every word of a choice, in the order the sheet offers them. */
export function wordsFor(language: Language, choice: Exclude<Choice, "template">): string[] {
  return CODES[choice].map((code) => wordFor(language, choice, code));
}

/** The code that a word stands for, in either language, or the code itself; undefined for none. */
export function codeOf(choice: Choice, word: string): string | undefined {
  return lookUp(choice).get(fold(word));
}

/** The role that a word names. */
export function roleOf(word: string): Role | undefined {
  return codeOf("role", word) as Role | undefined;
}

/** The rule that a title (in either language) or an id names. */
export function ruleOf(text: string): string | undefined {
  return ruleWords().get(fold(text));
}

/** The heading of a block's column. */
export function headingOf(language: Language, block: string, column: string): string {
  return say(language, `catalogue.${block}.${column}` as TextKey);
}

const known = new Map<Choice, ReadonlyMap<string, string>>();

function lookUp(choice: Choice): ReadonlyMap<string, string> {
  const before = known.get(choice);
  if (before) return before;
  const entries = CODES[choice].flatMap((code) => [
    [fold(code), code] as const,
    ...(["en", "vi"] as const).map((language) => [fold(wordFor(language, choice, code)), code] as const),
  ]);
  const words = new Map(entries);
  known.set(choice, words);
  return words;
}

let rules: ReadonlyMap<string, string> | undefined;

function ruleWords(): ReadonlyMap<string, string> {
  rules ??= new Map(
    RULE_IDS.flatMap((id) => [
      [fold(id), id] as const,
      ...(["en", "vi"] as const).map(
        (language) => [fold(textAt(language, `rule.${id}.title`) ?? id), id] as const,
      ),
    ]),
  );
  return rules;
}
