import { decomposedText } from "../../../src/core/rules/decomposedText";
import { cellsOf, check } from "./taskSheet";

const sheet = (task: string) => ({ roles: ["task", "lead"] as const, rows: [[task, "Văn phòng Sở"]] });

describe("decomposed-text", () => {
  test("joins the accents", () => {
    const [found] = check(decomposedText, sheet("Rà soát".normalize("NFD")));
    expect(found?.cell).toBe("A2");
    expect(found?.finding.fix).toEqual([
      expect.objectContaining({ before: "Rà soát".normalize("NFD"), text: "Rà soát" }),
    ]);
  });

  test.each(["Rà soát", "", "25 m²", "naïve"])("is silent on %j", (task) => {
    expect(cellsOf(decomposedText, sheet(task))).toEqual([]);
  });
});
