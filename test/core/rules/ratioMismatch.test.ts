import { shareInText } from "../../../src/core/indicators/textFigures";
import { ratioMismatch } from "../../../src/core/rules/ratioMismatch";
import { figureCells, figureFindings, RATIO_HEADING } from "./figureRules";
import { cellsOf, check } from "./taskSheet";

const row = (typed: string) => [RATIO_HEADING, `1|Khai sinh nộp trực tuyến|29502|33360|${typed}|90%`];

describe("ratio-mismatch", () => {
  test.each(["88.5%", "84.4%", "89", "0.9%", "88,5%"])("fires on %s for 29.502/33.360", (typed) => {
    expect(figureCells(ratioMismatch, row(typed))).toEqual(["E2"]);
  });

  test.each(["88.4%", "88,43%", "88 %", "88.44", "", "đang tổng hợp"])("is silent on %s", (typed) => {
    expect(figureCells(ratioMismatch, row(typed))).toEqual([]);
  });

  test.each([
    ["88.5%", "88,5%"],
    ["89", "89"],
    ["88,5 %", "88,5 %"],
  ])("%s: says what is typed and what comes out", (typed, said) => {
    expect(figureFindings(ratioMismatch, row(typed))).toEqual([
      ["E2", `Ô ghi ${said} nhưng 29.502/33.360 là 88,44%; cần sửa tỷ lệ hoặc xem lại hai số.`],
    ]);
  });

  test.each(["", "mười"])("a rate whose part is “%s” is left alone", (part) => {
    const lines = [
      RATIO_HEADING,
      `1|Khai sinh nộp trực tuyến|${part}|33360|88%|90%`,
      "2|Kết hôn|1|2|50%|90%",
    ];
    expect(figureCells(ratioMismatch, lines)).toEqual([]);
  });

  test("a wrong total is no wrong rate", () => {
    const lines = [RATIO_HEADING, "1|Khai sinh|45|50|90%|90%", "2|Kết hôn|3|4|75%|90%", "|Tổng cộng|49|54||"];
    expect(figureCells(ratioMismatch, lines)).toEqual([]);
  });

  test("what was achieved is held against the plan", () => {
    const lines = [
      "STT|Chỉ tiêu|Kế hoạch giao|Kết quả thực hiện|Tỷ lệ hoàn thành kế hoạch (%)",
      "1|Lớp tập huấn|20|18|95",
      "2|Hội nghị|5|6|120",
    ];
    expect(figureCells(ratioMismatch, lines)).toEqual(["E2"]);
  });

  test("figures inside a result", () => {
    const sheet = (text: string) => ({
      roles: ["task", "result"] as const,
      rows: [["Giải quyết hồ sơ", text]],
    });
    expect(cellsOf(ratioMismatch, sheet("Tiếp nhận 2.203/2.218 hồ sơ, đạt 98,3%"))).toEqual(["B2"]);
    expect(cellsOf(ratioMismatch, sheet("Tiếp nhận 2.203/2.218 hồ sơ, đạt 99,3%"))).toEqual([]);
    expect(check(ratioMismatch, sheet("đạt 75% (3/5 đơn vị)"))[0]?.finding.values).toEqual({
      typed: "75%",
      numerator: 3,
      denominator: 5,
      computed: "60%",
    });
  });

  test.each(["result", "description", "note"] as const)(
    "two decimals tell a rate in the column of %s",
    (role) => {
      const roles = ["task", role] as const;
      const sheet = { roles, rows: [["Giải quyết hồ sơ", "đạt 75% (2/3 đơn vị)"]] };
      expect(check(ratioMismatch, sheet)).toMatchObject([
        { cell: "B2", finding: { values: { computed: "66.67%" } } },
      ]);
    },
  );
});

describe("figures and their rate in a text", () => {
  test.each([
    ["đạt tỷ lệ 99,3% (2.203/2.218 hồ sơ)", true],
    ["2.203/2.218 hồ sơ, đạt 99,3%", true],
    ["98/98 công chức tham gia = 100%", true],
    ["156 dịch vụ công toàn trình/156 dịch vụ, đạt 100%", true],
    ["tiếp nhận 2.203/tổng số 2.218 hồ sơ, đạt 99,3%", true],
    ["100% (98/98) máy tính có bản quyền", true],
    ["1.405.105/ 1.405.105 việc hộ tịch, đạt 100%", true],
    ["3/4 đơn vị, đạt 80%", false],
    ["đạt 95% (90/100 hồ sơ)", false],
  ])("%s: agrees %s", (text, agrees) => {
    expect(shareInText(text)?.agrees).toBe(agrees);
  });

  test.each([
    "Hoàn thành trước ngày 31/12, đạt 95%",
    "Theo Kế hoạch số 15/KH-UBND, đạt 100%",
    "Ngày 15/11/2025 đạt 90%",
    "Quyết định 766/QĐ-TTg, tỷ lệ 95%",
    "Tiếp nhận 2.203/2.218 hồ sơ. Hài lòng đạt 95%",
    "Tỷ lệ 90/80 đạt 90%",
    "Nghị quyết 02/2025 đạt 70%",
    "11/11 chỉ tiêu",
    "đạt 95%",
  ])("%s leaves a doubt or holds none", (text) => {
    expect(shareInText(text)).toBeUndefined();
  });
});
