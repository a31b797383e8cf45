import fc from "fast-check";
import { looksLikeTarget, parseTargets } from "../../../src/core/target/parseTarget";
import type { Target } from "../../../src/core/target/target";
import { TARGET_FORMS } from "../../../src/core/target/targetForms";

const perCent = (
  operator: Target["operator"],
  value: Target["value"],
  more: Partial<Target> = {},
): Target => ({
  operator,
  value,
  unit: "%",
  ...more,
});

describe("each form reads its own examples", () => {
  test.each(
    TARGET_FORMS.flatMap((form) => form.examples.map(([text, target]) => [form.name, text, target] as const)),
  )("%s: %s", (_name, text, target) => {
    expect(parseTargets(text)).toEqual([target]);
  });
});

describe("operators", () => {
  test.each<[string, Target]>([
    ["đạt tối thiểu 90%", perCent(">=", 90)],
    ["tối thiểu đạt từ 90%", perCent(">=", 90)],
    ["ít nhất 75 %", perCent(">=", 75)],
    ["không dưới 60%", perCent(">=", 60)],
    ["≥80%", perCent(">=", 80)],
    [">= 30%", perCent(">=", 30)],
    ["80% trở lên", perCent(">=", 80)],
    ["chiếm tỷ lệ từ 25% trở lên", perCent(">=", 25)],
    ["trên 32,4%", perCent(">", 32.4)],
    ["hơn 60 phần trăm", perCent(">", 60)],
    ["không quá 20%", perCent("<=", 20)],
    ["không vượt quá 20%", perCent("<=", 20)],
    ["tối đa 5%", perCent("<=", 5)],
    ["5% trở xuống", perCent("<=", 5)],
    ["dưới 5%", perCent("<", 5)],
    ["khoảng 70%", perCent("~", 70)],
    ["xấp xỉ 70%", perCent("~", 70)],
    ["hoàn thành 100% kế hoạch", perCent("=", 100)],
    ["đạt 112%", perCent("=", 112)],
    ["từ 2,5-3%", perCent("range", [2.5, 3])],
    ["từ 10% đến dưới 30%", perCent("range", [10, 30])],
  ])("%s", (text, target) => {
    expect(parseTargets(text)).toEqual([target]);
  });
});

describe("counts, measures and Vietnamese numbers", () => {
  test.each<[string, Target]>([
    ["685", { operator: "=", value: 685 }],
    ["4.961", { operator: "=", value: 4961 }],
    ["1.234,5 tỷ đồng", { operator: "=", value: 1234.5, unit: "tỷ đồng" }],
    ["90.25", { operator: "=", value: 90.25 }],
    ["68,457 hồ sơ", { operator: "=", value: 68457, unit: "hồ sơ" }],
    ["1,234.5", { operator: "=", value: 1234.5 }],
    ["1,234,567.8 đồng", { operator: "=", value: 1234567.8, unit: "đồng" }],
    ["13,875 ha", { operator: "=", value: 13.875, unit: "ha" }],
    ["từ 03 sáng kiến trở lên", { operator: ">=", value: 3, unit: "sáng kiến" }],
    ["ít nhất 01 lần/quý", { operator: ">=", value: 1, unit: "lần/quý" }],
    ["≤ 2 ngày", { operator: "<=", value: 2, unit: "ngày" }],
    ["11/11 nhiệm vụ", { operator: "=", value: [11, 11], unit: "nhiệm vụ" }],
    ["1.405 / 1.405 việc", { operator: "=", value: [1405, 1405], unit: "việc" }],
  ])("%s", (text, target) => {
    expect(parseTargets(text)).toEqual([target]);
  });
});

