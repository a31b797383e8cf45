import type { Cell, CellWithRowAndCol, Sheet, SheetConfig } from "@fortune-sheet/core";
import type ExcelJS from "exceljs";
import { parseArea } from "../core/grid/address";
import type { Area } from "../core/grid/grid";

/** Texts of a sheet as Excel shows them; `texts[0][0]` stands at (`top`, `left`). */
export interface ShownTexts {
  top: number;
  left: number;
  texts: readonly (readonly string[])[];
}

/** What of the workbook is selected. */
export interface Selected {
  sheet: string;
  area: Area;
}

const PIXELS_PER_POINT = 96 / 72;
/** Free rows and columns around the used part, to type into. */
const SPARE = { rows: 20, columns: 4 };

/** The texts and the selection of the open workbook, asked of Office.js as every add-in would. */
export async function readShown(): Promise<{ shown: Map<string, ShownTexts>; selected: Selected }> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    const used = sheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRangeOrNullObject().load("text,rowIndex,columnIndex"),
    }));
    await context.sync();
    const shown = used
      .filter((entry) => !entry.range.isNullObject)
      .map(({ name, range: { text, rowIndex, columnIndex } }): [string, ShownTexts] => [
        name,
        { top: rowIndex, left: columnIndex, texts: text },
      ]);
    return { shown: new Map(shown), selected: { sheet: active.name, area: parseArea(range.address) } };
  });
}

/** The workbook as the spreadsheet draws it: texts, styles, merges, sizes, frozen rows and our marks. */
export function sheetViews(
  workbook: ExcelJS.Workbook,
  shown: ReadonlyMap<string, ShownTexts>,
  active: string,
): Sheet[] {
  return workbook.worksheets
    .filter((sheet) => sheet.state === "visible")
    .map((sheet, order) => ({
      id: String(sheet.id),
      name: sheet.name,
      order,
      status: sheet.name === active ? 1 : 0,
      row: Math.max(sheet.rowCount + SPARE.rows, 40),
      column: Math.max(sheet.columnCount + SPARE.columns, 10),
      celldata: cells(sheet, shown.get(sheet.name)),
      config: config(sheet, shown.get(sheet.name)),
      ...frozen(sheet),
    }));
}

function cells(sheet: ExcelJS.Worksheet, shown: ShownTexts | undefined): CellWithRowAndCol[] {
  const marks = markFills(sheet);
  const merges = mergeAreas(sheet);
  const found: CellWithRowAndCol[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const [r, c] = [rowNumber - 1, columnNumber - 1];
      const text = shown?.texts[r - shown.top]?.[c - shown.left] ?? "";
      const merge = merges.find((area) => isInside(area, r, c));
      const isCovered = merge && (merge.top !== r || merge.left !== c);
      const look = { ...cellLook(cell), ...markLook(marks, r, c) };
      found.push({
        r,
        c,
        v: {
          ...look,
          ...(!isCovered && text !== "" && { v: text, m: text, ct: { fa: "@", t: "s" } }),
          ...(cell.formula && { f: `=${cell.formula}` }),
          ...(merge && { mc: mergeCell(merge, r, c) }),
        },
      });
    });
  });
  return found;
}

function cellLook(cell: ExcelJS.Cell): Cell {
  const { font, fill, alignment } = cell;
  const color = fill?.type === "pattern" && fill.pattern === "solid" ? css(fill.fgColor) : undefined;
  const textColor = css(font?.color);
  const horizontal =
    { center: 0, centerContinuous: 0, left: 1, right: 2 }[alignment?.horizontal as string] ?? 1;
  const vertical = { middle: 0, top: 1, bottom: 2 }[alignment?.vertical as string] ?? 2;
  return {
    ...(font?.bold && { bl: 1 }),
    ...(font?.italic && { it: 1 }),
    ...(font?.underline && { un: 1 }),
    ...(font?.size && { fs: Math.round(font.size) }),
    ...(textColor && { fc: textColor }),
    ...(color && { bg: color }),
    ff: font?.name ?? "Times New Roman",
    ht: horizontal,
    vt: vertical,
    tb: alignment?.wrapText ? "2" : "1",
  };
}

function css(color: Partial<ExcelJS.Color> | undefined): string | undefined {
  return color?.argb ? `#${color.argb.slice(-6)}` : undefined;
}

interface MarkFill {
  area: Area;
  color: string | undefined;
}

