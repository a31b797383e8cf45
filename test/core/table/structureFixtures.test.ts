import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../../src/core/grid/grid";
import { duplicateIndex } from "../../../src/core/rules/duplicateIndex";
import { indexGap } from "../../../src/core/rules/indexGap";
import { indexOrder } from "../../../src/core/rules/indexOrder";
import { missingColumn } from "../../../src/core/rules/missingColumn";
import { missingIndex } from "../../../src/core/rules/missingIndex";
import { missingTask } from "../../../src/core/rules/missingTask";
import { repeatedHeader } from "../../../src/core/rules/repeatedHeader";
import { repeatedTask } from "../../../src/core/rules/repeatedTask";
import { splitRow } from "../../../src/core/rules/splitRow";
import type { Table } from "../../../src/core/table/table";
import { detectTables } from "../../../src/core/table/detectTables";
import { WORKBOOKS } from "../../../scripts/structure/sheets";
import { writeSheet } from "../../../scripts/structure/writeSheet";
import { gridOf } from "../../../scripts/structure/layout";
import { findingName, readingOf, type ExpectedSheet } from "../../../scripts/structure/reading";
import { contextOf } from "../rules/structureSheet";
import { workbookGrids } from "./workbookGrids";

const FOLDER = join(__dirname, "../../fixtures/structure");
const STRUCTURE_RULES = [
  ...[missingColumn, repeatedHeader, splitRow, missingIndex, duplicateIndex],
  ...[indexGap, indexOrder, missingTask, repeatedTask],
];
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));

function expectedSheets(file: string): ExpectedSheet[] {
  return JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as ExpectedSheet[];
}

function readSheet(grid: Grid, expected: ExpectedSheet): ExpectedSheet {
  const tables = detectTables(grid);
  const nothing = {
    headerRows: [0, 0] as [number, number],
    bodyRows: [0, 0] as [number, number],
    columns: {},
    rows: [],
  };
  return {
    name: grid.name,
    tables: tables.map((table, at) => readingOf(table, expected.tables[at] ?? nothing)),
    findings: tables.flatMap((table) => findingsOf(grid, table)).sort(),
  };
}

function findingsOf(grid: Grid, table: Table): string[] {
  const context = contextOf(grid, table);
  return STRUCTURE_RULES.flatMap((rule) =>
    rule.check(context).map(({ row, column }) => findingName(rule.id, row, column)),
  );
}

const sorted = (sheet: ExpectedSheet) => ({ ...sheet, findings: [...sheet.findings].sort() });

describe.each(files)("%s", (file) => {
  const expected = expectedSheets(file);
  const read = workbookGrids(join(FOLDER, file.replace(".json", ".xlsx")));

  test.each(expected.map((sheet, at) => [sheet.name, at] as const))("%s", async (_, at) => {
    const grid = (await read)[at];
    const sheet = expected[at];
    if (!grid || !sheet) throw new Error("The workbook and its reading differ in their sheets.");
    expect(readSheet(grid, sheet)).toEqual(sorted(sheet));
  });
});

test("the files are those that the script writes today", () => {
  for (const { file, sheets } of WORKBOOKS)
    expect(expectedSheets(`${file}.json`)).toEqual(
      JSON.parse(JSON.stringify(sheets.map((plan) => writeSheet(plan).expected))),
    );
});

describe("a sheet reads the same", () => {
  const plans = WORKBOOKS.flatMap(({ sheets }) => sheets).map((plan) => [plan.name, plan] as const);

  test.each(plans)("wherever its used range begins: %s", (_, plan) => {
    const { layout, expected } = writeSheet(plan);
    expect(readSheet(gridOf(layout), expected)).toEqual(
      sorted(JSON.parse(JSON.stringify(expected)) as ExpectedSheet),
    );
  });
});
