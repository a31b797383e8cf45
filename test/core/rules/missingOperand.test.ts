import { missingOperand } from "../../../src/core/rules/missingOperand";
import { figureCells, figureFindings, RATIO_HEADING } from "./figureRules";

const withRow = (figures: string) => [RATIO_HEADING, `1|Hồ sơ|${figures}||90%`, "2|Lớp học|1|2||50%"];

describe("missing-operand", () => {
  test.each([
    ["|50", "C2", "Thiếu tử số nên chưa tính được tỷ lệ; nên điền số."],
    ["45|", "D2", "Thiếu mẫu số nên chưa tính được tỷ lệ; nên điền số."],
    ["45|chưa có", "D2", "Thiếu mẫu số nên chưa tính được tỷ lệ; nên điền số."],
  ])("fires on %s", (figures, cell, sentence) => {
    expect(figureFindings(missingOperand, withRow(figures))).toEqual([[cell, sentence]]);
  });

  test.each(["45|50", "|", "0|50", "45,0|50"])("is silent on %s", (figures) => {
    expect(figureCells(missingOperand, withRow(figures))).toEqual([]);
  });

  test("a total without figures waits for its formula", () => {
    expect(
      figureCells(missingOperand, [
        RATIO_HEADING,
        "1|Hồ sơ|45|50||90%",
        "2|Lớp|1|2||90%",
        "|Tổng cộng|46|||",
      ]),
    ).toEqual([]);
  });
});
