/**
 * Names what a saved package no longer holds of the file: parts by their kinds (`partKinds.ts`), features inside worksheets
 * (`sheetLosses.ts`). Called on the bytes about to be written, so that nothing is promised that was not checked.
 */
import type { Loss } from "../loss";
import type { OpenedWorkbook } from "../openedWorkbook";
import { lossOfPart } from "./partKinds";
import { partRelationships, partText, readPackage, type WorkbookPackage } from "./packageParts";
import { sheetLosses } from "./sheetLosses";
import { attributesOf, openingTags, rootElement } from "./xmlScan";

export async function findLosses(opened: OpenedWorkbook, savedBytes: Uint8Array): Promise<Loss[]> {
  const { workbook, file } = opened;
  if (file === undefined) return [];
  const saved = await readPackage(savedBytes);
  const losses: Loss[] = [];
  const present = file.sheets.filter(({ worksheet }) => workbook.worksheets.includes(worksheet));
  for (const kept of present) losses.push(...(await sheetLosses(kept, file.source, saved)));
  const gone = file.sheets.filter((kept) => !present.includes(kept)).map(({ file: { part } }) => part);
  losses.push(...(await partLosses(file.source, saved, gone)));
  losses.push(...(await workbookLosses(file.source)));
  return losses;
}

/** Parts that are missing. What belonged to a sheet that the user deleted was meant to go. */
async function partLosses(
  source: WorkbookPackage,
  saved: WorkbookPackage,
  deletedSheets: readonly string[],
): Promise<Loss[]> {
  const savedNames = new Set(saved.names);
  const owners = await ownersOf(source);
  const rewritten = rewrittenParts(source);
  const losses: Loss[] = [];
  for (const part of source.names) {
    const kind =
      savedNames.has(part) || rewritten.has(part)
        ? "none"
        : lossOfPart(source.contentTypes.get(part) ?? "", part);
    const owner = owners.get(part);
    if (kind === "none" || (owner !== undefined && deletedSheets.includes(owner))) continue;
    const loss: Loss = { kind, part };
    const sheet = source.sheets.find((candidate) => candidate.part === (owner ?? part));
    if (sheet !== undefined) loss.sheet = sheet.name;
    const { name, range } = await partDetails(source, part);
    if (name !== undefined) loss.name = name;
    if (range !== undefined) loss.range = range;
    losses.push(loss);
  }
  return losses.filter((loss) => loss.kind !== "part" || !isWithinNamedLoss(loss, losses, owners));
}

/** Parts that are written anew, under other names when the file had them elsewhere. */
function rewrittenParts({ workbookPart, workbookRelationships }: WorkbookPackage): Set<string> {
  const kinds = new Set(["worksheet", "styles", "sharedStrings", "theme"]);
  return new Set([
    workbookPart,
    ...workbookRelationships.filter(({ kind }) => kinds.has(kind)).map(({ target }) => target),
  ]);
}

/** An unknown part below a lost one (a chart's data, a control's picture) is not named twice. */
function isWithinNamedLoss(
  loss: Loss,
  losses: readonly Loss[],
  owners: ReadonlyMap<string, string>,
): boolean {
  const owner = loss.part === undefined ? undefined : owners.get(`direct:${loss.part}`);
  return losses.some((other) => other !== loss && other.part !== undefined && other.part === owner);
}

/** The sheet part that each part belongs to, by following relationships; "direct:" keys hold the nearest owner. */
async function ownersOf(source: WorkbookPackage): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  for (const { part } of source.sheets) await addOwned(source, part, owners);
  return owners;
}

async function addOwned(
  source: WorkbookPackage,
  sheetPart: string,
  owners: Map<string, string>,
): Promise<void> {
  const waiting = [sheetPart];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, isExternal } of await partRelationships(source.zip, part)) {
      if (isExternal || owners.has(target)) continue;
      owners.set(target, sheetPart);
      owners.set(`direct:${target}`, part);
      waiting.push(target);
    }
  }
}

/** The name and place that a part gives itself. */
async function partDetails(
  source: WorkbookPackage,
  part: string,
): Promise<{ name?: string; range?: string }> {
  const xml = /\.xml$/u.test(part) ? await partText(source.zip, part) : undefined;
  const root = xml === undefined ? undefined : rootElement(xml);
  if (xml === undefined || root === undefined) return {};
  const attributes = attributesOf(xml.slice(root.start, root.contentStart));
  const name = attributes.get("name") ?? attributes.get("caption");
  const range = openingTags(xml, "location")[0]?.attributes.get("ref");
  return { ...(name === undefined ? {} : { name }), ...(range === undefined ? {} : { range }) };
}

/** What the workbook part and the shared texts held. */
async function workbookLosses(source: WorkbookPackage): Promise<Loss[]> {
  const losses: Loss[] = [];
  const views = openingTags(source.workbookXml, "customWorkbookView");
  for (const { attributes } of views)
    losses.push({ kind: "custom-view", name: attributes.get("name") ?? "" });
  const strings = source.workbookRelationships.find(({ kind }) => kind === "sharedStrings");
  const xml = strings === undefined ? undefined : await partText(source.zip, strings.target);
  if (xml !== undefined && /<(?:[^\s:>/]+:)?rPh\s/u.test(xml)) losses.push({ kind: "phonetic" });
  return losses;
}
