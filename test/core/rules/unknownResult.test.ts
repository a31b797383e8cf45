import { unknownResult } from "../../../src/core/rules/unknownResult";
import { cellsOf, check } from "./taskSheet";

const sheet = (result: string) => ({ roles: ["task", "result"] as const, rows: [["Số hóa hồ sơ", result]] });

describe("unknown-result", () => {
  test.each(["Theo kế hoạch", "Rất gấp", "abc"])("fires on %j", (result) => {
    expect(check(unknownResult, sheet(result))).toEqual([
      { cell: "B2", finding: { row: 1, column: 1, values: { text: result } } },
    ]);
  });

  test.each(["Đã hoàn thành", "Đang triển khai", "60%", "98,6", "", "-"])("is silent on %j", (result) => {
    expect(cellsOf(unknownResult, sheet(result))).toEqual([]);
  });
});
