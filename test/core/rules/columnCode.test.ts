import { columnCode } from "../../../src/core/rules/columnCode";
import { figureCells, figureFindings, RATIO_HEADING } from "./figureRules";

const withCodes = (codes: string) => [RATIO_HEADING, codes, "1|Hồ sơ|45|50||90%", "2|Lớp học|1|2||50%"];

describe("column-code", () => {
  test.each([
    ["A|B|1|2|3=1/9|4", "vì không có cột mã (9);"],
    ["A|B|1|2|3=1/3|4", "vì cột (3) tính từ chính nó;"],
    ["A|B|1|2|3=1/B|4", "vì cột (B) là cột chữ;"],
    ["A|B|1|2|3=1/0|4", "vì không có gì để chia;"],
    ["A|B|1|2|3=1/|4", "vì công thức ghi chưa đủ;"],
  ])("fires on %s", (codes, reason) => {
    const [finding, ...others] = figureFindings(columnCode, withCodes(codes), 2);
    expect(others).toEqual([]);
    expect(finding?.[0]).toBe("E2");
    expect(finding?.[1]).toContain(reason);
  });

  test.each(["A|B|1|2|3=1/2*100|4", "(1)|(2)|(3)|(4)|(5)=(3)/(4)|(6)", "A|B|1|2|3|4"])(
    "is silent on %s",
    (codes) => {
      expect(figureCells(columnCode, withCodes(codes), 2)).toEqual([]);
    },
  );
});