describe("an amount is told from a year", () => {
  test.each<[string, Target]>([
    ["Top 15", { operator: "<=", value: 15, unit: "hạng" }],
    ["Nhóm 10 tỉnh dẫn đầu", { operator: "<=", value: 10, unit: "hạng" }],
    ["thuộc 20 địa phương đứng đầu cả nước", { operator: "<=", value: 20, unit: "hạng" }],
    ["xếp thứ 12/34 tỉnh, thành phố", { operator: "=", value: 12, unit: "hạng" }],
    ["Hạng 20 trở lên", { operator: "<=", value: 20, unit: "hạng" }],
    ["Bậc 15", { operator: "=", value: 15, unit: "hạng" }],
    ["2000", { operator: "=", value: 2000 }],
    ["2000 hồ sơ", { operator: "=", value: 2000, unit: "hồ sơ" }],
    ["2.000 hồ sơ", { operator: "=", value: 2000, unit: "hồ sơ" }],
    ["2025 tỷ đồng", { operator: "=", value: 2025, unit: "tỷ đồng" }],
    ["≥ 2000", { operator: ">=", value: 2000 }],
    ["tối thiểu 2.000 lượt", { operator: ">=", value: 2000, unit: "lượt" }],
    ["2000 - 2100 hồ sơ", { operator: "range", value: [2000, 2100], unit: "hồ sơ" }],
    ["2025 hoàn thành 5 hội nghị", { operator: "=", value: 5, unit: "hội nghị" }],
    ["2025 tỷ lệ đạt 90%", perCent("=", 90)],
    ["bằng 2024 tăng 5%", perCent("=", 5, { change: "increase" })],
  ])("%s", (text, target) => {
    expect(parseTargets(text)).toEqual([target]);
  });

  test.each([
    "từ 2025",
    "2021 - 2025",
    "giai đoạn 2023-2025",
    "Năm 2025",
    "Thực hiện 2021-2025 theo kế hoạch",
  ])("%s is no amount", (text) => {
    expect(parseTargets(text)).toEqual([]);
  });
});

describe("a change is told from a level", () => {
  test.each<[string, Target]>([
    ["giảm tối thiểu 2,5%", perCent(">=", 2.5, { change: "decrease" })],
    ["cắt giảm ít nhất 20% chi phí", perCent(">=", 20, { change: "decrease" })],
    ["giảm tỷ lệ hồ sơ trễ hẹn 3%", perCent("=", 3, { change: "decrease" })],
    ["tăng 5% so với năm 2024", perCent("=", 5, { change: "increase", baseline: "năm 2024" })],
    [
      "giảm bình quân 10% chi hỗ trợ so với giai đoạn 2016-2020",
      perCent("=", 10, { change: "decrease", baseline: "giai đoạn 2016-2020" }),
    ],
    ["tăng trung bình 10%/năm", { operator: "=", value: 10, unit: "%/năm", change: "increase" }],
    ["Tăng 03 bậc", { operator: "=", value: 3, unit: "bậc", change: "increase" }],
    [
      "Tăng tối thiểu 02 bậc so với năm 2024",
      { operator: ">=", value: 2, unit: "bậc", change: "increase", baseline: "năm 2024" },
    ],
    ["giảm còn dưới 5%", perCent("<", 5)],
    ["tăng lên 80%", perCent("=", 80)],
    ["tăng cường ứng dụng, đạt 80%", perCent("=", 80)],
  ])("%s", (text, target) => {
    expect(parseTargets(text)).toEqual([target]);
  });
});

