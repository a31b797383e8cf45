import { sumMismatch } from "../../../src/core/rules/sumMismatch";
import { figureCells, figureFindings, RATIO_HEADING } from "./figureRules";

const withTotal = (total: string) => [
  RATIO_HEADING,
  "1|Văn phòng Sở|45|50||90%",
  "2|Thanh tra Sở|3|4||90%",
  total,
];

describe("sum-mismatch", () => {
  test("fires on a total that is not the sum of its rows", () => {
    expect(figureFindings(sumMismatch, withTotal("|Tổng cộng|49|54||"))).toEqual([
      ["C4", "Ô ghi 49 nhưng cộng các dòng được 48; cần sửa tổng hoặc xem lại các dòng."],
    ]);
  });

  test("asks where the total may count more than is listed", () => {
    expect(figureFindings(sumMismatch, withTotal("|Tổng số|60|54||"))).toEqual([
      ["C4", "Ô ghi 60, các dòng liệt kê cộng được 48; cần xem còn phần nào chưa liệt kê không."],
    ]);
  });

  test.each(["|Tổng cộng|48|54||", "|Tổng cộng||||", "|Cộng|48|||"])("is silent on %s", (total) => {
    expect(figureCells(sumMismatch, withTotal(total))).toEqual([]);
  });

  test("a total without figures to add up says nothing", () => {
    const lines = [RATIO_HEADING, "1|Văn phòng Sở||50||90%", "2|Thanh tra Sở||4||90%", "|Tổng cộng|49|54||"];
    expect(figureCells(sumMismatch, lines)).toEqual([]);
  });

  test("a wrong rate is no wrong total", () => {
    expect(figureCells(sumMismatch, [RATIO_HEADING, "1|Hồ sơ|45|50|95%|90%"])).toEqual([]);
  });

  test("parts of parts are counted once", () => {
    const lines = [
      RATIO_HEADING,
      "1|Cấp tỉnh|30|30||",
      "1.1|Phòng A|10|10||",
      "1.2|Phòng B|20|20||",
      "|Tổng cộng|30|30||",
    ];
    expect(figureCells(sumMismatch, lines)).toEqual([]);
  });

  test("quarters that do not run up", () => {
    const lines = [
      "STT|Chỉ tiêu|Chỉ tiêu giao|Quý I|Quý II|Luỹ kế|Tỷ lệ",
      "1|Lớp tập huấn|10|2|3|6|",
      "2|Hội nghị|4|1|1|2|",
    ];
    expect(figureCells(sumMismatch, lines)).toEqual(["F2"]);
  });
});
