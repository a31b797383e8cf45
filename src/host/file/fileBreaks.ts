/** Manual page breaks, which exceljs writes but does not read. */
import type ExcelJS from "exceljs";
import { internals } from "../sheet/exceljsInternals";
import type { FileSheet } from "./fileSheet";
import { openingTags } from "./xmlScan";

export function adoptBreaks(worksheet: ExcelJS.Worksheet, { children }: FileSheet): void {
  const written = children.get("rowBreaks")?.[0] ?? "";
  internals(worksheet).rowBreaks = openingTags(written, "brk").map(({ attributes }) => ({
    id: Number(attributes.get("id") ?? 0),
    ...numbered("min", attributes),
    ...numbered("max", attributes),
    ...numbered("man", attributes),
  }));
}

function numbered(name: string, attributes: ReadonlyMap<string, string>): Record<string, number> {
  const written = attributes.get(name);
  return written === undefined ? {} : { [name]: written === "true" ? 1 : Number(written) };
}
