import { say, type Language, type TextKey } from "../../texts/say";
import { areaAddress } from "../grid/address";
import type { Area } from "../grid/grid";
import { literal, TEXT_FORMAT } from "../grid/literal";
import type { CellList, CellStyle, SheetDraft } from "../report/sheetDraft";
import { countLines } from "../report/textLines";
import { BLOCK_IDS, BLOCKS, type BlockId } from "./blocks";
import type { Catalogue } from "./catalogue";
import { catalogueRows, rowCells } from "./catalogueRows";
import { columnList } from "./lists";
import { headingOf } from "./words";

/** Leaves room for printers whose columns come out wider, and too little for a column of the next block. */
const PRINT_SCALE = 88;
const POINTS_PER_MM = 72 / 25.4;
const SIZE = 12;
const LINE_HEIGHT = 16;
const ROWS = { title: 0, about: 1, blockTitle: 3, help: 4, header: 5, body: 6 } as const;
/** Empty columns keep the tables apart, so that each can grow by itself. */
const GAP_MM = 3;
const FONT = "Times New Roman";

/** How cells of the body look; rows that are added later look the same. */
export const BODY_STYLE: CellStyle = {
  font: FONT,
  size: SIZE,
  color: "#000000",
  horizontal: "Left",
  vertical: "Top",
  wrap: true,
  border: true,
  numberFormat: TEXT_FORMAT,
};

/** Where a block of a new sheet stands: its columns, and the rows of its body. */
interface Place {
  id: BlockId;
  left: number;
  right: number;
  bottom: number;
  cells: string[][];
}

/** A new sheet "Danh mục" laid out from a catalogue: one Excel table beside the other, each with a line of help. */
export function catalogueDraft(catalogue: Catalogue, name: string, language: Language): SheetDraft {
  const places = placeBlocks(catalogue, language);
  const width = places.at(-1)!.right + 1;
  const bottom = Math.max(...places.map((place) => place.bottom));
  return {
    name,
    formulas: cellTexts(places, language, { width, bottom }),
    styles: places.flatMap((place, index) => blockStyles(place, index === 0)),
    merges: [
      ...[ROWS.title, ROWS.about].map((row) => across(places[0]!, row, row)),
      ...places.flatMap((place) => [ROWS.blockTitle, ROWS.help].map((row) => across(place, row, row))),
    ],
    columnWidths: BLOCK_IDS.flatMap((id, index) => [
      ...(index === 0 ? [] : [GAP_MM]),
      ...BLOCKS[id].columns.map(({ mm }) => mm),
    ]).map((mm) => mm * POINTS_PER_MM),
    rowHeights: [
      { first: ROWS.about, last: ROWS.about, height: 2 * LINE_HEIGHT + 4 },
      { first: ROWS.help, last: ROWS.help, height: helpHeight(language) },
      ...tableHeights(places, language),
    ],
    tables: places.map((place) => ({
      name: BLOCKS[place.id].table,
      area: across(place, ROWS.header, place.bottom),
    })),
    lists: places.flatMap((place) => listsOf(place.id, name, places, language)),
    frozenRows: ROWS.body,
    titleRows: [ROWS.blockTitle, ROWS.header],
    printScale: PRINT_SCALE,
  };
}

function placeBlocks(catalogue: Catalogue, language: Language): Place[] {
  const rows = catalogueRows(catalogue, language);
  let left = 0;
  return BLOCK_IDS.map((id) => {
    const texts = rows[id].map((row) => rowCells(id, row));
    // A table cannot be without rows: an empty block has one to write into.
    const cells = texts.length > 0 ? texts : [rowCells(id, {})];
    const right = left + BLOCKS[id].columns.length - 1;
    const place = { id, left, right, bottom: ROWS.body + cells.length - 1, cells };
    left = right + 2;
    return place;
  });
}

