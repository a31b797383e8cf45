import { DEADLINE_WORDS, REGISTER_WORDS, SAID_WORDS } from "../../texts/registerWords";
import { serialOfDay, type IsoDay } from "../calendar/day";
import { cellAddress, quoteSheetName } from "../grid/address";
import type { Area, CellValue } from "../grid/grid";
import { literal, TEXT_FORMAT } from "../grid/literal";
import type { CellStyle, SheetDraft } from "../report/sheetDraft";
import { countLines } from "../report/textLines";
import { REGISTER_COLUMN, REGISTER_COLUMNS, type RegisterColumn } from "./registerColumns";
import { REGISTER_FORMULAS } from "./registerFormulas";
import { REGISTER_TABLE } from "./registerNames";
import type { RegisterRow, SummaryPeriod } from "./registerRow";

const POINTS_PER_MM = 72 / 25.4;
const SIZE = 12;
const LINE_HEIGHT = 16;
/** Zero-based: title, how statuses are told, an empty row, header. */
const ROWS = { title: 0, note: 1, header: 3, body: 4 } as const;
/** A cell of the register shows at most so many lines; the whole text stands in it. */
const MOST_LINES = 6;
const LAST = REGISTER_COLUMNS.length - 1;
/** What is read on paper; what formulas need beyond it is not printed. */
const PRINTED_TO = REGISTER_COLUMN.remark;

/** The sheet "Sổ nhiệm vụ": what the summary counts from, one row per lượt, statuses as formulas. */
export function registerDraft(rows: readonly RegisterRow[], { name, year }: SummaryPeriod): SheetDraft {
  const blank = REGISTER_COLUMNS.map((): CellValue => "");
  const body = rows.length > 0 ? rows.map(cellsOf) : [blank];
  const bottom = ROWS.header + body.length;
  const title = `${REGISTER_WORDS.title} ${name.toLocaleUpperCase("vi")} NĂM ${year}`;
  return {
    name: REGISTER_WORDS.sheet,
    font: "Times New Roman",
    formulas: [
      [title, ...blank.slice(1)],
      [REGISTER_WORDS.note, ...blank.slice(1)],
      blank,
      REGISTER_COLUMNS.map(({ heading }) => heading),
      ...body,
    ],
    styles: [...headStyles(), ...bodyStyles(bottom)],
    merges: [area(ROWS.title, ROWS.title, 0, PRINTED_TO), area(ROWS.note, ROWS.note, 0, PRINTED_TO)],
    columnWidths: REGISTER_COLUMNS.map(({ mm }) => mm * POINTS_PER_MM),
    rowHeights: [
      { first: ROWS.note, last: ROWS.note, height: noteHeight() },
      { first: ROWS.header, last: ROWS.header, height: 2 * LINE_HEIGHT + 6 },
      ...body.map((cells, at) => ({
        first: ROWS.body + at,
        last: ROWS.body + at,
        height: heightOf(cells),
      })),
    ],
    tables: [{ name: REGISTER_TABLE, area: area(ROWS.header, bottom, 0, LAST) }],
    frozenRows: ROWS.body,
    titleRows: [ROWS.header, ROWS.header],
    printArea: area(0, bottom, 0, PRINTED_TO),
  };
}

function cellsOf(row: RegisterRow): CellValue[] {
  const cells: Record<RegisterColumn, CellValue> = {
    source: sourceLink(row),
    plan: literal(row.plan),
    section: literal(row.section),
    index: row.index,
    occurrence: row.occurrence,
    task: literal(row.task),
    lead: literal(row.lead),
    otherLeads: literal(row.otherLeads),
    coordinators: literal(row.coordinators),
    deadline: row.deadline,
    reading: literal(row.reading),
    deadlineKind: DEADLINE_WORDS[row.deadlineKind],
    due: serial(row.due),
    result: row.result,
    said: SAID_WORDS[row.said],
    completedOn: serial(row.completedOn),
    numerator: row.numerator ?? "",
    denominator: row.denominator ?? "",
    ratio: row.ratio ?? "",
    target: row.target,
    remark: row.remark,
    ...REGISTER_FORMULAS,
  };
  return REGISTER_COLUMNS.map(({ key }) => cells[key]);
}

