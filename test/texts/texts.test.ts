import { en } from "../../src/texts/en";
import { vi } from "../../src/texts/vi";

const VI = Object.entries(vi);
const EN = Object.entries(en);
const RULE_IDS = [...new Set(Object.keys(vi).flatMap((key) => /^rule\.([\w-]+)\./u.exec(key)?.[1] ?? []))];

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]).sort();
const withoutErrorCodes = (text: string) => text.replaceAll(/#[A-Z/0]+!/gu, "");
/** The keys whose text offends, so that a failure names them. */
const offenders = (texts: readonly (readonly [string, string])[], offends: (text: string) => boolean) =>
  texts.filter(([, text]) => offends(text)).map(([key]) => key);

/** Old placement puts the tone on the first letter of oa, oe, uy at the end of a syllable: xóa, hủy, khóa. */
const OLD_TONE_PLACEMENT = /(?<!q)(?:[óòỏõọ][ae]|[úùủũụ]y)(?!\p{L})/iu;

test("both languages have the same keys", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test("both languages have the same placeholders", () => {
  const differing = VI.filter(
    ([key, text]) => placeholders(text).join() !== placeholders(en[key as keyof typeof en]).join(),
  );
  expect(differing).toEqual([]);
});

describe.each([
  ["Vietnamese", VI],
  ["English", EN],
])("%s", (_language, texts) => {
  test("is composed and not empty", () => {
    expect(offenders(texts, (text) => text !== text.normalize("NFC").trim() || text === "")).toEqual([]);
  });

  test("says no exclamation and none of the words to avoid", () => {
    const avoided =
      /hệ thống|exception|dữ liệu không hợp lệ|thành công|vui lòng|invalid|oops|please wait|!/iu;
    expect(offenders(texts, (text) => avoided.test(withoutErrorCodes(text)))).toEqual([]);
  });

  test("places tone marks as xoá, huỷ, khoá", () => {
    expect(offenders(texts, (text) => OLD_TONE_PLACEMENT.test(text))).toEqual([]);
  });

  test("every sentence of a rule is one fact; one action.", () => {
    const sentences = texts.filter(([key]) => /^rule\.[\w-]+\.(?:sentence|problem)/u.test(key));
    expect(offenders(sentences, (text) => !/^[\p{Lu}“"{][^;]*; [^;]*\.$/u.test(text))).toEqual([]);
  });
});

test("Vietnamese quotes with “ ”", () => {
  expect(offenders(VI, (text) => text.includes('"'))).toEqual([]);
});

test.each(RULE_IDS)("rule %s has title, sentence, how to fix and why", (rule) => {
  const parts = Object.keys(vi)
    .filter((key) => key.startsWith(`rule.${rule}.`))
    .map((key) => key.slice(`rule.${rule}.`.length))
    .filter((part) => !/^(?:reason|problem)\./u.test(part))
    .sort();
  const sentences = parts.includes("sentence") ? ["sentence"] : ["sentence.a", "sentence.b"];
  expect(parts).toEqual(["fix", ...sentences, "title", "why"]);
});

test.each(["xóa", "Hủy", "khóa biểu", "hòa", "tòa", "khỏe", "thủy", "Ủy ban"])(
  "%s would be caught",
  (text) => {
    expect(text).toMatch(OLD_TONE_PLACEMENT);
  },
);

test.each(["quý", "Quỹ", "hoàn", "khoá", "xoá", "Uỷ ban", "hoà", "tuỳ", "khuyết", "thuỷ"])(
  "%s is fine",
  (text) => {
    expect(text).not.toMatch(OLD_TONE_PLACEMENT);
  },
);
