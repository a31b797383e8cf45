import { unreadableTarget } from "../../../src/core/rules/unreadableTarget";
import { cellsOf, check } from "./taskSheet";

const sheet = (target: string) => ({
  roles: ["task", "target"] as const,
  rows: [["Hồ sơ trực tuyến", target]],
});

describe("unreadable-target", () => {
  test.each(["từ % trở lên", "≥ ", "…%", "tối thiểu", "9O%"])("fires on %j", (target) => {
    expect(cellsOf(unreadableTarget, sheet(target))).toEqual(["B2"]);
  });

  test("quotes the text", () => {
    expect(check(unreadableTarget, sheet("đạt …%"))[0]?.finding.values).toEqual({ text: "đạt …%" });
  });

  test.each([
    "từ 90% trở lên",
    "100",
    "2000",
    "2000 hồ sơ",
    "Nâng cao chất lượng",
    "Không có sai phạm",
    "",
    "Hoàn thành trước 31/12/2025",
  ])("is silent on %j", (target) => {
    expect(cellsOf(unreadableTarget, sheet(target))).toEqual([]);
  });
});
