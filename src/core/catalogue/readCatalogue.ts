import type { Grid } from "../grid/grid";
import { fold } from "../text/normalise";
import { blockRows, type BlockRow } from "./blockRow";
import type { BlockId } from "./blocks";
import { catalogue, NO_CATALOGUE, type Catalogue } from "./catalogue";
import { findBlocks, type FoundBlock } from "./findBlocks";
import type { Problem } from "./problem";
import { readIndicatorRows } from "./readIndicatorRows";
import { readPlanRows } from "./readPlanRows";
import { readAsideRows, readRuleRows } from "./readRuleRows";
import { readTemplateRows } from "./readTemplateRows";
import { readUnitRows } from "./readUnitRows";

/** A sheet "Danh mục" as it was read: what it says, where it says it, and its mistakes from top to bottom. */
export interface ReadCatalogue {
  sheet: string;
  catalogue: Catalogue;
  blocks: readonly FoundBlock[];
  problems: readonly Problem[];
}

/** Whether a sheet's name is that of the catalogue; a copy that Excel numbered counts too. */
export function isCatalogueSheet(name: string): boolean {
  return /^danh muc(?: \(\d+\))?$/u.test(fold(name));
}

/**
 * Reads the sheet "Danh mục". Nothing is refused: a row or cell that cannot be used is left out and noted as a problem.
 * Undefined where the sheet holds none of our blocks: another list of the same name.
 */
export function readCatalogue(grid: Grid): ReadCatalogue | undefined {
  const { blocks, problems } = findBlocks(grid);
  if (blocks.length === 0) return undefined;
  const rows = (id: BlockId): BlockRow[] => {
    const block = blocks.find((found) => found.id === id);
    return block ? blockRows(grid, block, problems) : [];
  };
  const read: Catalogue = {
    ...NO_CATALOGUE,
    units: readUnitRows(rows("units")),
    templates: readTemplateRows(rows("templates")),
    indicators: readIndicatorRows(rows("indicators")),
    rules: readRuleRows(rows("rules")),
    setAside: readAsideRows(rows("setAside")),
    plan: readPlanRows(rows("plan")),
  };
  problems.sort((a, b) => a.row - b.row || a.column - b.column);
  return { sheet: grid.name, catalogue: catalogue.parse(read), blocks, problems };
}
