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

interface Styled {
  style?: object;
}

interface SheetModel {
  rows: readonly (Styled & { cells: readonly Styled[] })[];
}

/** Everything a workbook holds that a save would write, as text to compare. */
export function contents(workbook: ExcelJS.Workbook): string {
  const { sheets, definedNames } = workbook.model as unknown as {
    sheets: SheetModel[];
    definedNames: object;
  };
  const texts = sheets.flatMap(({ rows, ...sheet }) => [inOrder(sheet), ...rowTexts(rows)]);
  return [inOrder(definedNames), ...texts].join("\n");
}

/** A line for each row and cell; exceljs makes their models anew, always in one order. */
function rowTexts(rows: SheetModel["rows"]): string[] {
  return rows.flatMap(({ cells, ...row }) =>
    [row, ...cells].map((part) => JSON.stringify({ ...part, style: styleText(part) })),
  );
}

const known = new WeakMap<object, string>();

/** A style says the same in whatever order its parts were set. The host replaces styles and never changes them. */
function styleText({ style }: Styled): string | undefined {
  if (style === undefined) return undefined;
  const text = known.get(style) ?? inOrder(style);
  known.set(style, text);
  return text;
}

/** JSON with its keys by the alphabet. */
function inOrder(value: object): string {
  const sorted = (_key: string, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  };
  return JSON.stringify(value, sorted, 1);
}
