import { freeName } from "../core/grid/freeName";
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
import type { ChangeRecord } from "../core/journal/changeRecord";
import { sheetPrint } from "../core/journal/sheetPrint";
import type { SheetDraft } from "../core/report/sheetDraft";
import { ExcelFailure } from "./excelFailure";
import { holdsCells } from "./sameCells";
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
  return sheetChange(compose, () => undefined);
}

/** Takes back that the findings sheet was written anew; ExcelFailure "sheetEdited" where it says something else by now. */
export function findingsBackChange({ sheet, before, print }: FindingsRecord): Change {
  return sheetChange(
    () => before,
    (found) => {
      if (!found) throw new ExcelFailure("sheetGone", { sheet });
      if (contentsPrint(found) !== print) throw new ExcelFailure("sheetEdited", { sheet });
    },
  );
}

type FindingsRecord = Extract<ChangeRecord, { kind: "findings" }>;

function sheetChange(
  compose: (opinions: Opinions) => FindingsContents,
  assertMayWrite: (found: Earlier | undefined) => void,
): Change {
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
        assertMayWrite(earlier);
        const names = workbook.worksheets.items.map((sheet) => sheet.name);
        if (!earlier && workbook.protection.protected) throw new ExcelFailure("structureLocked");
        draft = findingsDraft(compose(earlier ? readOpinions(earlier.contents.rows.map(shown)) : new Map()));
        draft = { ...draft, name: earlier?.sheet ?? freeName(draft.name, names) };
        change.sheet = draft.name;
      };
    },
    record: () =>
      earlier
        ? { kind: "findings", sheet: draft.name, before: earlier.contents, print: draftPrint(draft, earlier) }
        : { kind: "new-sheet", sheet: draft.name, print: sheetPrint(draft.formulas) },
    write: (context) => {
      if (earlier) rewrite(context, draft, rowCount(findingsDraft(earlier.contents)));
      else writeDraft(context.workbook.worksheets.add(draft.name), draft);
    },
    inspect: (context) => {
      const found = loadEarlier(context);
      const sheet = context.workbook.worksheets.getItemOrNullObject(draft.name);
      sheet.load("name");
      return () => {
        const now = found();
        const before = earlier && findingsDraft(earlier.contents);
        // looks are not read back: rows that were written over count as touched whatever they say
        const isUntouched = !before && sheet.isNullObject;
        return {
          isWritten: now?.sheet === draft.name && says(now, draft),
          isFinished: true,
          isUntouched,
          undo: (again) => {
            if (before) rewrite(again, { ...before, name: draft.name }, rowCount(draft));
            else if (!isUntouched) again.workbook.worksheets.getItem(draft.name).delete();
          },
          // the same text may have stood before: its looks are put on once more
          complete: (again) => {
            if (before) rewrite(again, draft, rowCount(before));
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
  const rows = table.getRange().load("formulas,values,numberFormat");
  const lines = table
    .getRange()
    .getEntireColumn()
    .getIntersectionOrNullObject("1:4")
    .load("formulas,values,numberFormat");
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

function cellsOf(range: Excel.Range): CellValue[][] {
  const at = (cells: unknown[][], row: number, column: number) => cells[row]?.[column] as CellValue;
  return range.formulas.map((cells: CellValue[], row) =>
    cells.map((formula, column) => {
      const numberFormat = String(at(range.numberFormat, row, column));
      return rewritable({ formula, value: at(range.values, row, column), numberFormat });
    }),
  );
}

/** A table cannot be without rows: without findings it has an empty one. */
function isBlank(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.length === 1 && rows[0]!.every((value) => value === "");
}

/** Cells as people see them: of a link its text, of text what follows the apostrophe. */
function shown(row: readonly CellValue[]): CellValue[] {
  return row.map((value) => {
    if (typeof value !== "string") return value;
    const link = /^=HYPERLINK\(.*,"(?<text>[^"]*)"\)$/u.exec(value);
    return link?.groups?.["text"] ?? value.replace(/^'/u, "");
  });
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

/** Whether a findings sheet says what a draft wants. */
function says(found: Earlier | undefined, draft: SheetDraft): boolean {
  return found !== undefined && holdsCells(findingsDraft(found.contents).formulas, draft);
}

function contentsPrint({ contents: { lines, columns, rows } }: Earlier): string {
  return sheetPrint([...lines.map((line) => [line]), columns, ...rows]);
}

/** What a sheet with so many lines above its table will say once a draft is written. */
function draftPrint({ formulas }: SheetDraft, { contents: { lines } }: Earlier): string {
  const above = lines.map((_, row) => [formulas[row]?.[0] ?? ""]);
  return sheetPrint([...above, ...formulas.slice(FINDINGS_HEADER_ROW)]);
}
