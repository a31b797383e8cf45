/**
 * Mends the package that exceljs wrote: the file's own styles, parts of sheets that nobody changed, names, links, notes, document
 * properties and the parts that need no understanding go back in.
 */
import type ExcelJS from "exceljs";
import JSZip from "jszip";
import { carryParts } from "./carriedParts";
import { namesXml, printNamesOf } from "./fileNames";
import { type MergedStyles, mergeStyles } from "./mergeStyles";
import { mendSheet } from "./mendSheet";
import { mendNotes } from "./mendNotes";
import { mendTables } from "./mendTables";
import { partText } from "./packageParts";
import { childElements, rootElement, sourceOf } from "./xmlScan";
import { withoutMainPrefix } from "./fileSheet";
import { internals } from "../sheet/exceljsInternals";
import { mergedRoot } from "./packageXml";
import type { OpenedFile } from "../openedWorkbook";
import { innerElements } from "./keptSheet";

/** Children of <workbook> in the order of the format (CT_Workbook). */
const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "customWorkbookViews",
  "fileRecoveryPr",
];

/** Those that go back as the file had them. */
const KEPT_OF_WORKBOOK = new Set([
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "functionGroups",
  "calcPr",
]);

export async function mendSaved(
  workbook: ExcelJS.Workbook,
  file: OpenedFile,
  saved: Uint8Array,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(saved);
  const styles = await mendStyles(zip, file);
  const keptBySheet = new Map(file.sheets.map((kept) => [kept.worksheet, kept]));
  for (const worksheet of workbook.worksheets) {
    const kept = keptBySheet.get(worksheet);
    await mendSheet(zip, worksheet, kept, styles);
    const part = `xl/worksheets/sheet${worksheet.id}.xml`;
    await mendTables(zip, file.source, { part, kept }, styles);
    if (kept !== undefined) await mendNotes(zip, file.source, kept);
  }
  const external = await carryParts(zip, file.source);
  await mendWorkbookPart(zip, workbook, file, external);
  for (const part of ["docProps/core.xml", "xl/theme/theme1.xml"]) await restore(zip, file, part);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

async function mendStyles(zip: JSZip, file: OpenedFile): Promise<MergedStyles | undefined> {
  const saved = await partText(zip, "xl/styles.xml");
  if (file.stylesXml === undefined || saved === undefined) return undefined;
  const merged = mergeStyles(file.stylesXml, saved);
  zip.file("xl/styles.xml", merged.xml);
  return merged;
}

async function mendWorkbookPart(
  zip: JSZip,
  workbook: ExcelJS.Workbook,
  file: OpenedFile,
  external: string,
): Promise<void> {
  const saved = (await partText(zip, "xl/workbook.xml")) ?? "";
  const written = withoutMainPrefix(file.source.workbookXml);
  const children = new Map(childElements(saved).map((element) => [element.name, sourceOf(saved, element)]));
  for (const element of childElements(written)) {
    if (KEPT_OF_WORKBOOK.has(element.name)) children.set(element.name, sourceOf(written, element));
  }
  const savedNames = innerElements(children.get("definedNames") ?? "<definedNames/>").map(({ xml }) => xml);
  const kept = file.sheets.flatMap((sheet) => {
    const position = workbook.worksheets.indexOf(sheet.worksheet);
    if (position < 0 || !sheet.hasUnchangedPrintNames) return [];
    return printNamesOf(file.names, sheet.position).map((name) => ({ name, position }));
  });
  const names = namesXml(workbook, { kept, saved: savedNames });
  children.set("definedNames", names === "" ? "" : `<definedNames>${names}</definedNames>`);
  children.set("externalReferences", external);
  if (lacksResults(workbook)) children.set("calcPr", calculatedOnLoad(children.get("calcPr")));
  const root = rootElement(saved);
  const opening = root === undefined ? "<workbook>" : saved.slice(root.start, root.contentStart);
  const body = WORKBOOK_ORDER.map((name) => children.get(name) ?? "").join("");
  zip.file(
    "xl/workbook.xml",
    `${saved.slice(0, root?.start ?? 0)}${mergedRoot(opening, written)}${body}</workbook>`,
  );
}

async function restore(zip: JSZip, { source }: OpenedFile, part: string): Promise<void> {
  const entry = source.zip.file(part);
  if (entry !== null && zip.file(part) !== null) zip.file(part, await entry.async("uint8array"));
}

const FORMULA = 6;

/** Formulas without a result would show as 0 until somebody asks for a calculation. */
function lacksResults(workbook: ExcelJS.Workbook): boolean {
  return workbook.worksheets.some((worksheet) =>
    Object.values(internals(worksheet)._rows).some((line) =>
      (line as unknown as { _cells: (ExcelJS.Cell | undefined)[] })._cells.some(
        (cell) =>
          cell !== undefined && (cell.type as number) === FORMULA && (cell.result as unknown) === undefined,
      ),
    ),
  );
}

function calculatedOnLoad(calcPr: string | undefined): string {
  const plain = (calcPr ?? "<calcPr/>").replace(/\sfullCalcOnLoad="[^"]*"/u, "");
  return plain.replace("<calcPr", '<calcPr fullCalcOnLoad="1"');
}
