/** Notes: while nobody changed a sheet's notes, their authors, places and sizes go back as the file had them. */
import type JSZip from "jszip";
import type { KeptSheet } from "./keptSheet";
import { partRelationships, partText, type WorkbookPackage } from "./packageParts";

export async function mendNotes(zip: JSZip, source: WorkbookPackage, kept: KeptSheet): Promise<void> {
  const comments = `xl/comments${kept.worksheet.id}.xml`;
  const drawing = `xl/drawings/vmlDrawing${kept.worksheet.id}.vml`;
  if (!kept.hasUnchangedNotes || zip.file(comments) === null) return;
  const relationships = await partRelationships(source.zip, kept.file.part);
  const target = (kind: string): string =>
    relationships.find((candidate) => candidate.kind === kind)?.target ?? "";
  const [ownComments, ownDrawing] = await Promise.all([
    partText(source.zip, target("comments")),
    partText(source.zip, target("vmlDrawing")),
  ]);
  if (ownComments !== undefined) zip.file(comments, ownComments);
  if (ownDrawing !== undefined && holdsNotesOnly(ownDrawing)) zip.file(drawing, ownDrawing);
}

/** The same kind of drawing holds buttons and check boxes, which refer to parts that are not carried. */
export function holdsNotesOnly(vml: string): boolean {
  const kinds = [...vml.matchAll(/ObjectType\s*=\s*["'](?<kind>[^"']*)["']/gu)].map(
    ({ groups }) => groups?.["kind"],
  );
  return kinds.every((kind) => kind === "Note") && !/\so:relid\s*=|\sr:id\s*=/u.test(vml);
}