function sourceLink({ source: { sheet, row } }: RegisterRow): string {
  const target = `#${quoteSheetName(sheet)}!${cellAddress(row, 0)}`;
  const words = REGISTER_WORDS.source.replace("{sheet}", sheet).replace("{row}", String(row + 1));
  return `=HYPERLINK("${doubled(target)}","${doubled(words)}")`;
}

function doubled(text: string): string {
  return text.replaceAll('"', '""');
}

function serial(day: IsoDay | undefined): CellValue {
  return day === undefined ? "" : serialOfDay(day);
}

function noteHeight(): number {
  const width = REGISTER_COLUMNS.slice(0, PRINTED_TO + 1).reduce(
    (sum, { mm }) => sum + mm * POINTS_PER_MM,
    0,
  );
  return countLines(REGISTER_WORDS.note, width, SIZE, "regular") * LINE_HEIGHT + 6;
}

function heightOf(cells: readonly CellValue[]): number {
  const lines = REGISTER_COLUMNS.slice(0, PRINTED_TO + 1).map(({ mm }, at) => {
    const text = String(cells[at]);
    return text.startsWith("=") ? 1 : countLines(text, mm * POINTS_PER_MM, SIZE, "regular");
  });
  return Math.min(MOST_LINES, Math.max(2, ...lines)) * LINE_HEIGHT + 6;
}

function area(top: number, bottom: number, left: number, right: number): Area {
  return { top, left, bottom, right };
}

function headStyles(): { area: Area; style: CellStyle }[] {
  const centred: CellStyle = { horizontal: "Center", vertical: "Center", wrap: true };
  return [
    { area: area(ROWS.title, ROWS.title, 0, PRINTED_TO), style: { ...centred, size: 14, bold: true } },
    {
      area: area(ROWS.note, ROWS.note, 0, PRINTED_TO),
      style: { horizontal: "Left", vertical: "Top", wrap: true, size: SIZE, italic: true },
    },
    {
      area: area(ROWS.header, ROWS.header, 0, LAST),
      style: { ...centred, size: SIZE, bold: true, fill: "#EDEDED", color: "#000000", border: true },
    },
  ];
}

const DAY = "dd/mm/yyyy";
const FORMATS: Partial<Record<RegisterColumn, string>> = {
  index: TEXT_FORMAT,
  occurrence: TEXT_FORMAT,
  deadline: TEXT_FORMAT,
  result: TEXT_FORMAT,
  target: TEXT_FORMAT,
  remark: TEXT_FORMAT,
  due: DAY,
  completedOn: DAY,
  numerator: "#,##0",
  denominator: "#,##0",
  ratio: "0.0%",
  overdueOrder: "0",
  nextOrder: "0",
};
const CENTRED: readonly RegisterColumn[] = [
  "index",
  "occurrence",
  "deadlineKind",
  "due",
  "said",
  "completedOn",
  "inPeriod",
  "status",
];

function bodyStyles(bottom: number): { area: Area; style: CellStyle }[] {
  const column = (key: RegisterColumn) => area(ROWS.body, bottom, REGISTER_COLUMN[key], REGISTER_COLUMN[key]);
  const plain: CellStyle = {
    size: SIZE,
    vertical: "Top",
    wrap: true,
    bold: false,
    color: "#000000",
    border: true,
  };
  return [
    { area: area(ROWS.body, bottom, 0, LAST), style: plain },
    ...CENTRED.map((key) => ({ area: column(key), style: { horizontal: "Center" as const } })),
    { area: column("source"), style: { underline: true, color: "#0563C1" } },
    ...(Object.entries(FORMATS) as [RegisterColumn, string][]).map(([key, numberFormat]) => ({
      area: column(key),
      style: { numberFormat },
    })),
  ];
}
