import { NO_CATALOGUE, type Catalogue } from "../core/catalogue/catalogue";
import { officeKnowledge, type OfficeKnowledge } from "../core/catalogue/officeKnowledge";
import { isCatalogueSheet, readCatalogue, type ReadCatalogue } from "../core/catalogue/readCatalogue";
import type { Grid } from "../core/grid/grid";

/** What was read of a workbook: the sheets to work on, and what its office knows. */
interface Parted<Scan> {
  sheets: readonly Scan[];
  /** The sheet "Danh mục" as it was read; missing where the workbook has none. */
  office?: ReadCatalogue;
  knowledge: OfficeKnowledge;
}

/**
 * Takes the sheet "Danh mục" out of the sheets that were read. It holds over what is built in, unless the catalogue of
 * another workbook is given.
 */
export function partOffice<Scan extends { grid: Grid }>(
  scans: readonly Scan[],
  given?: Catalogue,
): Parted<Scan> {
  const isCatalogue = ({ grid }: Scan) => isCatalogueSheet(grid.name);
  const office = scans
    .filter(isCatalogue)
    .map(({ grid }) => readCatalogue(grid))
    .find((read) => read !== undefined);
  return {
    sheets: scans.filter((scan) => !isCatalogue(scan)),
    ...(office && { office }),
    knowledge: officeKnowledge(given ?? office?.catalogue ?? NO_CATALOGUE),
  };
}
