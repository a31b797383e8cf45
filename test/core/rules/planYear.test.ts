import type { Grid } from "../../../src/core/grid/grid";
import { findPlanYears } from "../../../src/core/rules/planYear";
import { detectTables } from "../../../src/core/table/detectTables";
import { textGrid } from "../table/textGrid";

const FALLBACK = 2026;

function sheet(title: readonly string[], deadlines: readonly string[]): Grid {
  const rows = [
    ...title.map((line) => [line]),
    ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
    ...deadlines.map((deadline, index) => [
      String(index + 1),
      `Lập danh mục ${index}`,
      "Văn phòng Sở",
      deadline,
    ]),
  ];
  return textGrid(rows);
}

function yearsOf(title: readonly string[], deadlines: readonly string[], given?: number) {
  const grid = sheet(title, deadlines);
  return findPlanYears([{ grid, tables: detectTables(grid) }], given, FALLBACK);
}

const NO_YEAR = ["Quý I", "Thường xuyên", "Hằng tháng"];
const IN_2024 = ["Quý I/2024", "31/12/2024", "Tháng 6/2025"];

test.each([
  ["the title's year", ["KẾ HOẠCH CÔNG TÁC NĂM 2025"], IN_2024, 2025, "title"],
  [
    "not the day of signing",
    ["PHÂN CÔNG NHIỆM VỤ", "(Kèm theo Kế hoạch số 5/KH-STP ngày 10 tháng 12 năm 2024)"],
    NO_YEAR,
    2026,
    "today",
  ],
  [
    "the plan's year beside the day of signing",
    ["NHIỆM VỤ NĂM 2025", "(Kèm theo Quyết định ngày 30 tháng 12 năm 2024)"],
    NO_YEAR,
    2025,
    "title",
  ],
  ["the deadlines' year", ["PHÂN CÔNG NHIỆM VỤ"], IN_2024, 2024, "deadlines"],
  ["this year", ["PHÂN CÔNG NHIỆM VỤ"], NO_YEAR, 2026, "today"],
  ["a year of the period", ["KẾ HOẠCH GIAI ĐOẠN 2021 - 2025"], IN_2024, 2024, "title"],
])("%s", (_, title, deadlines, year, source) => {
  expect(yearsOf(title, deadlines)).toMatchObject({ year, source });
});

test("a given year stands; the title's period widens the plan", () => {
  expect(yearsOf(["KẾ HOẠCH GIAI ĐOẠN 2021 - 2025"], IN_2024, 2022)).toEqual({
    year: 2022,
    span: [2021, 2025],
    source: "given",
  });
  expect(yearsOf(["KẾ HOẠCH NĂM 2025"], IN_2024, 2022)).toMatchObject({ year: 2022, span: [2022, 2022] });
});
