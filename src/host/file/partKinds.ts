/**
 * What each kind of package part means for a loss. Parts that exceljs writes anew, parts that belong to a bigger thing which is
 * named once, and parts whose absence nobody notices stand in the last two lists, each with its reason.
 */
import type { LossKind } from "../loss";

type PartRule = readonly [pattern: RegExp, kind: LossKind];

/** Matched against "content type part/name", the first match counts. */
const LOST: readonly PartRule[] = [
  [/drawingml\.chart\+xml|office\.chartex\+xml/u, "chart"],
  [/spreadsheetml\.chartsheet/u, "chart-sheet"],
  [/spreadsheetml\.dialogsheet|macrosheet/u, "dialog-or-macro-sheet"],
  [/spreadsheetml\.pivotTable\+xml/u, "pivot-table"],
  [/ms-excel\.slicer\+xml/u, "slicer"],
  [/ms-excel\.timeline\+xml/iu, "timeline"],
  [/threadedcomments/iu, "threaded-comment"],
  [/ms-excel\.controlproperties|activeX\+xml/u, "form-control"],
  [/oleObject| \/?xl\/embeddings\//u, "embedded-object"],
  [/spreadsheetml\.connections/u, "connection"],
  [/spreadsheetml\.queryTable/u, "query-table"],
  [/spreadsheetml\.externalLink/u, "external-link"],
  [/openxmlformats\.model| xl\/model\//u, "data-model"],
  [/ xl\/xmlMaps\.xml$/u, "xml-map"],
  [/ customXml\/item[0-9]*\.xml$/u, "custom-xml"],
  [/ docProps\/custom\.xml$/u, "custom-property"],
  [/ _xmlsignatures\//u, "signature"],
  [/vbaProject/u, "macro"],
  [/spreadsheetml\.revision(?:Headers|Log)/u, "shared-history"],
];

const NO_LOSS: readonly RegExp[] = [
  // Written anew.
  /spreadsheetml\.(?:sheet\.main|template\.main|worksheet|styles|sharedStrings|table|comments)\+xml/u,
  /officedocument\.(?:theme|drawing|vmlDrawing)\+xml|extended-properties|core-properties|package\.relationships/u,
  / (?:\[Content_Types\]\.xml|docProps\/(?:app|core)\.xml|xl\/workbook\.xml)$|\.rels$|\.vml$/u,
  / xl\/(?:media|drawings|theme|worksheets|tables)\/[^/]*$/u,
  // Part of something that is named once.
  /chartstyle|chartcolorstyle|drawingml\.chartshapes|themeOverride|pivotCache|slicerCache|timelineCache/iu,
  /ms-excel\.person|sheetMetadata|rdrichvalue|rdsupportingproperty|richvaluerel|richstyles|rdarray|activeX(?!\+xml)/iu,
  /diagram(?:Data|Layout|Style|Colors)|drawingml\.diagram|customXmlProperties|revision|userNames/iu,
  / xl\/(?:richData|activeX|diagrams|pivotCache|ctrlProps|persons)\//u,
  // Excel makes these itself, or they only speed it up: order of calculation, live data topics, a picture of the first page.
  /calcChain|volatileDependencies| docProps\/thumbnail/u,
  // The printer's own settings; paper, margins and scale are in the sheet and are kept.
  /printerSettings/u,
  // Which add-in panes were open.
  /webextension/u,
];

/** The loss when a part of this content type and name is missing; "none" when that is no loss, "part" when unknown. */
export function lossOfPart(contentType: string, part: string): LossKind | "none" {
  const described = `${contentType} ${part}`;
  const lost = LOST.find(([pattern]) => pattern.test(described));
  if (lost !== undefined) return lost[1];
  return NO_LOSS.some((pattern) => pattern.test(described)) ? "none" : "part";
}
