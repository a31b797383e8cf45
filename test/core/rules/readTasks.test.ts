import { readTasks } from "../../../src/core/rules/readTasks";
import { detectTables } from "../../../src/core/table/detectTables";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";
import { textGrid } from "../table/textGrid";

function leadsOf(cell: string): string[] {
  const grid = textGrid([
    "STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn",
    `1 | Kiểm kê tài sản của các phòng | ${cell} | Quý I/2025`,
  ]);
  const [table] = detectTables(grid);
  if (!table) throw new Error("The sheet holds a table.");
  const reading = { planYear: 2025, asOf: "2025-06-30", catalogue: UNIT_CATALOGUE };
  return readTasks(grid, table, reading).flatMap(({ leads }) => leads.map(({ name }) => name));
}

test.each([
  ["Văn phòng Sở; Thanh tra Sở; Văn phòng Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
  ["VP Sở\nVăn phòng Sở", ["Văn phòng Sở"]],
  ["Tổ một; Tổ hai; Tổ một", ["Tổ một", "Tổ hai"]],
])("a unit that a cell names twice stands once: %j", (cell, units) => {
  expect(leadsOf(cell)).toEqual(units);
});
