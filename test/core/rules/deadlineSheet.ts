import type { CellValue, Grid } from "../../../src/core/grid/grid";
import { checkTables } from "../../../src/core/rules/check";
import type { Finding } from "../../../src/core/rules/finding";
import type { Rule } from "../../../src/core/rules/rule";
import { detectTables } from "../../../src/core/table/detectTables";
import { textGrid } from "../table/textGrid";
import { settingsOf2025 } from "./checkGrid";

/** A deadline cell as a test writes it: text, or a number with its en-US format; and the result beside it. */
export interface DeadlineCell {
  value: CellValue;
  numberFormat?: string;
  result?: string;
}

/** A plan of 2025 with these deadlines in D2, D3 …; a column of results stands in E where one is given. */
export interface DeadlineSheet {
  deadlines: readonly (CellValue | DeadlineCell)[];
  planYears?: readonly [number, number];
  asOf?: string;
  /** Text of the first task. */
  task?: string;
}

/** What a rule finds on a sheet that is detected, read and checked like any other. */
export function findingsOf(rule: Rule, sheet: DeadlineSheet): Finding[] {
  const cells = sheet.deadlines.map((cell) => (typeof cell === "object" ? cell : { value: cell }));
  const grid = gridOf(cells, sheet.task);
  const { planYears = [2025, 2025] } = sheet;
  const settings = { ...settingsOf2025(sheet.asOf), planYear: planYears[0], planYears };
  const { findings } = checkTables(grid, detectTables(grid), settings);
  return findings.filter((finding) => finding.rule === rule.id);
}

function gridOf(cells: readonly DeadlineCell[], firstTask: string | undefined): Grid {
  const hasResults = cells.some(({ result }) => result !== undefined);
  const result = (text: string) => (hasResults ? [text] : []);
  const rows = [
    ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn hoàn thành", ...result("Kết quả thực hiện")],
    ...cells.map((cell, place) => [
      String(place + 1),
      (place === 0 ? firstTask : undefined) ?? `Rà soát văn bản đợt ${place + 1}`,
      "Văn phòng Sở",
      { numberFormat: "General", ...cell },
      ...result(cell.result ?? ""),
    ]),
  ];
  return textGrid(rows, { name: "Phụ lục 01", bold: [1] });
}
