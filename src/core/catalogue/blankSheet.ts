import { say } from "../../texts/say";
import { cellAddress } from "../grid/address";
import type { Area, CellValue } from "../grid/grid";
import { literal } from "../grid/literal";
import type { CellList, CellStyle, SheetDraft } from "../report/sheetDraft";
import { countLines } from "../report/textLines";
import type { Role } from "../table/table";
import type { CatalogueTemplate, TemplateColumn } from "./catalogue";
import { COLUMN_LOOKS, EXAMPLE_ROWS, exampleCell } from "./exampleCells";
import { wordFor } from "./words";

const POINTS_PER_MM = 72 / 25.4;
const SIZE = 13;
const ROWS = { title: 0, help: 1, header: 3, body: 4 } as const;
/** Rows with lines and drop-downs, examples included. */
const BODY_ROWS = 40;

/** What a blank sheet is made with. */
export interface BlankSheetRequest {
  name: string;
  year: number;
  /** Names of units, for the examples; at least two. */
  units: readonly string[];
  /** Where the names of the units stand, for the drop-downs; without it units are typed. */
  unitList?: { sheet: string; range: string };
}

/**
 * A sheet to be filled in by a unit: title with the year, headings in the office's words, three example rows, drop-downs,
 * lines for more, print set-up. Its words are Vietnamese, as the documents it belongs to.
 */
export function blankSheet(template: CatalogueTemplate, request: BlankSheetRequest): SheetDraft {
  const columns = inOrder(template.columns);
  const formulas = cellsOf(template, columns, request);
  const right = columns.length - 1;
  const row = (at: number): Area => ({ top: at, bottom: at, left: 0, right });
  return {
    name: request.name,
    font: "Times New Roman",
    formulas,
    styles: [
      { area: row(ROWS.title), style: { ...HEAD, size: 14, bold: true } },
      { area: row(ROWS.help), style: { ...HEAD, italic: true } },
      { area: row(ROWS.header), style: { ...HEAD, bold: true, fill: "#EDEDED", border: true } },
      { area: bodyOf(0, right), style: { size: SIZE, vertical: "Top", wrap: true, border: true } },
      ...columns.map(({ role }, at) => ({ area: bodyOf(at, at), style: lookOf(role) })),
    ],
    merges: right === 0 ? [] : [row(ROWS.title), row(ROWS.help)],
    columnWidths: columns.map(({ role }) => COLUMN_LOOKS[role].mm * POINTS_PER_MM),
    rowHeights: heightsOf(columns, formulas),
    tables: [],
    lists: columns.flatMap(({ role }, at) => listOf(role, bodyOf(at, at), request)),
    frozenRows: ROWS.body,
    titleRows: [ROWS.header, ROWS.header],
  };
}

/** Sheet names have at most 31 characters and none of these. */
export function blankSheetName(template: CatalogueTemplate): string {
  return wordFor("vi", "template", template.name)
    .replace(/[[\]:*?/\\']/gu, " ")
    .trim()
    .slice(0, 26);
}

const HEAD: CellStyle = { size: SIZE, horizontal: "Center", vertical: "Center", wrap: true };

function lookOf(role: Role): CellStyle {
  const { horizontal, numberFormat } = COLUMN_LOOKS[role];
  return { horizontal, ...(numberFormat !== undefined && { numberFormat }) };
}

/** Columns that people expect first stand first, whatever the order of the catalogue's rows. */
const ORDER = Object.keys(COLUMN_LOOKS);

function inOrder(columns: readonly TemplateColumn[]): TemplateColumn[] {
  const wanted = columns.filter(({ role, need }) => need !== "allowed" || USUAL.has(role));
  return wanted.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
}

/** Columns that need not be there and yet are of use on nearly every sheet. */
const USUAL: ReadonlySet<Role> = new Set(["task", "coordinator", "description", "note"]);

function cellsOf(
  template: CatalogueTemplate,
  columns: readonly TemplateColumn[],
  { year, units }: BlankSheetRequest,
): CellValue[][] {
  const blank = (first = "") => columns.map((_, at) => (at === 0 ? first : ""));
  const title = say("vi", "blank.title", { template: wordFor("vi", "template", template.name), year });
  return [
    blank(literal(title.toLocaleUpperCase("vi"))),
    blank(say("vi", "blank.help")),
    blank(),
    columns.map(({ role, headings }) => literal(headings[0] ?? wordFor("vi", "role", role))),
    ...Array.from({ length: EXAMPLE_ROWS }, (_, row) => {
      const operands = operandsIn(columns, ROWS.body + row);
      return columns.map(({ role }) => {
        const value = exampleCell(role, row, { units, year, ...(operands && { operands }) });
        const isText = typeof value === "string" && role !== "ratio";
        return isText ? literal(value, COLUMN_LOOKS[role].numberFormat) : value;
      });
    }),
  ];
}

const LINE_HEIGHT = 17;
const EMPTY_ROW = 24;

/** Headings and examples as high as their texts, the empty rows high enough to write in by hand. */
function heightsOf(
  columns: readonly TemplateColumn[],
  formulas: readonly (readonly CellValue[])[],
): SheetDraft["rowHeights"] {
  const filled = formulas.slice(ROWS.header).map((row, step) => {
    const weight = step === 0 ? "bold" : "regular";
    const lines = columns.map(({ role }, at) => {
      const text = COLUMN_LOOKS[role].numberFormat && step > 0 ? "" : String(row[at]);
      return countLines(text, COLUMN_LOOKS[role].mm * POINTS_PER_MM, SIZE, weight);
    });
    const at = ROWS.header + step;
    return { first: at, last: at, height: Math.max(EMPTY_ROW, Math.max(...lines) * LINE_HEIGHT + 5) };
  });
  const first = ROWS.body + EXAMPLE_ROWS;
  return [...filled, { first, last: ROWS.body + BODY_ROWS - 1, height: EMPTY_ROW }];
}

function operandsIn(columns: readonly TemplateColumn[], row: number): [string, string] | undefined {
  const [numerator, denominator] = (["numerator", "denominator"] as const).map((role) =>
    columns.findIndex((column) => column.role === role),
  );
  if (numerator === undefined || denominator === undefined || numerator < 0 || denominator < 0)
    return undefined;
  return [cellAddress(row, numerator), cellAddress(row, denominator)];
}

function listOf(role: Role, area: Area, { unitList }: BlankSheetRequest): CellList[] {
  if (role === "lead" || role === "coordinator")
    return unitList ? [{ area, source: unitList, isClosed: false }] : [];
  const words = role === "result" ? "blank.results" : role === "assessment" ? "blank.assessments" : undefined;
  return words ? [{ area, source: { words: say("vi", words).split(", ") }, isClosed: false }] : [];
}

function bodyOf(left: number, right: number): Area {
  return { top: ROWS.body, bottom: ROWS.body + BODY_ROWS - 1, left, right };
}
