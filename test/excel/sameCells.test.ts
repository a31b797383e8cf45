import type { CellValue } from "../../src/core/grid/grid";
import type { SheetDraft } from "../../src/core/report/sheetDraft";
import { holdsCells } from "../../src/excel/sameCells";

const TABLE = { name: "SoNhiemVu", area: { top: 1, left: 0, bottom: 2, right: 1 } };
const draft: SheetDraft = {
  name: "Sổ nhiệm vụ",
  font: "Times New Roman",
  formulas: [
    ["=COUNTA('Biểu'!A:A)", "'- Tổng số"],
    ["Hạn", "Lần"],
    ["=SoNhiemVu[[#This Row],[Lần]]", 5],
  ],
  styles: [],
  merges: [],
  columnWidths: [60, 60],
  rowHeights: [],
  tables: [TABLE],
  frozenRows: 0,
};
const AS_EXCEL: readonly (readonly CellValue[])[] = [
  ["=COUNTA(Biểu!A:A)", "- Tổng số"],
  ["Hạn", "Lần"],
  ["=[@Lần]", 5],
];

test.each<[string, readonly (readonly CellValue[])[]]>([
  ["cells as they were written", draft.formulas],
  ["cells as Excel spells them", AS_EXCEL],
  ["blank cells below and beside", [...AS_EXCEL.map((row) => [...row, ""]), ["", "", ""]]],
])("%s are what the draft wants", (_, found) => {
  expect(holdsCells(found, draft)).toBe(true);
});

const withCell = (row: number, column: number, value: CellValue) =>
  AS_EXCEL.map((cells, at) => cells.map((cell, across) => (at === row && across === column ? value : cell)));
test.each<[string, readonly (readonly CellValue[])[]]>([
  ["a row is missing", AS_EXCEL.slice(0, 2)],
  ["a formula became its text", withCell(0, 0, "'=COUNTA(Biểu!A:A)")],
  ["a formula asks another sheet", withCell(0, 0, "=COUNTA(Mẫu!A:A)")],
  ["a number became text", withCell(2, 1, "5")],
  ["text is another one", withCell(1, 0, "Thời hạn")],
  ["something was typed below", [...AS_EXCEL, ["!", ""]]],
])("not where %s", (_, found) => {
  expect(holdsCells(found, draft)).toBe(false);
});
