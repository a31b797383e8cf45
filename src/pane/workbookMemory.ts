import type { AsideEntry } from "../core/catalogue/catalogue";
import { asideRuleEntry } from "../core/catalogue/setAside";
import { NO_CHOICES, type HeadingChoices } from "../core/table/headingChoices";
import { readKeptChoices } from "../core/table/keptChoices";
import { keepStored, readStored } from "./storage";

/** What a person decided about one workbook and the file itself does not hold. */
export interface WorkbookMemory {
  aside: readonly AsideEntry[];
  /** What was said of columns holds in every workbook, rows pointed to in this one. */
  choices: HeadingChoices;
}

/** Keeps decisions by the name of the file, on this computer. */
export interface WorkbookKeeper {
  read: (fileName: string) => WorkbookMemory;
  keep: (fileName: string, memory: WorkbookMemory) => void;
}

const NOTHING: WorkbookMemory = { aside: [], choices: NO_CHOICES };

/** Keeps nothing: where there is no storage, and in tests. */
export const FORGETFUL: WorkbookKeeper = { read: () => NOTHING, keep: () => undefined };

/** A heading that was given a role keeps it wherever it stands, so it is kept apart from the workbooks. */
const COLUMNS = "columns";

/** Keeps decisions in the browser's storage. */
export const storedKeeper: WorkbookKeeper = {
  read: (fileName) => {
    const { aside, bands } = readStored(nameOf(fileName));
    return { aside: readAside(aside), choices: readKeptChoices(readStored(COLUMNS)["columns"], bands) };
  },
  keep: (fileName, { aside, choices: { columns, bands } }) => {
    keepStored(nameOf(fileName), { aside, bands });
    keepStored(COLUMNS, { columns });
  },
};

function nameOf(fileName: string): string {
  return `workbook.${fileName}`;
}

/**
 * Storage may hold anything at all, or what an older release wrote: that knew findings by a print of its own, which cannot
 * be told from the cell any more, so those findings are listed again; its whole rules stay aside.
 */
function readAside(kept: unknown): readonly AsideEntry[] {
  return objects(kept).flatMap((entry): AsideEntry[] => {
    const { sheet, rule, index, task, value, reason, of } = entry as Record<string, unknown>;
    if (!isText(sheet) || !isText(rule)) return [];
    const why = isText(reason) ? reason : "";
    if (isText(index) && isText(task) && isText(value))
      return [{ rule, sheet, index, task, value, reason: why }];
    return of === undefined ? [asideRuleEntry(rule, sheet, why)] : [];
  });
}

function objects(list: unknown): readonly object[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === "object" && entry !== null) : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
