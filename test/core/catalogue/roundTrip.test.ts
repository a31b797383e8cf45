import fc from "fast-check";
import { catalogue as schema } from "../../../src/core/catalogue/catalogue";
import { defaultCatalogue } from "../../../src/core/catalogue/defaultCatalogue";
import { learnLessons } from "../../../src/core/catalogue/learn";
import { catalogueEdits } from "../../../src/core/catalogue/rewrite";
import type { CellValue, Grid } from "../../../src/core/grid/grid";
import { catalogues } from "./catalogueArbitrary";
import { gridOf, readSheet, sheetOf } from "./sheetOfCatalogue";

test.each(["vi", "en"] as const)("what is built in comes back from its sheet (%s)", (language) => {
  const read = readSheet(sheetOf(defaultCatalogue(), language));
  expect(read.problems).toEqual([]);
  expect(read.catalogue).toEqual(defaultCatalogue());
});

test("a catalogue comes back from its sheet as it was, in both languages", () => {
  fc.assert(
    fc.property(catalogues, fc.constantFrom("vi" as const, "en" as const), (written, language) => {
      const read = readSheet(sheetOf(written, language));
      expect(read.problems).toEqual([]);
      expect(read.catalogue).toEqual(written);
    }),
    { numRuns: 60 },
  );
});

test("a catalogue comes back from its JSON file as it was", () => {
  fc.assert(
    fc.property(catalogues, (written) => {
      expect(schema.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
    }),
  );
});

test("writing what a sheet says already changes nothing, in either language", () => {
  fc.assert(
    fc.property(catalogues, fc.constantFrom("vi" as const, "en" as const), (written, language) => {
      const grid = sheetOf(written);
      const read = readSheet(grid);
      expect(catalogueEdits({ read, grid }, read.catalogue, language)).toEqual({ cells: [], additions: [] });
    }),
    { numRuns: 40 },
  );
});

test("another catalogue over a sheet: what was there stays in its rows, what is new comes below, and both read back", () => {
  fc.assert(
    fc.property(catalogues, catalogues, (before, wanted) => {
      const grid = sheetOf({ ...before, templates: [], units: before.units });
      const read = readSheet(grid);
      const after = apply(grid, catalogueEdits({ read, grid }, { ...wanted, templates: [] }, "vi"));
      const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
      const now = readSheet(after).catalogue;
      expect(names(now.units).slice(0, before.units.length)).toEqual(names(before.units));
      expect(now.rules).toEqual(expect.arrayContaining(wanted.rules));
      expect(now.plan.periods).toEqual(expect.arrayContaining(wanted.plan.periods));
    }),
    { numRuns: 40 },
  );
});

test("sorted rows, a column moved and columns of the user's own change nothing", () => {
  const grid = gridOf([
    [
      "Ghi chú riêng",
      "Viết tắt",
      "Tên đơn vị",
      "Người đầu mối",
      "Loại",
      "Tên gọi khác",
      "Còn dùng",
      "Thay bằng",
    ],
    ["!", "PB", "Phòng Ba", "bà Lan", "Phòng", "P3; Phòng số Ba", "", ""],
    ["", "", "", "", "", "", "", ""],
    ["?", "PM", "Phòng Một", "ông Minh", "", "", "Không", "Phòng Ba"],
  ]);
  const read = readSheet(grid);
  expect(read.problems).toEqual([]);
  expect(read.catalogue.units).toEqual([
    {
      name: "Phòng Ba",
      abbreviation: "PB",
      otherNames: ["P3", "Phòng số Ba"],
      kind: "division",
      inUse: true,
      replacedBy: "",
    },
    {
      name: "Phòng Một",
      abbreviation: "PM",
      otherNames: [],
      kind: "other",
      inUse: false,
      replacedBy: "Phòng Ba",
    },
  ]);
  const wanted = learnLessons(read.catalogue, [
    { kind: "unit", name: "Phòng Bốn", otherNames: ["P. Bốn", "Tổ Bốn"] },
    { kind: "other-names", unit: "Phòng Một", names: ["Phòng Nhất"] },
  ]);
  const edits = catalogueEdits({ read, grid }, wanted, "vi");
  expect(edits.cells).toEqual([
    { kind: "set-text", sheet: "Danh mục", row: 3, column: 5, before: "", text: "Phòng Nhất" },
  ]);
  expect(edits.additions).toMatchObject([
    { row: 4, left: 0, right: 7, cells: [["", "", "Phòng Bốn", "", "Khác", "Tổ Bốn", "Có", ""]] },
  ]);
});

test("a row with a mistake is left as the user wrote it", () => {
  const grid = gridOf([
    ["Tên đơn vị", "Viết tắt", "Tên gọi khác", "Loại", "Còn dùng", "Thay bằng"],
    ["Phòng Một", "PM", "", "Ban", "chắc có", "Phòng Trăng Sao"],
    ["Phòng Hai", "PM", "", "", "", ""],
  ]);
  const read = readSheet(grid);
  const wanted = learnLessons(read.catalogue, [{ kind: "unit", name: "Phòng Ba", otherNames: [] }]);
  expect(catalogueEdits({ read, grid }, wanted, "vi").cells).toEqual([]);
});

/** The sheet after edits, as the writer would leave it. */
function apply(grid: Grid, { cells, additions }: ReturnType<typeof catalogueEdits>): Grid {
  const values: CellValue[][] = grid.values.map((row) => [...row]);
  const width = values[0]!.length;
  const put = (row: number, column: number, text: string) => {
    while (values.length <= row) values.push(new Array<CellValue>(width).fill(""));
    values[row]![column] = text;
  };
  for (const edit of cells) if (edit.kind === "set-text") put(edit.row, edit.column, edit.text);
  for (const { row, left, cells: rows } of additions)
    rows.forEach((texts, down) => texts.forEach((text, across) => put(row + down, left + across, text)));
  return gridOf(values);
}
