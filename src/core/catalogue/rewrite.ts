import type { Language } from "../../texts/say";
import { valueAt, type Area, type Grid } from "../grid/grid";
import type { SheetEdit } from "../grid/edits";
import type { CellList } from "../report/sheetDraft";
import { fold, tidy } from "../text/normalise";
import { unitKey } from "../unit/unitWords";
import { BLOCK_IDS, BLOCKS, type BlockId } from "./blocks";
import type { Catalogue } from "./catalogue";
import { catalogueRows, type RowTexts } from "./catalogueRows";
import { columnRange, type FoundBlock } from "./findBlocks";
import { columnList } from "./lists";
import type { ReadCatalogue } from "./readCatalogue";
import { isYearsRow } from "./readPlanRows";
import { asideEntryKey } from "./setAside";
import { codeOf, ruleOf } from "./words";

/** Rows to write below the last filled row of a block; `cells` has a text for every column from `left` to `right`. */
export interface BlockAddition {
  /** Name of the block's Excel table, where the user kept it one. */
  table: string;
  headerRow: number;
  /** The first row to write: directly below the last one with contents. */
  row: number;
  left: number;
  right: number;
  cells: readonly (readonly string[])[];
  /** Drop-downs of the rows. */
  lists: readonly CellList[];
}

/** What must be written so that a sheet says what a catalogue says. */
export interface CatalogueEdits {
  cells: readonly SheetEdit[];
  additions: readonly BlockAddition[];
}

/** Columns that are known to the program and only shown: a text of the user's there is the user's. */
const SHOWN_ONLY: ReadonlySet<string> = new Set(["why"]);

/**
 * The least that must change on a sheet to say what `wanted` says. Rows stay where they are, with everything in columns
 * that are not ours; what is new is added at the end of its block, and no row is taken away. A cell that already means
 * what is wanted is left as the user wrote it.
 */
export function catalogueEdits(
  { read, grid }: { read: ReadCatalogue; grid: Grid },
  wanted: Catalogue,
  language: Language,
): CatalogueEdits {
  const [rows, known] = [catalogueRows(wanted, language), catalogueRows(read.catalogue, language)];
  const parts = BLOCK_IDS.flatMap((id) => {
    const block = read.blocks.find((found) => found.id === id);
    if (!block) return [];
    const { cells, added } = blockEdits({ block, grid }, rows[id], known[id]);
    return [{ cells, addition: additionTo(block, added, listMaker(read, language)) }];
  });
  return {
    cells: parts.flatMap(({ cells }) => cells),
    additions: parts.flatMap(({ addition }) => (addition ? [addition] : [])),
  };
}

/** What empties the row that says this in a block, the user's own columns apart; nothing where no row says it. */
export function emptiedRow(
  { read, grid }: { read: ReadCatalogue; grid: Grid },
  id: BlockId,
  texts: RowTexts,
): SheetEdit[] {
  const block = read.blocks.find((found) => found.id === id);
  const row = block && standingRows({ block, grid }).get(rowKey(id, texts));
  return block && row !== undefined ? changedCells({ block, grid }, row, {}) : [];
}

/** A block with the sheet it stands on. */
interface StandingBlock {
  block: FoundBlock;
  grid: Grid;
}

function blockEdits(standing: StandingBlock, wanted: readonly RowTexts[], known: readonly RowTexts[]) {
  const { id } = standing.block;
  const rows = standingRows(standing);
  const knownTexts = new Map(known.map((texts) => [rowKey(id, texts), texts]));
  const cells: SheetEdit[] = [];
  const added: RowTexts[] = [];
  for (const texts of wanted) {
    const key = rowKey(id, texts);
    const row = rows.get(key);
    if (row === undefined) {
      if (id !== "plan" || key !== YEARS_ROW || texts["from"] !== "") added.push(texts);
    } else cells.push(...changedCells(standing, row, texts, knownTexts.get(key)));
  }
  return { cells, added };
}

/** Rows by what they are about. An empty template name means the one above. */
function standingRows({ block, grid }: StandingBlock): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const first = BLOCKS[block.id].columns[0]!.key;
  let above = "";
  for (const row of block.rows) {
    const texts = Object.fromEntries(
      [...block.columns].map(([key, column]) => [key, tidy(String(valueAt(grid, row, column)))]),
    );
    if (block.id === "templates" && texts[first] === "") texts[first] = above;
    above = texts[first] ?? "";
    const key = rowKey(block.id, texts);
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** No period's key: periods have letters. */
const YEARS_ROW = "";

function rowKey(id: BlockId, texts: RowTexts): string {
  const at = (key: string) => texts[key] ?? "";
  switch (id) {
    case "units":
      return unitKey(at("name"));
    case "templates":
      return JSON.stringify([
        fold(codeOf("template", at("template")) ?? at("template")),
        codeOf("role", at("role")),
      ]);
    case "indicators":
      return fold(at("indicator"));
    case "rules":
      return ruleOf(at("id") === "" ? at("rule") : at("id")) ?? "";
    case "setAside":
      return asideEntryKey({
        rule: ruleOf(at("finding")) ?? "",
        sheet: at("sheet"),
        index: at("index"),
        task: at("task"),
        value: at("value"),
      });
    case "plan":
      return isYearsRow(at("period")) ? YEARS_ROW : fold(at("period"));
  }
}

/** `known` is what the row was read as; a row that could not be read is compared as it stands. */
function changedCells(
  { block, grid }: StandingBlock,
  row: number,
  texts: RowTexts,
  known?: RowTexts,
): SheetEdit[] {
  return BLOCKS[block.id].columns.flatMap(({ key }): SheetEdit[] => {
    const column = block.columns.get(key);
    const text = texts[key] ?? "";
    if (column === undefined || SHOWN_ONLY.has(key)) return [];
    const before = valueAt(grid, row, column);
    if (text === (known?.[key] ?? tidy(String(before)))) return [];
    return [{ kind: "set-text", sheet: grid.name, row, column, before, text }];
  });
}

/** Makes the drop-down of a column for some cells of it, if the column has one. */
type ListMaker = (key: string, area: Area) => CellList[];

function listMaker({ sheet, blocks }: ReadCatalogue, language: Language): ListMaker {
  return (key, area) => {
    const list = columnList(key, language);
    if (!list) return [];
    if ("words" in list) return [{ area, source: list, isClosed: true }];
    const target = blocks.find(({ id }) => id === list.block);
    const range = target && columnRange(target, BLOCKS[list.block].columns[0]!.key);
    if (range === undefined) return [];
    return [{ area, source: { sheet, range }, isClosed: list.isClosed }];
  };
}

function additionTo(
  block: FoundBlock,
  added: readonly RowTexts[],
  listsOf: ListMaker,
): BlockAddition | undefined {
  if (added.length === 0) return undefined;
  const keys = new Map([...block.columns].map(([key, column]) => [column, key]));
  const columns = Array.from({ length: block.right - block.left + 1 }, (_, step) => block.left + step);
  const row = (block.rows.at(-1) ?? block.headerRow) + 1;
  return {
    table: BLOCKS[block.id].table,
    headerRow: block.headerRow,
    row,
    left: block.left,
    right: block.right,
    lists: [...block.columns].flatMap(([key, column]) =>
      listsOf(key, { top: row, bottom: row + added.length - 1, left: column, right: column }),
    ),
    cells: added.map((texts) => columns.map((column) => texts[keys.get(column) ?? ""] ?? "")),
  };
}
