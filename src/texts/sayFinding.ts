import { fill, say, sayDay, sayNumber, shorten, textAt, type Language, type TextValues } from "./say";

/** What the sentence of a finding is made from; the shape that rules return. */
export interface FindingWords {
  rule: string;
  variant?: "a" | "b" | undefined;
  values?: TextValues | undefined;
  /** The proposed edits; what matters here is whether there are any. */
  fix?: unknown;
}

/** A finding in words. `fact` and `action` are the two halves of `sentence`, each a sentence by itself. */
export interface SaidFinding {
  title: string;
  sentence: string;
  fact: string;
  action: string;
  fix: string;
  why: string;
}

/** Text as it stands in a cell: it may be long, so sentences cut it. */
const CELL_TEXT = new Set(["text", "unit", "typed", "heading"]);

/** A finding in the reader's language. An unknown rule speaks with its id, never with silence. */
export function sayFinding(language: Language, finding: FindingWords): SaidFinding {
  const key = `rule.${finding.rule}`;
  const template =
    textAt(language, `${key}.problem.${finding.values?.["problem"]}`) ??
    textAt(language, finding.variant ? `${key}.sentence.${finding.variant}` : `${key}.sentence`) ??
    textAt(language, `${key}.sentence`) ??
    finding.rule;
  const values = wordsOf(language, finding);
  // The template is cut before it is filled: a quoted cell may hold semicolons of its own.
  const [fact = "", action = ""] = template.split("; ");
  return {
    title: textAt(language, `${key}.title`) ?? finding.rule,
    sentence: fill(language, template, values),
    fact: fill(language, fact, values),
    action: capitalise(fill(language, action, values), language),
    fix: howToFix(language, finding, values),
    why: fill(language, textAt(language, `${key}.why`) ?? "", values),
  };
}

/** How to mend it by hand; where the product can, that it can. */
function howToFix(language: Language, { rule, fix }: FindingWords, values: TextValues): string {
  const byHand = fill(language, textAt(language, `rule.${rule}.fix`) ?? "", values);
  if (fix === undefined || byHand === "") return byHand;
  const start = byHand.charAt(0).toLocaleLowerCase(language);
  return say(language, "fix.orByHand", { byHand: start + byHand.slice(1) });
}

/** The title of a rule, its id where it has none. */
export function sayRule(language: Language, rule: string): string {
  return textAt(language, `rule.${rule}.title`) ?? rule;
}

/** Values as a sentence wants them: days in d/m/y, cell text cut, roles and reasons in words. */
function wordsOf(language: Language, finding: FindingWords): TextValues {
  const values = finding.values ?? {};
  const words = Object.entries(values).map(([name, value]) => [name, wordOf(language, finding, name, value)]);
  return Object.fromEntries(words) as TextValues;
}

function wordOf(
  language: Language,
  finding: FindingWords,
  name: string,
  value: string | number,
): string | number {
  if (typeof value === "number") return value;
  if (FIGURE.test(value)) return figureWord(language, value);
  if (CELL_TEXT.has(name)) return shorten(value);
  if (name === "column" || name === "operand") return roleWord(language, name, value);
  if (name === "reason") {
    const reason = textAt(language, `rule.${finding.rule}.reason.${value}`);
    return reason ? fill(language, reason, finding.values ?? {}) : value;
  }
  return sayDay(value);
}

/** A figure in neutral notation, "88.4%", as the language writes it. */
const FIGURE = /^-?\d+(?:\.\d+)?%$/u;

function figureWord(language: Language, value: string): string {
  return `${sayNumber(language, Number(value.slice(0, -1)))}%`;
}

/** A role as a column's name ("Chủ trì") or inside a sentence ("tử số"). */
function roleWord(language: Language, name: string, value: string): string {
  const role = textAt(language, `role.${value}`);
  if (!role) return value;
  return name === "column" ? role : role.charAt(0).toLocaleLowerCase(language) + role.slice(1);
}

function capitalise(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
