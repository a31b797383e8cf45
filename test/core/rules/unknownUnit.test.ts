import { unknownUnit } from "../../../src/core/rules/unknownUnit";
import { cellsOf, check } from "./taskSheet";

const sheet = (lead: string, coordinator = "Thanh tra Sở") => ({
  roles: ["task", "lead", "coordinator"] as const,
  rows: [["Trả lời kiến nghị", lead, coordinator]],
});

describe("unknown-unit", () => {
  test("offers the nearest name and writes it into the cell", () => {
    expect(check(unknownUnit, sheet("Văn phòng Sở; Phòng Bổ chợ tư pháp"))).toEqual([
      {
        cell: "B2",
        finding: {
          row: 1,
          column: 1,
          variant: "a",
          values: { unit: "Phòng Bổ chợ tư pháp", suggestion: "Phòng Bổ trợ tư pháp" },
          fix: [
            {
              kind: "set-text",
              sheet: "Phụ lục 1",
              row: 1,
              column: 1,
              before: "Văn phòng Sở; Phòng Bổ chợ tư pháp",
              text: "Văn phòng Sở; Phòng Bổ trợ tư pháp",
            },
          ],
        },
      },
    ]);
  });

  test("has nothing to offer for a name that is like no other", () => {
    expect(check(unknownUnit, sheet("Văn phòng Sở", "Sở Vũ trụ"))).toEqual([
      { cell: "C2", finding: { row: 1, column: 2, variant: "b", values: { unit: "Sở Vũ trụ" } } },
    ]);
  });

  test.each([
    "Văn phòng Sở",
    "van phong so",
    "Sở KH&CN",
    "UBND xã Tân Trào",
    "Các đơn vị được giao",
    "PA01",
    "",
  ])("is silent on %j", (lead) => {
    expect(cellsOf(unknownUnit, sheet(lead))).toEqual([]);
  });
});
