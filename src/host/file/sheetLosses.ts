/** What one worksheet no longer holds after saving. */
import type { Loss, LossKind } from "../loss";
import { isStillLinked } from "./fileLinks";
import { innerElements, type KeptSheet } from "./keptSheet";
import { holdsNotesOnly } from "./mendNotes";
import { partRelationships, partText, type WorkbookPackage } from "./packageParts";
import { type Drawn, drawnThings, isCarriedPicture } from "./pictures";
import { columnLetters } from "../formula/formulaTokens";
import { openingTags, sourceOf } from "./xmlScan";

/** Parts of a sheet that must be in the saved sheet letter by letter while nobody changed them. */
const VERBATIM: readonly (readonly [name: string, kind: LossKind])[] = [
  ["dataValidations", "validation"],
  ["sheetProtection", "protection"],
  ["protectedRanges", "protection"],
  ["sheetPr", "part"],
  ["sheetViews", "part"],
  ["autoFilter", "part"],
  ["printOptions", "part"],
  ["pageMargins", "part"],
  ["headerFooter", "part"],
  ["colBreaks", "part"],
  ["ignoredErrors", "part"],
  ["scenarios", "part"],
];

const EXTENSIONS: readonly (readonly [pattern: RegExp, kind: LossKind])[] = [
  [/:sparklineGroups?[\s>]/u, "sparkline"],
  [/:dataValidations?[\s>]/u, "validation"],
  [/:conditionalFormattings?[\s>]/u, "conditional-format"],
  [/:protectedRanges?[\s>]/u, "protection"],
  [/:ignoredErrors?[\s>]/u, "part"],
];

/** Named as parts with their own names. */
const NAMED_ELSEWHERE = /:(?:slicerList|slicerRef|timelineRefs?|webExtensions?)[\s>]/u;

export async function sheetLosses(
  kept: KeptSheet,
  source: WorkbookPackage,
  saved: WorkbookPackage,
): Promise<Loss[]> {
  const sheet = kept.worksheet.name;
  const part = saved.sheets.find(({ name }) => name === sheet)?.part ?? "";
  const savedXml = (await partText(saved.zip, part)) ?? "";
  const found = [
    ...verbatimLosses(kept, savedXml),
    ...extensionLosses(kept, savedXml),
    ...(await drawingLosses(kept, source, saved, part)),
    ...(await relatedLosses(kept, source, savedXml)),
    ...cellLosses(kept),
  ];
  return found.map((loss) => ({ ...loss, sheet }));
}

function verbatimLosses(kept: KeptSheet, savedXml: string): Loss[] {
  const losses: Loss[] = [];
  for (const [name, kind] of VERBATIM) {
    const text = kept.text(name)?.replace(/\sr:id\s*=\s*"[^"]*"/gu, "");
    if (text === undefined || text === "") continue;
    const pieces = name === "dataValidations" ? innerElements(text).map(({ xml }) => xml) : [text];
    const missing = pieces.filter((piece) => !savedXml.includes(piece));
    if (missing.length > 0) losses.push({ kind, count: missing.length, part: name });
  }
  for (const xml of kept.file.children.get("customSheetViews") ?? [])
    losses.push({ kind: "custom-view", count: innerElements(xml).length });
  if (!kept.hasMatchedConditionals) losses.push({ kind: "conditional-format" });
  for (const link of kept.links) {
    if (isStillLinked(kept.worksheet, link) && !savedXml.includes(`ref="${link.ref}"`))
      losses.push({ kind: "link", range: link.ref });
  }
  return losses;
}

function extensionLosses(kept: KeptSheet, savedXml: string): Loss[] {
  const list = kept.file.children.get("extLst")?.[0];
  if (list === undefined) return [];
  return innerElements(list).flatMap(({ xml }): Loss[] => {
    if (savedXml.includes(xml) || NAMED_ELSEWHERE.test(xml)) return [];
    const kind = EXTENSIONS.find(([pattern]) => pattern.test(xml))?.[1] ?? "extension";
    const places = [...xml.matchAll(/:sqref>(?<ref>[^<]*)</gu)].map(({ groups }) => groups?.["ref"] ?? "");
    return [places.length === 0 ? { kind } : { kind, range: places.join(" "), count: places.length }];
  });
}

