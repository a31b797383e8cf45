import ExcelJS from "exceljs";
import { createHost, type Host, type HostOptions } from "../../src/host/createHost";
import { loadOffice } from "../../src/host/officeRealm";

/** A host on a new workbook with one sheet named "Biểu 1", connected to Office.js. */
export async function openHost(
  fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined,
  options: HostOptions = {},
): Promise<Host> {
  await loadOffice();
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Biểu 1"), workbook);
  const host = createHost(workbook, options);
  host.connect();
  return host;
}

/** Runs a batch on the first sheet of the connected host. */
export function onSheet<Answer>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  return Excel.run((context) => batch(context.workbook.worksheets.getFirst(), context));
}

/** Runs a batch that must fail, and answers Excel's error code. */
export async function refusal(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
): Promise<string> {
  return (await failure(batch)).code;
}

/** Runs a batch that must fail, and answers the whole error. */
export async function failure(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await onSheet(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The batch was expected to fail.");
}
