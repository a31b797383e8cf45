import { resultWithoutDescription } from "../../../src/core/rules/resultWithoutDescription";
import { cellsOf } from "./taskSheet";

const sheet = (result: string, description: string) => ({
  roles: ["task", "result", "description"] as const,
  rows: [["Số hóa hồ sơ", result, description]],
});

describe("result-without-description", () => {
  test.each(["Hoàn thành", "Hoàn thành trễ hạn"])("fires on %j without a description", (result) => {
    expect(cellsOf(resultWithoutDescription, sheet(result, "-"))).toEqual(["C2"]);
  });

  test.each([
    ["Hoàn thành", "Đã số hóa 120 hồ sơ"],
    ["Đang thực hiện", ""],
    ["", ""],
  ])("is silent on %j with %j", (result, description) => {
    expect(cellsOf(resultWithoutDescription, sheet(result, description))).toEqual([]);
  });

  test("says nothing where there is no description column", () => {
    expect(
      cellsOf(resultWithoutDescription, { roles: ["task", "result"], rows: [["Số hóa", "Hoàn thành"]] }),
    ).toEqual([]);
  });
});
