import { severalLeads } from "../../../src/core/rules/severalLeads";
import { cellsOf, check } from "./taskSheet";

const sheet = (...leads: string[]) => ({
  roles: ["task", "lead"] as const,
  rows: leads.map((lead) => ["Cập nhật cơ sở dữ liệu", lead]),
});

describe("several-leads", () => {
  test.each([
    ["Văn phòng Sở; Thanh tra Sở", 2],
    ["Các sở, ban, ngành, UBND cấp xã", 2],
    ["Văn phòng Sở; các phòng, đơn vị thuộc Sở; công chức trực tiếp nhận, trả kết quả giải quyết TTHC", 3],
    ["Sở Nội vụ, Tài chính, Tư pháp", 3],
  ])("counts %s", (lead, count) => {
    expect(check(severalLeads, sheet(lead))).toEqual([
      { cell: "B2", finding: { row: 1, column: 1, values: { count } } },
    ]);
  });

  test.each([
    "Văn phòng Sở",
    "Văn phòng Sở; VP Sở",
    "Các phòng, đơn vị thuộc Sở",
    "Các sở, ban, ngành, địa phương",
    "Phòng Phổ biến, giáo dục pháp luật",
    "",
  ])("is silent on %j", (lead) => {
    expect(cellsOf(severalLeads, sheet(lead))).toEqual([]);
  });

  test("stands once at a merged cell and not at “nt”", () => {
    const two = "Văn phòng Sở; Thanh tra Sở";
    const merges = [{ top: 1, bottom: 2, left: 1, right: 1 }];
    expect(cellsOf(severalLeads, { ...sheet(two, ""), merges })).toEqual(["B2"]);
    expect(cellsOf(severalLeads, sheet(two, "nt"))).toEqual(["B2"]);
  });
});