describe("milestones", () => {
  test.each<[string, Target[]]>([
    ["50% năm 2027, 80% năm 2030", [perCent("=", 50, { year: 2027 }), perCent("=", 80, { year: 2030 })]],
    ["Năm 2027: 50%; năm 2030: 80%", [perCent("=", 50, { year: 2027 }), perCent("=", 80, { year: 2030 })]],
    ["2025: 90%; 2030: 95%", [perCent("=", 90, { year: 2025 }), perCent("=", 95, { year: 2030 })]],
    [
      "đến năm 2025 tối thiểu 80% và đến năm 2030 đạt 100%",
      [perCent(">=", 80, { year: 2025 }), perCent("=", 100, { year: 2030 })],
    ],
    [
      "đạt tối thiểu 90% vào năm 2025 và tối thiểu 95% vào năm 2030",
      [perCent(">=", 90, { year: 2025 }), perCent(">=", 95, { year: 2030 })],
    ],
    ["90% vào tháng 12/2025", [perCent("=", 90, { year: 2025 })]],
    ["Từ 01/7/2025: 90%", [perCent("=", 90, { year: 2025 })]],
    [
      "90% đến 31/12/2025, 95% đến 31/12/2026",
      [perCent("=", 90, { year: 2025 }), perCent("=", 95, { year: 2026 })],
    ],
    ["giai đoạn 2023-2025 tăng tối thiểu 20%", [perCent(">=", 20, { year: 2025, change: "increase" })]],
    [
      "đến năm 2025, giảm 10% so với năm 2021",
      [perCent("=", 10, { year: 2025, change: "decrease", baseline: "năm 2021" })],
    ],
  ])("%s", (text, targets) => {
    expect(parseTargets(text)).toEqual(targets);
  });
});

describe("numbers that are no target", () => {
  test.each([
    "",
    "Nâng cao chất lượng phục vụ",
    "Không có sai phạm",
    "Không vượt quá số lượng biên chế được giao",
    "Ban hành Kế hoạch số 63/KH-UBND ngày 10/9/2025",
    "Trước ngày 31/12/2025",
    "Thực hiện Nghị quyết 57",
    "Dịch vụ công mức độ 3, 4",
    "Trẻ em dưới 6 tuổi",
    "Hạng mục 3",
    "nhóm 10",
    "Quý 2",
  ])("%j", (text) => {
    expect(parseTargets(text)).toEqual([]);
    expect(looksLikeTarget(text)).toBe(false);
  });

  test.each(["2025", "2030"])("%j alone names a year and forgot the figure", (text) => {
    expect(parseTargets(text)).toEqual([]);
    expect(looksLikeTarget(text)).toBe(true);
  });

  test("beside one that is", () => {
    expect(parseTargets("100% hồ sơ theo Kế hoạch số 63/KH-UBND ngày 10/9/2025")).toEqual([
      perCent("=", 100),
    ]);
    expect(parseTargets("95,2% (quý trước: 93,8%)")).toEqual([perCent("=", 95.2)]);
    expect(parseTargets("100% công chức có trình độ từ đại học trở lên")).toEqual([perCent("=", 100)]);
  });
});

test.each(["từ % trở lên", "≥", "đạt …%", "tối thiểu", "9O%"])(
  "%j means a figure that cannot be read",
  (text) => {
    expect(parseTargets(text)).toEqual([]);
    expect(looksLikeTarget(text)).toBe(true);
  },
);

describe("invariants", () => {
  test("every per cent is read back, composed or decomposed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.constantFrom("NFC", "NFD"), (tenths, form) => {
        const text = `đạt từ ${String(tenths / 10).replace(".", ",")}% trở lên`.normalize(form);
        expect(parseTargets(text)).toEqual([perCent(">=", tenths / 10)]);
      }),
    );
  });

  test("any text is read without an exception, every value is a number", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const { value } of parseTargets(text)) expect([value].flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test("a very long text takes no time to speak of", () => {
    const start = performance.now();
    parseTargets("tối thiểu đạt ".repeat(8000) + "1% ".repeat(8000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test.each([
  ["toi thieu 90%", [{ operator: ">=", value: 90, unit: "%" }]],
  ["tu 98% tro len", [{ operator: ">=", value: 98, unit: "%" }]],
  ["tu 10% den duoi 30%", [{ operator: "range", value: [10, 30], unit: "%" }]],
  ["khong qua 5%", [{ operator: "<=", value: 5, unit: "%" }]],
])("typed without accents: “%s”", (text, targets) => {
  expect(parseTargets(text)).toEqual(targets);
});
