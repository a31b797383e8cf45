import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { record } from "../wire/arguments";
import { findCell, scalarOf } from "./cellValue";
import { restyle } from "./cellStyles";
import { hostError } from "../wire/errors";

/** `Range.hyperlink`: a web address, or a place in this workbook ("'Biểu 1'!B7"). */
export interface RangeHyperlink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
}

const LINK_COLOR = { theme: 10 };
const LONGEST_ADDRESS = 2083;

/** The link of the top left cell; null where there is none. */
export function linkOf(sheet: ExcelJS.Worksheet, area: Area): RangeHyperlink | null {
  const value = findCell(sheet, area.top, area.left)?.value;
  if (typeof value !== "object" || value === null || !("hyperlink" in value)) return null;
  const { hyperlink, tooltip } = value;
  const target = hyperlink.startsWith("#")
    ? { documentReference: hyperlink.slice(1) }
    : { address: hyperlink };
  const shown = scalarOf(value, 1900).value;
  return {
    ...target,
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
    textToDisplay: String(shown),
  };
}

/** Links every cell of the area. Without `textToDisplay` a cell keeps its text, an empty one shows the target. */
export function setLink(sheet: ExcelJS.Worksheet, area: Area, input: unknown, location: string): void {
  const link = record(input, location) as RangeHyperlink;
  const target = targetOf(link, location);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.getCell(row + 1, column + 1);
      const kept = scalarOf(cell.value, 1900).value;
      const text = link.textToDisplay ?? (kept === "" ? target.replace(/^#/u, "") : String(kept));
      cell.value = {
        text,
        hyperlink: target,
        ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
      };
    }
  }
  restyle(sheet, area, (style) => ({
    ...style,
    font: { ...style.font, underline: true, color: LINK_COLOR },
  }));
}

function targetOf(link: RangeHyperlink, location: string): string {
  const { address, documentReference } = link;
  const isText = (part: unknown) => typeof part === "string" && part !== "" && part.length <= LONGEST_ADDRESS;
  if (isText(documentReference)) return `#${documentReference}`;
  if (!isText(address)) throw hostError("InvalidArgument", location);
  return String(address);
}
