import { say, type Language } from "../../texts/say";
import { sayFinding } from "../../texts/sayFinding";
import { quoteSheetName } from "../grid/address";
import type { Area, CellValue } from "../grid/grid";
import { literal, TEXT_FORMAT } from "../grid/literal";
import type { Finding } from "../rules/finding";
import type { Severity } from "../rules/rule";
import type { CellStyle, SheetDraft } from "./sheetDraft";
import { countLines } from "./textLines";

/** Name of the Excel table on the findings sheet; the summary counts from it. */
export const FINDINGS_TABLE = "KetQuaKiemTra";
/** Zero-based row of the table's header. */
export const FINDINGS_HEADER_ROW = 5;

/** What the head of the findings sheet says. `time` is hh:mm, `day` an ISO day in words dd/mm/yyyy. */
export interface FindingsHead {
  fileName: string;
  time: string;
  day: string;
  planYear: number;
}

/** What a unit wrote beside a finding, by `opinionKey`. */
export type Opinions = ReadonlyMap<string, string>;

/** A finding is the same one on the next run when sheet, cell and kind agree. */
export function opinionKey(sheet: string, cell: string, kind: string): string {
  return [sheet, cell, kind].join("\n");
}

const COLUMNS = [
  { key: "number", mm: 11 },
  { key: "sheet", mm: 24 },
  { key: "cell", mm: 13 },
  { key: "index", mm: 14 },
  { key: "lead", mm: 42 },
  { key: "severity", mm: 20 },
  { key: "rule", mm: 34 },
  { key: "sentence", mm: 50 },
  { key: "opinion", mm: 30 },
] as const;
type ColumnKey = (typeof COLUMNS)[number]["key"];
const COLUMN = Object.fromEntries(COLUMNS.map(({ key }, index) => [key, index])) as Record<ColumnKey, number>;
const POINTS_PER_MM = 72 / 25.4;
const SIZE = 13;
const LINE_HEIGHT = 17;
const ROW_PADDING = 5;
/** Excel has no higher rows. */
const MOST_HEIGHT = 409;
const SEVERITY_ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Contents of the findings sheet: the four lines above the table and its rows below the header, as formulas. */
export interface FindingsContents {
  lines: readonly CellValue[];
  columns: readonly CellValue[];
  rows: readonly (readonly CellValue[])[];
}

/**
 * What the sheet "Kết quả kiểm tra" says to the unit that must mend: title, totals as a live formula, one row per
 * finding, strongest first, then in the order of sheets and rows. Opinions typed on an earlier sheet are kept.
 */
export function findingsContents(
  findings: readonly Finding[],
  head: FindingsHead,
  language: Language,
  opinions: Opinions,
): FindingsContents {
  const sorted = findings
    .map((finding, order) => ({ finding, order }))
    .sort(
      (a, b) => SEVERITY_ORDER[a.finding.severity] - SEVERITY_ORDER[b.finding.severity] || a.order - b.order,
    );
  return {
    lines: headLines(head, language),
    columns: COLUMNS.map(({ key }) => say(language, `report.column.${key}`)),
    rows: sorted.map(({ finding }, index) => bodyRow(finding, index, language, opinions)),
  };
}

/** The opinions typed into rows of an earlier findings sheet; `values` are the cells below the table's header. */
export function readOpinions(values: readonly (readonly CellValue[])[]): Opinions {
  const at = (row: readonly CellValue[], key: ColumnKey) => String(row[COLUMN[key]] ?? "");
  const typed = values.filter((row) => at(row, "opinion") !== "");
  return new Map(
    typed.map((row) => [opinionKey(at(row, "sheet"), at(row, "cell"), at(row, "rule")), at(row, "opinion")]),
  );
}

/** The findings sheet with its looks, laid out from contents alone. */
export function findingsDraft({ lines, columns, rows }: FindingsContents): SheetDraft {
  const body = rows.length > 0 ? rows : [columns.map(() => "")];
  const bottom = FINDINGS_HEADER_ROW + body.length;
  const above = [...lines, ""].map((line) => [line, ...columns.slice(1).map(() => "")]);
  return {
    name: say("vi", "report.sheetName"),
    font: "Times New Roman",
    formulas: [...above, columns, ...body],
    styles: [...headStyles(), ...bodyStyles(bottom), ...errorStyles(rows)],
    merges: [0, 1, 2, 3].map((row) => rowArea(row, row)),
    columnWidths: COLUMNS.map(({ mm }) => mm * POINTS_PER_MM),
    rowHeights: [
      { first: FINDINGS_HEADER_ROW, last: FINDINGS_HEADER_ROW, height: 36 },
      ...body.map((row, index) => rowHeight(row, FINDINGS_HEADER_ROW + 1 + index)),
    ],
    tables: [{ name: FINDINGS_TABLE, area: rowArea(FINDINGS_HEADER_ROW, bottom) }],
    frozenRows: FINDINGS_HEADER_ROW + 1,
    titleRows: [FINDINGS_HEADER_ROW, FINDINGS_HEADER_ROW],
  };
}

