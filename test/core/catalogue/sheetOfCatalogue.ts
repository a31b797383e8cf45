import { catalogueDraft } from "../../../src/core/catalogue/catalogueDraft";
import type { Catalogue } from "../../../src/core/catalogue/catalogue";
import { defaultCatalogue } from "../../../src/core/catalogue/defaultCatalogue";
import { cellAddress } from "../../../src/core/grid/address";
import { BLOCKS, type BlockId } from "../../../src/core/catalogue/blocks";
import { readCatalogue, type ReadCatalogue } from "../../../src/core/catalogue/readCatalogue";
import type { CellValue, Grid } from "../../../src/core/grid/grid";
import type { Language } from "../../../src/texts/say";

/** A grid with these cells, from A1. */
export function gridOf(values: readonly (readonly CellValue[])[], name = "Danh mục"): Grid {
  return {
    name,
    top: 0,
    left: 0,
    values,
    numberFormats: values.map((row) => row.map(() => "@")),
    merges: [],
    boldRows: new Set(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** The sheet "Danh mục" of a catalogue as Excel gives it back. */
export function sheetOf(catalogue: Catalogue, language: Language = "vi"): Grid {
  const { formulas } = catalogueDraft(catalogue, "Danh mục", language);
  return gridOf(
    formulas.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^'/u, "") : cell))),
  );
}

/** Reads a sheet that must be a catalogue. */
export function readSheet(grid: Grid): ReadCatalogue {
  const read = readCatalogue(grid);
  if (!read) throw new Error("The sheet holds no block.");
  return read;
}

/** A catalogue sheet of one block with these rows below its headings, in the order of its columns. */
export function blockSheet(id: BlockId, rows: readonly (readonly CellValue[])[]): Grid {
  const grid = sheetOf({ ...defaultCatalogue(), units: [], templates: [], rules: [] });
  const read = readSheet(grid);
  const block = read.blocks.find((found) => found.id === id)!;
  const width = BLOCKS[id].columns.length;
  const head = grid.values[block.headerRow]!.slice(block.left, block.left + width);
  return gridOf([head, ...rows.map((row) => head.map((_, column) => row[column] ?? ""))]);
}

/** "D15 unit-kind" for each problem of a sheet. */
export function problemsOf(grid: Grid): string[] {
  return readSheet(grid).problems.map(({ row, column, problem }) => `${cellAddress(row, column)} ${problem}`);
}
