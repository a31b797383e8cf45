import { EVERY_RULE } from "../src/core/rules/catalogue";
import type { RuleName } from "../src/core/rules/rule";
import { catalogueSchema } from "../src/core/catalogue/catalogueJson";
import { accuracyPage } from "./docsAccuracy";
import { deadlinesPage } from "./docsDeadlines";
import { say, type Language, type TextKey, textAt } from "../src/texts/say";

/** Every generated page by its name under `docs/`. */
export function documents(): Map<string, string> {
  return new Map([
    ["rules.md", rulesPage()],
    ["deadlines.md", deadlinesPage()],
    ["accuracy.md", accuracyPage()],
    ["catalogue.schema.json", catalogueSchema()],
    ...EVERY_RULE.map((rule) => [`rules/${rule.id}.md`, rulePage(rule)] as const),
  ]);
}

function rulesPage(): string {
  const rows = EVERY_RULE.map(
    ({ id, severity }) =>
      `| [${id}](rules/${id}.md) | ${say("vi", `severity.${severity}`)} | ${title("vi", id)} | ${title("en", id)} |`,
  );
  return [
    "# What is checked",
    "",
    "Made by `npm run docs` from the rule catalogue and the texts.",
    "",
    "| rule | severity | Vietnamese | English |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function title(language: Language, rule: string): string {
  return textAt(language, `rule.${rule}.title`) ?? rule;
}

function rulePage(rule: RuleName): string {
  const parts = (["vi", "en"] as const).flatMap((language) => [
    "",
    `## ${title(language, rule.id)}`,
    "",
    ...body(language, rule.id),
  ]);
  const severity = (["vi", "en"] as const)
    .map((language) => say(language, `severity.${rule.severity}`))
    .join(" · ");
  return [`# ${rule.id}`, "", `${severity} (\`${rule.severity}\`)`, ...parts, ""].join("\n");
}

/** The sentences of a rule (two where it has variants), how to fix it, why. */
function body(language: Language, rule: string): string[] {
  const keys = ["sentence", "sentence.a", "sentence.b", "fix", "why"].map((part) => `rule.${rule}.${part}`);
  return keys.flatMap((key) => {
    const text = textAt(language, key as TextKey);
    return text === undefined ? [] : [`- ${text}`];
  });
}
