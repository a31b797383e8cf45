import { sayColumn, type ExplainedColumn } from "../../src/texts/sayColumn";

const heading = { kind: "heading" } as const;
const chosen = { kind: "chosen" } as const;
const cells = (fitting: number) => ({ kind: "cells", role: "deadline", fitting, filled: 20 }) as const;

test.each<[string, "vi" | "en", ExplainedColumn["reasons"]]>([
  ["Vì tiêu đề “Hạn nộp” và 90% ô bên dưới là thời hạn.", "vi", [heading, cells(18)]],
  ["Vì tiêu đề “Hạn nộp”.", "vi", [heading]],
  ["Vì tiêu đề “Hạn nộp”.", "vi", [heading, cells(0)]],
  ["Vì 90% ô bên dưới là thời hạn.", "vi", [cells(18)]],
  ["Vì anh/chị đã chọn.", "vi", [chosen, cells(18)]],
  ["Because you chose it.", "en", [chosen]],
  ["", "vi", []],
])("%s", (sentence, language, reasons) => {
  expect(sayColumn(language, { heading: "Hạn nộp", role: "deadline", reasons })).toBe(sentence);
});