/** Conditional formats whose formula is always true, as our marks are; the spreadsheet cannot calculate the others. */
function markFills(sheet: ExcelJS.Worksheet): MarkFill[] {
  const formats = (sheet as unknown as { conditionalFormattings?: ExcelJS.ConditionalFormattingOptions[] })
    .conditionalFormattings;
  return (formats ?? []).flatMap(({ ref, rules }) =>
    rules
      .filter(
        (rule) => rule.type === "expression" && /^N\("[^"]*"\)=0$/u.test(String(rule.formulae?.[0] ?? "")),
      )
      .flatMap((rule) => {
        const fill = rule.style?.fill;
        const color = fill?.type === "pattern" ? css(fill.bgColor ?? fill.fgColor) : undefined;
        return ref.split(/[\s,]+/u).map((address) => ({ area: parseArea(address), color }));
      }),
  );
}

/** Notes have no fill of their own: the view underlines what Excel draws with a dotted border. */
function markLook(marks: readonly MarkFill[], row: number, column: number): Cell {
  const mark = marks.find(({ area }) => isInside(area, row, column));
  if (!mark) return {};
  return mark.color ? { bg: mark.color } : { un: 1 };
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function mergeAreas(sheet: ExcelJS.Worksheet): Area[] {
  return sheet.model.merges.map((address) => parseArea(address));
}

function mergeCell(area: Area, row: number, column: number): NonNullable<Cell["mc"]> {
  const start = { r: area.top, c: area.left };
  if (row !== area.top || column !== area.left) return start;
  return { ...start, rs: area.bottom - area.top + 1, cs: area.right - area.left + 1 };
}

function config(sheet: ExcelJS.Worksheet, shown: ShownTexts | undefined): SheetConfig {
  const made: Required<
    Pick<SheetConfig, "merge" | "rowlen" | "columnlen" | "rowhidden" | "colhidden" | "borderInfo">
  > = {
    merge: {},
    rowlen: {},
    columnlen: {},
    rowhidden: {},
    colhidden: {},
    borderInfo: [],
  };
  for (const area of mergeAreas(sheet)) {
    const size = { rs: area.bottom - area.top + 1, cs: area.right - area.left + 1 };
    made.merge[`${area.top}_${area.left}`] = { r: area.top, c: area.left, ...size };
  }
  for (let column = 1; column <= sheet.columnCount; column++) {
    const { width, hidden } = sheet.getColumn(column);
    if (width) made.columnlen[column - 1] = Math.round(width * 7 + 5);
    if (hidden) made.colhidden[column - 1] = 0;
  }
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    const height = row.height ? row.height * PIXELS_PER_POINT : wrappedHeight(row, shown);
    made.rowlen[rowNumber - 1] = Math.round(height);
    if (row.hidden) made.rowhidden[rowNumber - 1] = 0;
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const value = borders(cell.border);
      if (value) {
        made.borderInfo.push({
          rangeType: "cell",
          value: { row_index: rowNumber - 1, col_index: columnNumber - 1, ...value },
        });
      }
    });
  });
  return made;
}

/** Excel fits rows without a height of their own to their wrapped text; about so many pixels that is. */
function wrappedHeight(row: ExcelJS.Row, shown: ShownTexts | undefined): number {
  let height = 20;
  row.eachCell((cell, columnNumber) => {
    if (cell.isMerged) return;
    const text = shown?.texts[row.number - 1 - shown.top]?.[columnNumber - 1 - shown.left] ?? "";
    const size = (cell.font?.size ?? 11) * PIXELS_PER_POINT;
    const width = (cell.worksheet.getColumn(columnNumber).width ?? 9) * 7;
    const widths = text.split("\n").map((line) => (line.length * size * 0.46) / width);
    const lines = cell.alignment?.wrapText
      ? widths.reduce((sum, share) => sum + Math.max(1, Math.ceil(share)), 0)
      : 1;
    height = Math.max(height, lines * size * 1.3 + 4);
  });
  return height;
}

function borders(border: Partial<ExcelJS.Borders> | undefined): Record<string, object> | undefined {
  if (!border) return undefined;
  const sides = { l: border.left, r: border.right, t: border.top, b: border.bottom };
  const drawn = Object.entries(sides).filter(([, side]) => side?.style);
  if (drawn.length === 0) return undefined;
  return Object.fromEntries(
    drawn.map(([name, side]) => [name, { style: 1, color: css(side?.color) ?? "#000000" }]),
  );
}

function frozen(sheet: ExcelJS.Worksheet): Pick<Sheet, "frozen"> {
  const view = sheet.views?.find(({ state }) => state === "frozen");
  const { xSplit = 0, ySplit = 0 } = (view ?? {}) as { xSplit?: number; ySplit?: number };
  if (xSplit === 0 && ySplit === 0) return {};
  const type = xSplit > 0 && ySplit > 0 ? "rangeBoth" : ySplit > 0 ? "rangeRow" : "rangeColumn";
  return { frozen: { type, range: { row_focus: ySplit - 1, column_focus: xSplit - 1 } } };
}
