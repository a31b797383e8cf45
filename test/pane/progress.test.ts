import { progressShare, sayProgress, type Progress } from "../../src/pane/progress";
import { say } from "../../src/texts/say";

const one: Progress = { sheet: "Phụ lục 01", done: 420, total: 1120, number: 1, sheets: 1 };
const second: Progress = { ...one, sheet: "Phụ lục 02", done: 560, number: 2, sheets: 4 };

test.each([
  ["vi", one, "Đang đọc 420/1.120 dòng"],
  ["vi", second, "Đang đọc trang 2/4 “Phụ lục 02”: 560/1.120 dòng"],
  ["en", second, 'Reading sheet 2 of 4, "Phụ lục 02": rows 560/1,120'],
] as const)("in %s: %#", (language, progress, words) => {
  expect(sayProgress((key, values) => say(language, key, values), progress)).toBe(words);
});

test("every sheet counts alike", () => {
  expect(progressShare(one)).toBe(0.375);
  expect(progressShare(second)).toBe(0.375);
});
