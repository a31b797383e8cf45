import type { SheetDraft } from "../../../src/core/report/sheetDraft";
import { stretchDraft } from "../../../src/core/report/stretchDraft";

const area = (top: number, bottom: number) => ({ top, left: 0, bottom, right: 1 });
const DRAFT: SheetDraft = {
  name: "Sổ nhiệm vụ",
  formulas: [],
  styles: [
    { area: area(0, 4), style: { border: true } },
    { area: area(0, 0), style: { bold: true } },
  ],
  merges: [],
  columnWidths: [20, 20],
  rowHeights: [{ first: 0, last: 4, height: 20 }],
  tables: [{ name: "SoNhiemVu", area: area(0, 4) }],
  frozenRows: 1,
};

test.each([
  ["fewer rows", 2],
  ["more rows", 9],
])("the body reaches as far as the rows do: %s", (_what, rows) => {
  const cells = Array.from({ length: rows }, () => ["", ""]);
  const heights = [{ first: 0, last: rows - 1, height: 33 }];
  const stretched = stretchDraft(DRAFT, cells, heights);
  expect(stretched.styles.map((entry) => entry.area)).toEqual([area(0, rows - 1), area(0, 0)]);
  expect(stretched.tables).toEqual([{ name: "SoNhiemVu", area: area(0, rows - 1) }]);
  expect([stretched.formulas, stretched.rowHeights]).toEqual([cells, heights]);
});
