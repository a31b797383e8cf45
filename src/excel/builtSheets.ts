import { quoteSheetName, cellAddress } from "../core/grid/address";
import { freeName } from "../core/grid/freeName";
import { isSameFormula } from "../core/grid/sameFormula";
import type { SheetsRecord } from "../core/journal/changeRecord";
import { unpackSnapshot, type NameRecord } from "../core/journal/sheetRecord";
import type { SheetDraft } from "../core/report/sheetDraft";
import { ExcelFailure } from "./excelFailure";
import { sheetsChange } from "./sheetsChange";
import type { Overview } from "./sheetsOverview";
import type { Change } from "./transaction";

/**
 * Writes sheets of ours in their order, as one change. A sheet that stands is written anew in place: one with a table is
 * known by the table, another one because its draft says so, or by its name and a cell name that points into it. Others are added
 * at the end, under a free name.
 */
export function builtSheetsChange(drafts: readonly SheetDraft[]): Change {
  const { known, ...change } = sheetsChange({
    sheet: drafts[0]?.name ?? "",
    tables: drafts.flatMap(({ tables }) => tables.slice(0, 1).map(({ name }) => name)),
    plan: (overview) => {
      const taken = [...overview.sheets];
      const placed = drafts.map((draft) => {
        const name = standingSheet(draft, overview) ?? freeName(draft.name, taken);
        taken.push(name);
        return { ...draft, name };
      });
      return {
        targets: placed.map((draft) => ({ draft })),
        names: placed.flatMap(namesOf),
        removed: [],
      };
    },
  });
  return { ...change, record: known };
}

/** Takes back what a record says: sheets that were added go, others stand again as they did. */
export function sheetsBackChange(record: SheetsRecord): Change {
  const targets = record.rewritten.map(unpackSnapshot);
  const { known: _, ...change } = sheetsChange({
    sheet: record.sheet,
    tables: [],
    plan: ({ sheets }) => {
      const gone = targets.find(({ draft }) => !sheets.includes(draft.name));
      if (gone) throw new ExcelFailure("sheetGone", { sheet: gone.draft.name });
      return { targets, names: record.names, removed: record.added };
    },
  });
  return change;
}

function standingSheet(draft: SheetDraft, { sheets, names, tableSheets }: Overview): string | undefined {
  const [table] = draft.tables;
  if (table) return tableSheets.get(table.name);
  if (draft.replaces !== undefined && sheets.includes(draft.replaces)) return draft.replaces;
  const sheet = sheets.find((name) => name.toLowerCase() === draft.name.toLowerCase());
  if (sheet === undefined) return undefined;
  const pointsHere = (formula: string) =>
    isSameFormula(formula.slice(0, formula.lastIndexOf("!") + 1), `=${quoteSheetName(sheet)}!`);
  const isOurs = draft.cellNames?.some(({ name }) => pointsHere(names.get(name.toLowerCase()) ?? ""));
  return isOurs ? sheet : undefined;
}

function namesOf({ name: sheet, cellNames = [] }: SheetDraft): NameRecord[] {
  return cellNames.map(({ name, row, column }) => ({
    name,
    formula: `=${quoteSheetName(sheet)}!${cellAddress(row, column).replace(/^(?<letters>[A-Z]+)/u, "$$$<letters>$$")}`,
  }));
}
