import { quote, say, sayDay, sayNumber, sayQuarter, shorten } from "../../src/texts/say";
import { sayFinding, sayRule } from "../../src/texts/sayFinding";

test.each([
  ["vi", 1120, "1.120 lỗi"],
  ["en", 1120, "Findings: 1,120"],
] as const)("%s counts %d", (language, count, said) => {
  expect(say(language, "list.count", { count })).toBe(said);
});

test("a row, a year or a number of a task is a name and is not grouped", () => {
  expect(say("vi", "check.live", { row: 1203 })).toBe("Đã kiểm tra lại dòng 1203.");
  expect(say("vi", "context.yearSource", { year: 2025 })).toContain("Năm 2025");
});

test("a missing value stays visible", () => {
  expect(say("vi", "list.count")).toBe("{count} lỗi");
});

test("text that looks like a placeholder is not filled again", () => {
  expect(say("vi", "list.noMatch", { query: "{count}" })).toBe("Không có lỗi nào khớp “{count}”.");
});

test.each([
  ["vi", 99.3, "99,3"],
  ["en", 99.3, "99.3"],
] as const)("%s writes the number %d as %s", (language, value, said) => {
  expect(sayNumber(language, value)).toBe(said);
});

test.each([
  ["2025-12-15", "15/12/2025"],
  ["Quý IV/2025", "Quý IV/2025"],
])("the day %s is said as %s", (day, said) => {
  expect(sayDay(day)).toBe(said);
});

test.each([
  ["vi", 4, "IV"],
  ["vi", 1, "I"],
  ["en", 4, "4"],
] as const)("%s names quarter %d %s", (language, quarter, said) => {
  expect(sayQuarter(language, quarter)).toBe(said);
});

test.each([
  ["ngắn", "ngắn"],
  ["a".repeat(40), "a".repeat(40)],
  ["a".repeat(41), `${"a".repeat(40)}…`],
  ["  hai\n dòng ", "hai dòng"],
  ["Quý".normalize("NFD"), "Quý"],
])("shorten %j", (text, short) => {
  expect(shorten(text)).toBe(short);
});

test("quotes follow the language", () => {
  expect(quote("vi", "quý V")).toBe("“quý V”");
  expect(quote("en", "quý V")).toBe('"quý V"');
});

describe("a finding in words", () => {
  test("fact and action are the halves of the sentence", () => {
    expect(sayFinding("vi", { rule: "missing-lead" })).toMatchObject({
      title: "Thiếu đơn vị chủ trì",
      sentence: "Chưa ghi đơn vị chủ trì; cần điền đơn vị chịu trách nhiệm chính.",
      fact: "Chưa ghi đơn vị chủ trì",
      action: "Cần điền đơn vị chịu trách nhiệm chính.",
    });
  });

  test("a semicolon inside a quoted cell does not cut the fact", () => {
    const said = sayFinding("vi", {
      rule: "unreadable-deadline",
      values: { text: "quý V; quý VI", example: "Quý IV/2025" },
    });
    expect(said.fact).toBe("Không hiểu “quý V; quý VI”");
  });

  test.each([
    [
      { rule: "missing-column", values: { column: "deadline" } },
      "Bảng chưa có cột “Thời hạn”; cần thêm cột, hoặc chọn lại nếu cột mang tên khác.",
    ],
    [
      { rule: "missing-operand", values: { operand: "denominator" } },
      "Thiếu mẫu số nên chưa tính được tỷ lệ; nên điền số.",
    ],
    [
      { rule: "formula-error", values: { error: "#REF!", reason: "#REF!" } },
      "Ô hiện #REF! vì ô được dùng đã bị xoá; cần sửa công thức hoặc số liệu.",
    ],
    [
      { rule: "overdue", values: { due: "2025-11-30", days: 10 } },
      "Hạn 30/11/2025 đã qua 10 ngày; nên cập nhật kết quả hoặc nêu lý do.",
    ],
    [
      { rule: "impossible-date", variant: "b", values: { month: 13 } },
      "Không có tháng 13; cần sửa lại tháng.",
    ],
    [
      { rule: "column-code", values: { text: "5=3/9", reason: "unknown", code: "9" } },
      "Công thức “5=3/9” ở dòng mã cột chưa tính được vì không có cột mã (9); cần sửa lại mã trong ô.",
    ],
  ] as const)("%j", (finding, sentence) => {
    expect(sayFinding("vi", finding).sentence).toBe(sentence);
  });

  test("long cell text is cut, a suggestion is not", () => {
    const values = {
      unit: "Phòng Xây dựng, kiểm tra văn bản và thi hành phap luat",
      suggestion: "Phòng Xây dựng, kiểm tra văn bản và thi hành pháp luật",
    };
    const { sentence } = sayFinding("vi", { rule: "unknown-unit", variant: "a", values });
    expect(sentence).toContain("“Phòng Xây dựng, kiểm tra văn bản và thi…”");
    expect(sentence).toContain(`“${values.suggestion}”`);
  });

  test("how to mend it names our button only where there is a fix", () => {
    const finding = { rule: "stray-spaces", fix: [] };
    const byHand = "xoá khoảng trắng ở đầu, ở cuối ô và chỗ thừa giữa các từ.";
    expect(sayFinding("vi", finding).fix).toBe(`Bấm “Sửa” trong Soát Biểu, hoặc tự làm: ${byHand}`);
    expect(sayFinding("vi", { rule: "stray-spaces" }).fix).toBe(`X${byHand.slice(1)}`);
    expect(sayFinding("vi", { rule: "no-such-rule", fix: [] }).fix).toBe("");
  });

  test("an unknown rule speaks with its id", () => {
    expect(sayFinding("en", { rule: "no-such-rule" })).toMatchObject({
      title: "no-such-rule",
      sentence: "no-such-rule",
    });
    expect(sayRule("en", "no-such-rule")).toBe("no-such-rule");
  });
});
