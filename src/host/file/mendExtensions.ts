/** The extension list at the end of a worksheet: sparklines, drop-downs from other sheets, data bars, icons. */
import { innerElements } from "./keptSheet";

const DATA_BARS =
  '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  "<x14:conditionalFormattings>";

/**
 * The file's extensions, without those that point to parts which are not carried (slicers, timelines). Of what exceljs wrote, the
 * halves of data bars that the sheet's conditional formats refer to are added.
 */
export function mendExtensions(
  fileList: string | undefined,
  savedList: string | undefined,
  conditionals: string,
): string {
  const own = (fileList === undefined ? [] : innerElements(fileList)).filter(
    ({ xml }) => !/\sr:id\s*=/u.test(xml),
  );
  const used = new Set(
    Array.from(conditionals.matchAll(/<x14:id>(?<id>[^<]*)</gu), ({ groups }) => groups?.["id"] ?? ""),
  );
  const known = own.map(({ xml }) => xml).join("");
  const halves = [
    ...(savedList ?? "").matchAll(/<x14:conditionalFormatting[\s>][\s\S]*?<\/x14:conditionalFormatting>/gu),
  ]
    .map(([xml]) => xml)
    .filter((xml) => {
      const id = /\sid="(?<id>[^"]*)"/u.exec(xml)?.groups?.["id"] ?? "";
      return used.has(id) && !known.includes(id);
    })
    .join("");
  const [place] = own.filter(({ xml }) => xml.includes("</x14:conditionalFormattings>"));
  const texts = own.map((extension) =>
    extension === place
      ? extension.xml.replace("</x14:conditionalFormattings>", `${halves}</x14:conditionalFormattings>`)
      : extension.xml,
  );
  if (halves !== "" && place === undefined)
    texts.push(`${DATA_BARS}${halves}</x14:conditionalFormattings></ext>`);
  return texts.length === 0 ? "" : `<extLst>${texts.join("")}</extLst>`;
}
