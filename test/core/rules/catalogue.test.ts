import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documents } from "../../../scripts/documents";
import { EVERY_RULE } from "../../../src/core/rules/catalogue";
import { textAt } from "../../../src/texts/say";

const root = join(__dirname, "../../..");
const ids = EVERY_RULE.map((rule) => rule.id);

/** The rules of the product in their order, each with its severity. */
const CONTRACT = {
  "no-table": "error",
  "missing-column": "error",
  "repeated-header": "warning",
  "split-row": "warning",
  "missing-index": "warning",
  "duplicate-index": "error",
  "index-gap": "warning",
  "index-order": "warning",
  "missing-task": "error",
  "repeated-task": "warning",
  "missing-lead": "error",
  "unknown-unit": "warning",
  "several-leads": "warning",
  "lead-also-coordinates": "warning",
  "missing-coordinator": "info",
  "missing-deadline": "error",
  "unreadable-deadline": "error",
  "impossible-date": "error",
  "ambiguous-date": "warning",
  "year-typo": "error",
  "deadline-outside-plan": "warning",
  overdue: "warning",
  "unknown-result": "warning",
  "result-without-description": "info",
  "ratio-mismatch": "error",
  "numerator-over-denominator": "error",
  "missing-operand": "warning",
  "unreadable-target": "warning",
  "sum-mismatch": "error",
  "column-code": "error",
  "catalogue-entry": "error",
  "formula-error": "error",
  "legacy-encoding": "error",
  "decomposed-text": "info",
  "stray-spaces": "info",
} as const;
/** How strongly a sentence speaks: must, should, if. */
const STRENGTH = { error: /cần/u, warning: /nên/u, info: /nếu/u };

test("the list is in the product's order, with its severities", () => {
  const expected = Object.entries(CONTRACT).filter(([id]) => ids.includes(id));
  expect(EVERY_RULE.map(({ id, severity }) => [id, severity])).toEqual(expected);
});

test.each(EVERY_RULE.map((rule) => [rule.id, rule.severity] as const))(
  "%s speaks as strongly as %s",
  (id, severity) => {
    for (const part of ["sentence", "sentence.a", "sentence.b"]) {
      const sentence = textAt("vi", `rule.${id}.${part}`);
      if (sentence !== undefined) expect(sentence).toMatch(STRENGTH[severity]);
    }
  },
);

test.each(ids)("%s says how to mend it without our buttons", (id) => {
  expect(textAt("vi", `rule.${id}.fix`)).not.toMatch(/“Sửa”|“Điền”/u);
  expect(textAt("en", `rule.${id}.fix`)).not.toMatch(/"Fix"|"Fill in"/u);
});

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
