import type { CellValue } from "../core/grid/grid";
import { rewritable } from "../core/grid/literal";
import {
  FINDINGS_HEADER_ROW,
  FINDINGS_TABLE,
  findingsDraft,
  readOpinions,
  type FindingsContents,
  type Opinions,
} from "../core/report/findingsDraft";
import type { SheetDraft } from "../core/report/sheetDraft";
import { ExcelFailure } from "./excelFailure";
import { writeContents, writeDraft } from "./sheetDrafts";
import type { Change } from "./transaction";

/** An earlier findings sheet: where it is and what it says, enough to write it again. */
interface Earlier {
  sheet: string;
  contents: FindingsContents;
}

/**
 * Writes the findings sheet: a new one at the end of the workbook or, where one of ours stands, its rows anew in place,
 * so that formulas counting its table stay whole. A sheet of the user's with that name is left alone.
 */
export function findingsSheetChange(compose: (opinions: Opinions) => FindingsContents): Change {
  let earlier: Earlier | undefined;
  let draft = findingsDraft(compose(new Map()));
  const change: Change = {
    sheet: draft.name,
    look: (context) => {
      const found = loadEarlier(context);
      const { workbook } = context;
      workbook.protection.load("protected");
      workbook.worksheets.load("items/name");
      return () => {
        earlier = found();
        const names = workbook.worksheets.items.map((sheet) => sheet.name);
        if (!earlier && workbook.protection.protected) throw new ExcelFailure("structureLocked");
        draft = findingsDraft(compose(earlier ? readOpinions(earlier.contents.rows.map(shown)) : new Map()));
        draft = { ...draft, name: earlier?.sheet ?? freeName(draft.name, names) };
        change.sheet = draft.name;
      };
    },
    write: (context) => {
      if (earlier) rewrite(context, draft, rowCount(findingsDraft(earlier.contents)));
      else writeDraft(context.workbook.worksheets.add(draft.name), draft);
    },
    verify: (context) => {
      const found = loadEarlier(context);
      return () => {
        const now = found();
        return now?.sheet === draft.name && says(now.contents, draft);
      };
    },
    settle: (context) => {
      const found = loadEarlier(context);
      const sheet = context.workbook.worksheets.getItemOrNullObject(draft.name);
      return () => {
        const before = earlier && findingsDraft(earlier.contents);
        const now = found();
        const untouched = before ? now !== undefined && says(now.contents, before) : sheet.isNullObject;
        return {
          outcome: untouched ? "unchanged" : "restored",
          repair: (again) => {
            if (before) rewrite(again, { ...before, name: draft.name }, rowCount(draft));
            else if (!untouched) again.workbook.worksheets.getItem(draft.name).delete();
          },
        };
      };
    },
  };
  return change;
}

/** Queues reading the findings sheet that stands; undefined where there is none of ours. */
function loadEarlier(context: Excel.RequestContext): () => Earlier | undefined {
  const table = context.workbook.tables.getItemOrNullObject(FINDINGS_TABLE);
  table.worksheet.load("name");
  table.worksheet.protection.load("protected");
  const rows = table.getRange().load("formulas,values");
  const lines = table.getRange().getEntireColumn().getIntersectionOrNullObject("1:4").load("formulas,values");
  return () => {
    if (table.isNullObject) return undefined;
    if (table.worksheet.protection.protected) {
      throw new ExcelFailure("protected", { sheet: table.worksheet.name });
    }
    const [columns = [], ...body] = cellsOf(rows);
    const contents = { lines: cellsOf(lines).map((row) => row[0] ?? ""), columns, rows: body };
    return { sheet: table.worksheet.name, contents: isBlank(body) ? { ...contents, rows: [] } : contents };
  };
}

function cellsOf(range: Excel.Range): (string | number)[][] {
  const formulas = range.formulas as (string | number)[][];
  return formulas.map((row, at) =>
    row.map((formula, column) => rewritable(formula, range.values[at]?.[column])),
  );
}

/** A table cannot be without rows: without findings it has an empty one. */
function isBlank(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.length === 1 && rows[0]!.every((value) => value === "");
}

/** Cells as people see them: of a link its text, of text what follows the apostrophe. */
function shown(row: readonly (string | number)[]): CellValue[] {
  return row.map((value) => {
    if (typeof value === "number") return value;
    const link = /^=HYPERLINK\(.*,"(?<text>[^"]*)"\)$/u.exec(value);
    return link?.groups?.["text"] ?? value.replace(/^'/u, "");
  });
}

function freeName(wanted: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.normalize("NFC").toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}

function rowCount(draft: SheetDraft): number {
  return draft.formulas.length;
}

/** Writes a draft over the sheet that stands; rows that are no longer needed are emptied. */
function rewrite(context: Excel.RequestContext, draft: SheetDraft, rowsBefore: number): void {
  const worksheet = context.workbook.worksheets.getItem(draft.name);
  const table = context.workbook.tables.getItem(FINDINGS_TABLE);
  const rows = rowCount(draft);
  const columns = draft.columnWidths.length;
  table.clearFilters();
  writeContents(worksheet, draft, () => {
    table.resize(worksheet.getRangeByIndexes(FINDINGS_HEADER_ROW, 0, rows - FINDINGS_HEADER_ROW, columns));
  });
  if (rowsBefore <= rows) return;
  const left = worksheet.getRangeByIndexes(rows, 0, rowsBefore - rows, columns);
  left.clear();
  left.format.useStandardHeight = true;
}

/** Excel gives text back without the apostrophe that made it text. */
function says(contents: FindingsContents, draft: SheetDraft): boolean {
  const plain = (value: CellValue) => (typeof value === "string" ? value.replace(/^'/u, "") : value);
  const wanted = draft.formulas.slice(FINDINGS_HEADER_ROW).map((row) => row.map(plain));
  const stands = [contents.columns, ...contents.rows].map((row) => row.map(plain));
  if (contents.rows.length === 0) stands.push(contents.columns.map(() => ""));
  return JSON.stringify(stands) === JSON.stringify(wanted) && isSameHead(contents, draft);
}

function isSameHead({ lines }: FindingsContents, draft: SheetDraft): boolean {
  return lines.every(
    (line, row) => String(line).replace(/^'/u, "") === String(draft.formulas[row]?.[0]).replace(/^'/u, ""),
  );
}
