import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documents } from "../../../scripts/documents";
import { RULES } from "../../../src/core/rules/catalogue";
import { textAt } from "../../../src/texts/say";

const root = join(__dirname, "../../..");
const ids = RULES.map((rule) => rule.id);

/** missing-lead → missingLead */
function fileName(id: string): string {
  return id.replace(/-(?<letter>\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}

test("no rule is listed twice", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test("every file that holds a rule is listed", () => {
  const files = readdirSync(join(root, "src/core/rules")).filter((name) =>
    readFileSync(join(root, "src/core/rules", name), "utf8").includes("satisfies Rule"),
  );
  expect(files.sort()).toEqual(ids.map((id) => `${fileName(id)}.ts`).sort());
});

test.each(ids)("%s has its file, its test, its texts in both languages and its page", (id) => {
  expect(existsSync(join(root, "src/core/rules", `${fileName(id)}.ts`))).toBe(true);
  expect(existsSync(join(root, "test/core/rules", `${fileName(id)}.test.ts`))).toBe(true);
  for (const language of ["vi", "en"] as const) {
    for (const part of ["title", "fix", "why"]) expect(textAt(language, `rule.${id}.${part}`)).toBeTruthy();
    const sentences = ["sentence", "sentence.a", "sentence.b"].map((part) =>
      textAt(language, `rule.${id}.${part}`),
    );
    expect(sentences.some(Boolean)).toBe(true);
  }
});

test("every generated page is as the sources want it", () => {
  for (const [name, text] of documents())
    expect([name, readFileSync(join(root, "docs", name), "utf8")]).toEqual([name, text]);
});
