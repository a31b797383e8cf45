import { noTableFinding } from "../../../src/core/rules/noTable";
import { textGrid } from "../table/textGrid";

test("no-table stands at the first used cell of the sheet", () => {
  const grid = textGrid(["Kính gửi: Các phòng, đơn vị thuộc Sở"], { name: "Công văn", top: 2, left: 1 });
  expect(noTableFinding(grid)).toMatchObject({
    rule: "no-table",
    severity: "error",
    sheet: "Công văn",
    cell: "B3",
    text: "Kính gửi: Các phòng, đơn vị thuộc Sở",
  });
});
