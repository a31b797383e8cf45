import { areaAddress, parseArea } from "../core/grid/address";
import type { Area } from "../core/grid/grid";
import type { ChangeRecord, MarkRecord } from "../core/journal/changeRecord";
import type { MarkAreas } from "../core/report/markAreas";
import type { Severity } from "../core/rules/rule";
import type { Change } from "./transaction";

/** The formula is always true and names us, so that our marks are told from the user's own conditional formats. */
const TAG = "SoatBieu.";
const FORMULA = /^=?N\("SoatBieu\.(?<severity>error|warning|info)"\)=0$/u;
/** `getRanges` takes about 8,000 characters, sheet names included for every area (OfficeDev/office-js #5198). */
const ADDRESS_LENGTH = 4_000;

/** One mark is one conditional format over some areas. */
interface Mark {
  severity: Severity;
  addresses: string;
}

/** Marks the cells of one sheet anew; earlier marks of ours go. Empty areas only remove. The user's own formats stay. */
export function marksChange(sheet: string, areas: MarkAreas): Change {
  const marks = chunkMarks(sheet, areas);
  let known: string[] = [];
  let earlier: string[] = [];
  let listed: Excel.ConditionalFormatCollection | undefined;
  let removed: readonly MarkRecord[] = [];
  return {
    sheet,
    ...(marks.length === 0 && {
      prepare: (context: Excel.RequestContext) => {
        listed = loadFormats(context, sheet);
      },
    }),
    look: (context) => {
      const formats = loadFormats(context, sheet);
      const standing = (listed?.items ?? []).filter(isOurs).map(loadMark);
      return () => {
        known = formats.items.map((format) => format.id);
        earlier = formats.items.filter(isOurs).map((format) => format.id);
        removed = standing.map((read) => read());
      };
    },
    record: () => {
      if (marks.length > 0) return earlier.length === 0 ? { kind: "marks", sheet } : undefined;
      return removed.length > 0 ? { kind: "unmarked", sheet, marks: removed } : undefined;
    },
    write: (context) => {
      for (const mark of marks) addMark(worksheetOf(context, sheet), mark);
    },
    finish: (context) => deleteFormats(context, sheet, earlier),
    inspect: (context) => {
      const formats = loadFormats(context, sheet);
      return () => {
        const added = formats.items.filter((format) => !known.includes(format.id));
        const begun = added.filter((format) => isOurs(format) || isBegun(format)).map((format) => format.id);
        const left = formats.items.map((format) => format.id).filter((id) => earlier.includes(id));
        return {
          isWritten: added.filter(isOurs).length === marks.length && begun.length === marks.length,
          isFinished: left.length === 0,
          isUntouched: begun.length === 0 && left.length === earlier.length,
          undo: (again) => deleteFormats(again, sheet, begun),
          complete: (again) => deleteFormats(again, sheet, left),
        };
      };
    },
  };
}

function worksheetOf(context: Excel.RequestContext, sheet: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}

function loadFormats(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  const formats = worksheetOf(context, sheet).getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return formats;
}

function formulaOf(format: Excel.ConditionalFormat): string | undefined {
  const custom = format.customOrNullObject;
  return custom.isNullObject ? undefined : custom.rule.formula;
}

function isOurs(format: Excel.ConditionalFormat): boolean {
  return FORMULA.test(formulaOf(format) ?? "");
}

/** Queues reading where a mark of ours stands. */
function loadMark(format: Excel.ConditionalFormat): () => MarkRecord {
  const severity = FORMULA.exec(formulaOf(format) ?? "")?.groups?.["severity"] as Severity;
  const ranges = format.getRanges().load("address");
  // a sheet's name in quotation marks may hold a comma
  return () => ({ severity, areas: ranges.address.replaceAll(/'(?:[^']|'')*'!/gu, "").split(",") });
}

/** Puts marks back that were taken off. */
export function marksBackChange({ sheet, marks }: Extract<ChangeRecord, { kind: "unmarked" }>): Change {
  const of = (severity: Severity) =>
    marks.flatMap((mark) => (mark.severity === severity ? mark.areas.map(parseArea) : []));
  return marksChange(sheet, { error: of("error"), warning: of("warning"), info: of("info") });
}

/** A custom format that was added, but whose formula was not set any more: Excel begins it without a condition. */
function isBegun(format: Excel.ConditionalFormat): boolean {
  return /^=?(?:FALSE|TRUE)?$/u.test(formulaOf(format) ?? "-");
}

function deleteFormats(context: Excel.RequestContext, sheet: string, ids: readonly string[]): void {
  const formats = worksheetOf(context, sheet).getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}

function chunkMarks(sheet: string, areas: MarkAreas): Mark[] {
  return (["error", "warning", "info"] as const).flatMap((severity) =>
    chunkAddresses(areas[severity], sheet.length).map((addresses) => ({ severity, addresses })),
  );
}

function chunkAddresses(areas: readonly Area[], sheetLength: number): string[] {
  const chunks: string[][] = [];
  let room = 0;
  for (const area of areas) {
    const address = areaAddress(area);
    const length = address.length + sheetLength + 4;
    if (chunks.length === 0 || length > room) {
      chunks.push([]);
      room = ADDRESS_LENGTH;
    }
    chunks.at(-1)?.push(address);
    room -= length;
  }
  return chunks.map((chunk) => chunk.join(","));
}

/** Told apart by lightness and border, so that grey printing keeps them apart too. */
const LOOKS: Record<Severity, { fill?: string; line: string; style: Excel.ConditionalRangeBorderLineStyle }> =
  {
    error: {
      fill: "#FFD9DC",
      line: "#B10E1C",
      style: "Continuous" as Excel.ConditionalRangeBorderLineStyle.continuous,
    },
    warning: {
      fill: "#FFF1CC",
      line: "#BC4B09",
      style: "Dash" as Excel.ConditionalRangeBorderLineStyle.dash,
    },
    info: { line: "#0F6CBD", style: "Dot" as Excel.ConditionalRangeBorderLineStyle.dot },
  };

/** The formula comes last: where it stands, so does the look. */
function addMark(worksheet: Excel.Worksheet, { severity, addresses }: Mark): void {
  const look = LOOKS[severity];
  const format = worksheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  if (look.fill) format.custom.format.fill.color = look.fill;
  const { borders } = format.custom.format;
  for (const border of severity === "error" ? [borders.bottom, borders.left] : [borders.bottom]) {
    border.style = look.style;
    border.color = look.line;
  }
  format.custom.rule.formula = `=N("${TAG}${severity}")=0`;
}
