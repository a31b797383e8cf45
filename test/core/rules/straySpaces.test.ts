import { straySpaces } from "../../../src/core/rules/straySpaces";
import { cellsOf, check } from "./taskSheet";

const sheet = (index: string, task: string, lead: string, deadline: string | number) => ({
  roles: ["index", "task", "lead", "deadline"] as const,
  rows: [[index, task, lead, deadline]],
});

describe("stray-spaces", () => {
  test.each([
    ["1.1 ", "A2"],
    [" 1.1", "A2"],
  ])("a number %j", (index, cell) => {
    expect(cellsOf(straySpaces, sheet(index, "Rà soát", "Văn phòng Sở", "Quý I"))).toEqual([cell]);
  });

  test.each(["Văn  phòng Sở", "Văn phòng Sở ", "Văn\u00A0phòng Sở"])("a unit %j is mended", (lead) => {
    const [found] = check(straySpaces, sheet("1", "Rà soát", lead, "Quý I"));
    expect(found?.cell).toBe("C2");
    expect(found?.finding.fix).toEqual([expect.objectContaining({ before: lead, text: "Văn phòng Sở" })]);
  });

  test("keeps line breaks and drops the spaces around them", () => {
    const [found] = check(straySpaces, sheet("1", "Rà soát", "Văn phòng Sở \n Thanh tra Sở", "Quý I"));
    expect(found?.finding.fix).toEqual([expect.objectContaining({ text: "Văn phòng Sở\nThanh tra Sở" })]);
  });

  test("leaves task texts, clean cells and numbers alone", () => {
    expect(cellsOf(straySpaces, sheet("1", "Rà  soát ", "Văn phòng Sở\nThanh tra Sở", 45992))).toEqual([]);
  });
});