function cellTexts(
  places: readonly Place[],
  language: Language,
  { width, bottom }: { width: number; bottom: number },
): string[][] {
  const texts = Array.from({ length: bottom + 1 }, () => new Array<string>(width).fill(""));
  const put = (row: number, column: number, text: string) => (texts[row]![column] = text);
  put(ROWS.title, 0, say(language, "catalogue.title"));
  put(ROWS.about, 0, say(language, "catalogue.about"));
  for (const { id, left, cells } of places) {
    put(ROWS.blockTitle, left, literal(say(language, `catalogue.${id}.title`)));
    put(ROWS.help, left, say(language, `catalogue.${id}.help`));
    BLOCKS[id].columns.forEach(({ key }, step) =>
      put(ROWS.header, left + step, headingOf(language, id, key)),
    );
    cells.forEach((row, step) => row.forEach((text, column) => put(ROWS.body + step, left + column, text)));
  }
  return texts;
}

function helpHeight(language: Language): number {
  const lines = BLOCK_IDS.map((id) => {
    const width = BLOCKS[id].columns.reduce((sum, { mm }) => sum + mm, 0) * POINTS_PER_MM;
    return countLines(say(language, `catalogue.${id}.help` as TextKey), width, SIZE, "regular");
  });
  return Math.max(...lines) * LINE_HEIGHT + 6;
}

/** Rows run through all blocks: the longest text of a row decides its height. */
function tableHeights(places: readonly Place[], language: Language): SheetDraft["rowHeights"] {
  const bottom = Math.max(...places.map((place) => place.bottom));
  const heads = places.map(({ id }) => BLOCKS[id].columns.map(({ key }) => headingOf(language, id, key)));
  return Array.from({ length: bottom - ROWS.header + 1 }, (_, step) => {
    const weight = step === 0 ? "bold" : "regular";
    const lines = places.flatMap(({ id, cells }, index) => {
      const texts = step === 0 ? heads[index] : cells[step - 1];
      return BLOCKS[id].columns.map(({ mm }, column) =>
        countLines(texts?.[column] ?? "", mm * POINTS_PER_MM, SIZE, weight),
      );
    });
    const row = ROWS.header + step;
    return { first: row, last: row, height: Math.max(...lines) * LINE_HEIGHT + 3 };
  });
}

function blockStyles(place: Place, isFirst: boolean): SheetDraft["styles"][number][] {
  const head: CellStyle = { font: FONT, size: SIZE, horizontal: "Left", vertical: "Top", wrap: true };
  const title = [
    { area: across(place, ROWS.title, ROWS.title), style: { ...head, size: 14, bold: true } },
    { area: across(place, ROWS.about, ROWS.about), style: { ...head, italic: true } },
  ];
  return [
    ...(isFirst ? title : []),
    {
      area: across(place, ROWS.blockTitle, ROWS.blockTitle),
      style: { ...head, size: 13, bold: true },
    },
    { area: across(place, ROWS.help, ROWS.help), style: { ...head, italic: true } },
    {
      area: across(place, ROWS.header, ROWS.header),
      style: {
        ...BODY_STYLE,
        bold: true,
        horizontal: "Center",
        vertical: "Center",
        fill: "#EDEDED",
      },
    },
    { area: across(place, ROWS.body, place.bottom), style: BODY_STYLE },
  ];
}

function listsOf(id: BlockId, sheet: string, places: readonly Place[], language: Language): CellList[] {
  const own = places.find((place) => place.id === id)!;
  return BLOCKS[id].columns.flatMap(({ key }, step): CellList[] => {
    const list = columnList(key, language);
    const column = own.left + step;
    const area: Area = { top: ROWS.body, bottom: own.bottom, left: column, right: column };
    if (!list) return [];
    if ("words" in list) return [{ area, source: list, isClosed: true }];
    const { left, bottom } = places.find((place) => place.id === list.block)!;
    const range = areaAddress({ top: ROWS.body, bottom, left, right: left });
    return [{ area, source: { sheet, range }, isClosed: list.isClosed }];
  });
}

function across({ left, right }: Pick<Place, "left" | "right">, top: number, bottom: number): Area {
  return { top, bottom, left, right };
}
