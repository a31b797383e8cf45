import { readTasks } from "../../../src/core/rules/readTasks";
import { detectTables } from "../../../src/core/table/detectTables";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";
import { textGrid, type GridLook } from "../table/textGrid";

function targetsOf(lines: readonly string[], look: GridLook = {}) {
  const grid = textGrid(["CHỈ TIÊU NĂM 2025", ...lines], look);
  const [table] = detectTables(grid);
  const reading = { planYear: 2025, asOf: "2025-06-30", catalogue: UNIT_CATALOGUE };
  const [task] = table ? readTasks(grid, table, reading) : [];
  return task?.targets.map(({ year, value }) => [year, value]);
}

test.each<[string, string, string, unknown]>([
  ["the year of the title", "Chỉ tiêu 2025", "80%", [[2025, 80]]],
  ["no year", "Chỉ tiêu giao", "80%", [[undefined, 80]]],
  [
    "a year in the cell is nearer",
    "Chỉ tiêu 2025",
    "80% năm 2025; 95% năm 2030",
    [
      [2025, 80],
      [2030, 95],
    ],
  ],
])("%s", (_, heading, cell, targets) => {
  const lines = [
    `STT | Tên chỉ tiêu | Đơn vị | ${heading}`,
    `1 | Tỷ lệ hòa giải thành | Văn phòng Sở | ${cell}`,
  ];
  expect(targetsOf(lines)).toEqual(targets);
});

test("targets of several years are all read, the plan year's first", () => {
  const lines = [
    "STT | Tên chỉ tiêu | Đơn vị | Chỉ tiêu | | ",
    " | | | 2024 | 2025 | 2026",
    "1 | Tỷ lệ hòa giải thành | Văn phòng Sở | 75% | 80% | 85%",
  ];
  expect(targetsOf(lines, { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2"] })).toEqual([
    [2025, 80],
    [2024, 75],
    [2026, 85],
  ]);
});
