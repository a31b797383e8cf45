import type { ObjectFactory } from "../wire/objectFactory";
import { RangeObject } from "./range";
import { RangeAreas } from "./rangeAreas";
import { WorkbookObject } from "./workbook";
import { WorksheetObject } from "./worksheet";

/** The one place that knows every class. */
export const ALL_OBJECTS: ObjectFactory = {
  workbook: (document) => new WorkbookObject(document),
  worksheet: (document, sheet) => new WorksheetObject(document, sheet),
  range: (document, sheet, area) => new RangeObject(document, sheet, area),
  areas: (document, sheet, areas) => new RangeAreas(document, sheet, areas),
};
