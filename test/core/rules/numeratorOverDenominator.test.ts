import { numeratorOverDenominator } from "../../../src/core/rules/numeratorOverDenominator";
import { figureCells, figureFindings, RATIO_HEADING } from "./figureRules";

describe("numerator-over-denominator", () => {
  test("fires where a part exceeds its whole", () => {
    expect(
      figureFindings(numeratorOverDenominator, [RATIO_HEADING, "1|Hồ sơ|2218|2203||", "2|Lớp học|1|2||"]),
    ).toEqual([["C2", "2.218 lớn hơn 2.203; cần xem lại hai số."]]);
  });

  test.each([["5|5"], ["0|5"], ["5|"], ["|5"], ["ba|2"]])("is silent on %s", (figures) => {
    expect(
      figureCells(numeratorOverDenominator, [RATIO_HEADING, `1|Hồ sơ|${figures}||`, "2|Lớp học|1|2||"]),
    ).toEqual([]);
  });

  test("more than was planned is no fault", () => {
    const lines = [
      "STT|Chỉ tiêu|Kế hoạch giao|Kết quả thực hiện|Tỷ lệ hoàn thành kế hoạch (%)",
      "1|Hội nghị|5|6|",
      "2|Lớp tập huấn|4|4|",
    ];
    expect(figureCells(numeratorOverDenominator, lines)).toEqual([]);
  });
});
