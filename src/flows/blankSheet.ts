import { blankSheet, blankSheetName } from "../core/catalogue/blankSheet";
import { BLOCKS } from "../core/catalogue/blocks";
import { NO_CATALOGUE, type Catalogue, type CatalogueTemplate } from "../core/catalogue/catalogue";
import { defaultCatalogue } from "../core/catalogue/defaultCatalogue";
import { columnRange } from "../core/catalogue/findBlocks";
import { codeOf } from "../core/catalogue/words";
import { freeName } from "../core/grid/freeName";
import { fold } from "../core/text/normalise";
import { applyEdits } from "../excel/applyEdits";
import { selectCell } from "../excel/selectCell";
import {
  createCatalogueSheet,
  readCatalogueSheet,
  type CatalogueSheet,
  type CatalogueWriting,
} from "./catalogueSheet";
import { keptOrNot } from "./keepAction";

/** The templates that a blank sheet can be made from: the office's, then those built in that it does not list. */
export function templatesOf(catalogue: Catalogue): CatalogueTemplate[] {
  const listed = new Set(catalogue.templates.map(({ name }) => name));
  return [...catalogue.templates, ...defaultCatalogue().templates.filter(({ name }) => !listed.has(name))];
}

/**
 * Adds a blank sheet of a template for a plan year and shows it; its drop-downs take the units from the sheet "Danh mục",
 * which is made first where there is none. Undefined where no template has the name. Throws ExcelFailure.
 */
export async function makeBlankSheet(
  template: string,
  year: number,
  writing: CatalogueWriting,
): Promise<string | undefined> {
  const found = await readCatalogueSheet();
  const id = codeOf("template", template) ?? template;
  const templates = templatesOf(found.sheet?.read.catalogue ?? NO_CATALOGUE);
  const chosen = templates.find(({ name }) => fold(name) === fold(id));
  if (!chosen) return undefined;
  if (!found.sheet) await createCatalogueSheet(defaultCatalogue(), found.sheetNames, writing);
  const office = found.sheet ? found : await readCatalogueSheet();
  const name = freeName(blankSheetName(chosen), office.sheetNames);
  const range = office.sheet && rangeOfUnits(office.sheet);
  const draft = blankSheet(chosen, {
    name,
    year,
    units: exampleUnits(office.sheet?.read.catalogue),
    ...(office.sheet && range !== undefined && { unitList: { sheet: office.sheet.read.sheet, range } }),
  });
  const said = { action: "blank", sheet: name, count: 0 };
  await keptOrNot(said, writing.keeping, (keep) => applyEdits([{ kind: "new-sheet", draft }], keep));
  await selectCell(name, "A1");
  return name;
}

function rangeOfUnits({ read }: CatalogueSheet): string | undefined {
  const block = read.blocks.find(({ id }) => id === "units");
  return block && columnRange(block, BLOCKS.units.columns[0]!.key);
}

/** The office's own divisions serve as examples before anything else. */
function exampleUnits(catalogue: Catalogue = NO_CATALOGUE): string[] {
  const inUse = catalogue.units.filter((unit) => unit.inUse);
  const divisions = inUse.filter(({ kind }) => kind === "division");
  const units = divisions.length >= 2 ? divisions : inUse;
  return (units.length >= 2 ? units : defaultCatalogue().units).map(({ name }) => name);
}