async function drawingLosses(
  kept: KeptSheet,
  source: WorkbookPackage,
  saved: WorkbookPackage,
  savedPart: string,
): Promise<Loss[]> {
  const own = (await drawings(source, kept.file.part)).filter((drawn) => !isChart(drawn));
  const written = await drawings(saved, savedPart);
  const pictures = own.filter(({ drawn }) => isCarriedPicture(drawn));
  const losses = own
    .filter(({ drawn }) => !isCarriedPicture(drawn))
    .map(({ drawn }) => describe(drawn, drawn.kind === "pic" ? "picture" : "shape"));
  // Pictures that the user deleted are no longer in the model.
  const inModel = kept.worksheet.getImages().filter(({ type }) => type === "image").length;
  if (written.length < Math.min(inModel, pictures.length))
    losses.push({ kind: "picture", count: pictures.length - written.length });
  if (inModel >= pictures.length) {
    losses.push(
      ...pictures.filter(({ xml }) => hasPictureLook(xml)).map(({ drawn }) => describe(drawn, "picture")),
    );
  }
  return losses.filter(({ kind }) => kind !== "part");
}

interface PlacedDrawing {
  drawn: Drawn;
  xml: string;
}

async function drawings(source: WorkbookPackage, part: string): Promise<PlacedDrawing[]> {
  const relationship = (await partRelationships(source.zip, part)).find(({ kind }) => kind === "drawing");
  const xml = relationship === undefined ? undefined : await partText(source.zip, relationship.target);
  return xml === undefined
    ? []
    : drawnThings(xml).map((drawn) => ({ drawn, xml: sourceOf(xml, drawn.anchor) }));
}

/** Charts, slicers and timelines are parts of their own and named there. */
function isChart({ drawn, xml }: PlacedDrawing): boolean {
  return (
    drawn.kind === "slicer" ||
    /drawingml\/2006\/chart|drawing\/2014\/chartex|\/slicer"|timeslicer"/u.test(xml)
  );
}

/** Cropping, turning and effects, which exceljs leaves out. */
function hasPictureLook(xml: string): boolean {
  const isCropped = openingTags(xml, "srcRect").some(({ attributes }) => attributes.size > 0);
  const isTurned = openingTags(xml, "xfrm").some(({ attributes }) =>
    ["rot", "flipH", "flipV"].some((name) => attributes.has(name)),
  );
  return isCropped || isTurned || /<a:(?:effectLst>|lum |grayscl|duotone|clrChange)/u.test(xml);
}

function describe({ name, at }: Drawn, kind: LossKind): Loss {
  const loss: Loss = { kind };
  if (name !== "") loss.name = name;
  if (at !== undefined) loss.range = `${columnLetters(at.column + 1)}${at.row + 1}`;
  return loss;
}

async function relatedLosses(kept: KeptSheet, source: WorkbookPackage, savedXml: string): Promise<Loss[]> {
  const losses: Loss[] = [];
  if (kept.file.children.has("legacyDrawingHF")) losses.push({ kind: "header-picture" });
  if (kept.file.children.has("picture") && !savedXml.includes("<picture "))
    losses.push({ kind: "background" });
  const hasParts = kept.file.children.has("controls") || kept.file.children.has("oleObjects");
  for (const { kind, target } of await partRelationships(source.zip, kept.file.part)) {
    if (kind === "comments" && kept.hasUnchangedNotes && !savedXml.includes("<legacyDrawing ")) {
      const xml = (await partText(source.zip, target)) ?? "";
      const count = openingTags(xml, "comment").length;
      if (count > 0) losses.push({ kind: "note", count });
    }
    if (kind !== "vmlDrawing" || hasParts) continue;
    const vml = (await partText(source.zip, target)) ?? "";
    if (/ObjectType/u.test(vml) && !holdsNotesOnly(vml)) losses.push({ kind: "form-control" });
  }
  return losses;
}

function cellLosses({ file: { cellFeatures } }: KeptSheet): Loss[] {
  const { dynamicArray, cellPicture, whatIfTable, phonetic } = cellFeatures;
  const named: [LossKind, string | undefined][] = [
    ["dynamic-array", dynamicArray],
    ["cell-picture", cellPicture],
    ["what-if-table", whatIfTable],
    ["phonetic", phonetic],
  ];
  return named.flatMap(([kind, range]) => (range === undefined ? [] : [{ kind, range }]));
}
