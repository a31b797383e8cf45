import ExcelJS from "exceljs";
import { createHost, type Host, type HostOptions } from "../../src/host/createHost";
import { loadOffice } from "../../src/host/officeRealm";

type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** A connected host on a workbook with these sheets; `null` leaves a cell without anything. */
export async function openRows(sheets: Record<string, Rows>, options?: HostOptions): Promise<Host> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) =>
      row.forEach((value, column) => {
        if (value !== null) sheet.getCell(at + 1, column + 1).value = value;
      }),
    );
  }
  return openHost(workbook, options);
}

/** A connected host on a workbook. */
export async function openHost(workbook: ExcelJS.Workbook, options?: HostOptions): Promise<Host> {
  await loadOffice();
  const host = createHost(workbook, options);
  host.connect();
  return host;
}

/** Everything a workbook holds that a save would write, as text to compare. */
export function contents(workbook: ExcelJS.Workbook): string {
  const { sheets, definedNames } = workbook.model as unknown as { sheets: object[]; definedNames: object };
  return JSON.stringify({ sheets, definedNames }, inOrder, 1);
}

const ordered = new WeakMap<object, object>();

/**
 * Keys by the alphabet: a style says the same in whatever order its parts were set. The host replaces styles and never changes
 * them, so each is put in order once; exceljs makes the models of cells anew, always in one order.
 */
function inOrder(key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || "address" in value) return value;
  const known = key === "style" ? ordered.get(value) : undefined;
  if (known) return known;
  const sorted = Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  if (key === "style") ordered.set(value, sorted);
  return sorted;
}
