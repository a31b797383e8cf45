import { unknownUnit } from "../../../src/core/rules/unknownUnit";
import { textGrid } from "../table/textGrid";
import { checkGrid } from "./checkGrid";
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

  test("asks which unit is meant by a name that is like some, and none closely", () => {
    const before = "Văn phòng Sở; Sở Khoa học";
    const found = check(unknownUnit, sheet(before));
    expect(found.map(({ cell, finding: { variant } }) => [cell, variant])).toEqual([["B2", "b"]]);
    expect(found[0]?.finding).not.toHaveProperty("fix");
    expect(found[0]?.finding.ask).toEqual({
      kind: "choice",
      choices: [
        {
          edits: [
            {
              kind: "set-text",
              sheet: "Phụ lục 1",
              row: 1,
              column: 1,
              before,
              text: "Văn phòng Sở; Sở Khoa học và Công nghệ",
            },
          ],
          text: "fix.unit.rename",
          values: { unit: "Sở Khoa học và Công nghệ" },
        },
      ],
    });
  });

  test("a unit that is ticked is named by its heading, which is no fault of the task", () => {
    const ticked = textGrid(
      [
        "STT | Nhiệm vụ | Đơn vị thực hiện | | Thời hạn",
        " | | Văn phòng Sở | Sở Vũ trụ | ",
        "1 | Kiểm kê tài sản của các phòng | x | x | Quý IV/2025",
        "2 | Lập danh mục hồ sơ nộp lưu | | x | Quý IV/2025",
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] },
    );
    const { tables, findings } = checkGrid(ticked);
    expect(tables[0]?.tasks.map(({ leads }) => leads.map(({ name, known }) => ({ name, known })))).toEqual([
      [
        { name: "Văn phòng Sở", known: true },
        { name: "Sở Vũ trụ", known: false },
      ],
      [{ name: "Sở Vũ trụ", known: false }],
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual([]);
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