function headLines(head: FindingsHead, language: Language): string[] {
  const meta = say(language, head.fileName ? "report.meta" : "report.metaNoFile", {
    file: head.fileName,
    time: head.time,
    day: head.day,
    year: head.planYear,
  });
  return [say(language, "report.title"), literal(meta), totalFormula(language), say(language, "report.ask")];
}

/** The totals count the table itself: they stay true when the unit deletes rows that it has mended. */
function totalFormula(language: Language): string {
  const count = (severity: Severity) =>
    `COUNTIF(${FINDINGS_TABLE}[${say(language, "report.column.severity")}],"${say(language, `severity.${severity}`)}")`;
  const all = `COUNTA(${FINDINGS_TABLE}[${say(language, "report.column.sheet")}])`;
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const parts: Record<string, string> = {
    count: all,
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
  };
  const total = say(language, "report.total")
    .split(/[{}]/u)
    .map((piece) => parts[piece] ?? quoted(piece))
    .join("&");
  return `=IF(${all}=0,${quoted(say(language, "report.clean"))},${total})`;
}

function bodyRow(finding: Finding, index: number, language: Language, opinions: Opinions): CellValue[] {
  const { title, sentence } = sayFinding(language, finding);
  const target = `#${quoteSheetName(finding.sheet)}!${finding.cell}`.replaceAll('"', '""');
  return [
    index + 1,
    literal(finding.sheet),
    `=HYPERLINK("${target}","${finding.cell}")`,
    literal(finding.index ?? "", TEXT_FORMAT),
    literal(finding.lead ?? ""),
    say(language, `severity.${finding.severity}`),
    literal(title),
    literal(sentence),
    literal(opinions.get(opinionKey(finding.sheet, finding.cell, title)) ?? ""),
  ];
}

function rowHeight(row: readonly CellValue[], at: number) {
  const lines = COLUMNS.map(({ mm }, column) => {
    const text = String(row[column]);
    const isBold = column === COLUMN.severity;
    return text.startsWith("=") ? 1 : countLines(text, mm * POINTS_PER_MM, SIZE, isBold ? "bold" : "regular");
  });
  return {
    first: at,
    last: at,
    height: Math.min(MOST_HEIGHT, Math.max(...lines) * LINE_HEIGHT + ROW_PADDING),
  };
}

function rowArea(top: number, bottom: number, left = 0, right = COLUMNS.length - 1): Area {
  return { top, left, bottom, right };
}

type StyledArea = SheetDraft["styles"][number];

const HEAD: CellStyle = { size: SIZE, horizontal: "Center", vertical: "Center", wrap: true };
const BODY: CellStyle = {
  size: SIZE,
  bold: false,
  color: "#000000",
  horizontal: "Left",
  vertical: "Top",
  wrap: true,
};

function headStyles(): StyledArea[] {
  return [
    { area: rowArea(0, 0), style: { ...HEAD, size: 14, bold: true } },
    { area: rowArea(1, 1), style: { ...HEAD, italic: true } },
    { area: rowArea(2, 2), style: { ...HEAD, bold: true } },
    { area: rowArea(3, 3), style: HEAD },
    {
      area: rowArea(FINDINGS_HEADER_ROW, FINDINGS_HEADER_ROW),
      style: { ...HEAD, bold: true, fill: "#EDEDED", color: "#000000", border: true },
    },
  ];
}

function bodyStyles(bottom: number): StyledArea[] {
  const first = FINDINGS_HEADER_ROW + 1;
  const column = (key: ColumnKey) => rowArea(first, bottom, COLUMN[key], COLUMN[key]);
  const centred: ColumnKey[] = ["number", "cell", "index", "severity"];
  return [
    { area: rowArea(first, bottom), style: { ...BODY, border: true } },
    ...centred.map((key) => ({ area: column(key), style: { horizontal: "Center" as const } })),
    { area: column("cell"), style: { underline: true, color: "#0563C1" } },
    { area: column("index"), style: { numberFormat: TEXT_FORMAT } },
  ];
}

/** Must-fix rows come first, so their words in bold are one area. */
function errorStyles(rows: FindingsContents["rows"]): StyledArea[] {
  const words = new Set<unknown>([say("vi", "severity.error"), say("en", "severity.error")]);
  const errors = rows.filter((row) => words.has(row[COLUMN.severity])).length;
  const first = FINDINGS_HEADER_ROW + 1;
  if (errors === 0) return [];
  return [
    { area: rowArea(first, first + errors - 1, COLUMN.severity, COLUMN.severity), style: { bold: true } },
  ];
}
