import fc from "fast-check";
import { fillEdits } from "../../../src/core/indicators/fillPlan";
import { figureGrid, planOf } from "./plans";

const HEADINGS = [
  ["STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|Chỉ tiêu giao|Chênh lệch (điểm %)|Đánh giá"],
  ["STT|Đơn vị|Tiếp nhận|Đúng hạn|Quá hạn|Tỷ lệ đúng hạn|Ghi chú|Đánh giá", "A|B|1|2|3=1-2|4=2/1*100%|C|D"],
  ["STT|Chỉ tiêu|Kế hoạch giao|Kết quả thực hiện|Mức độ hoàn thành so với kế hoạch (%)|Quý I|Quý II|Luỹ kế"],
] as const;

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5000 }).map(String) },
  { weight: 3, arbitrary: fc.constant("") },
  fc.constantFrom("12.5%", "0.75", "88,4%", "từ 70% trở lên", "100%", "Đạt", "đang rà soát", "-", "2.203"),
);
const label = fc.constantFrom(
  "Hồ sơ nộp trực tuyến",
  "Tổng số hồ sơ",
  "Tỷ lệ hồ sơ nộp trực tuyến",
  "Tổng cộng",
  "Số hồ sơ quá hạn",
);

const sheets = fc
  .tuple(
    fc.constantFrom(...HEADINGS),
    fc.array(fc.tuple(label, fc.array(cell, { minLength: 6, maxLength: 6 })), { minLength: 1, maxLength: 8 }),
  )
  .map(([headings, rows]) =>
    figureGrid(
      [...headings, ...rows.map(([name, cells], at) => [at + 1, name, ...cells].join("|"))],
      headings.length,
    ),
  );

test("only empty cells are filled, each once, and nothing is thrown", () => {
  fc.assert(
    fc.property(sheets, (grid) => {
      const { fill, kept } = planOf(grid);
      const edits = fillEdits(grid, fill);
      expect(edits.every(({ before }) => before === "")).toBe(true);
      const places = [...fill, ...kept].map(({ row, column }) => `${row}:${column}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { formula, shows } of fill) {
        expect(formula).toMatch(/^=IF\(COUNT\(/u);
        expect(typeof shows === "string" || Number.isFinite(shows)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
