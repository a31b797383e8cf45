import { straySpaces } from "../../../src/core/rules/straySpaces";
import { cellAddress } from "../../../src/core/grid/address";
import { textGrid } from "../table/textGrid";
import { findingsIn } from "./structureSheet";
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

describe("on a whole sheet", () => {
  const heading = ["STT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"];
  const cells = (...rows: string[][]) =>
    findingsIn(straySpaces, textGrid([heading, ...rows])).map(({ row, column }) => cellAddress(row, column));
  const task = ["1", "Rà soát văn bản", "Văn phòng Sở", "Thanh tra Sở", "Quý I/2025"];
  const at = (column: number, text: string) => task.map((cell, place) => (place === column ? text : cell));

  test.each([
    [at(0, "1 "), ["A2"]],
    [at(2, "Văn  phòng Sở"), ["C2"]],
    [at(3, " Thanh tra Sở"), ["D2"]],
    [at(4, "Quý  I/2025"), ["E2"]],
    [at(1, "Rà  soát văn bản"), []],
    [at(2, "Văn phòng Sở\nThanh tra Sở"), []],
    [at(2, "Văn phòng Sở\r\nThanh tra Sở"), []],
    [at(2, "Văn phòng Sở\n\nThanh tra Sở"), []],
  ])("%j", (row, found) => {
    expect(cells(row)).toEqual(found);
  });

  test("numbers of sections too; repeated headings and totals are not compared", () => {
    const section = ["I ", "CẢI CÁCH THỂ CHẾ", "", "", ""];
    const header = heading.map((title) => `${title} `);
    const total = ["Tổng cộng ", "", "", "", ""];
    expect(cells(section, task, header, at(0, "2"), total)).toEqual(["A2"]);
  });
});
