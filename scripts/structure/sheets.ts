import { BAND_SHEETS } from "./bandSheets";
import { BODY_SHEETS } from "./bodySheets";
import { NUMBER_SHEETS } from "./numberSheets";
import { MERGED_SHEETS } from "./mergedSheets";
import { OFFICE_SHEETS } from "./officeSheets";
import { TICK_SHEETS } from "./tickSheets";
import { YEAR_SHEETS } from "./yearSheets";
import type { PlannedSheet } from "./plan";
import { PLAIN_SHEETS } from "./plainSheets";
import { ROLE_SHEETS } from "./roleSheets";
import { TEMPLATE_SHEETS } from "./templateSheets";

/** The fixture workbooks: file name and sheets. */
export const WORKBOOKS: readonly { file: string; sheets: readonly PlannedSheet[] }[] = [
  { file: "heading-bands", sheets: BAND_SHEETS },
  { file: "column-roles", sheets: ROLE_SHEETS },
  { file: "body-rows", sheets: BODY_SHEETS },
  { file: "numbering", sheets: NUMBER_SHEETS },
  { file: "templates", sheets: TEMPLATE_SHEETS },
  { file: "ticks", sheets: TICK_SHEETS },
  { file: "years", sheets: YEAR_SHEETS },
  { file: "merged", sheets: MERGED_SHEETS },
  { file: "office-forms", sheets: OFFICE_SHEETS },
  { file: "no-table", sheets: PLAIN_SHEETS },
];
