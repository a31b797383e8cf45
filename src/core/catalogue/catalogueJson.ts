import { z } from "zod";
import { catalogue, type Catalogue } from "./catalogue";

/** A catalogue file that cannot be used: not JSON at all, or wrong at a path such as "units.3.kind". */
export type JsonFault = { fault: "json" } | { fault: "catalogue"; path: string };

/** Reads the text of a catalogue's JSON file; what is not in the schema is passed over. */
export function parseCatalogue(text: string): Catalogue | JsonFault {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return { fault: "json" };
  }
  const read = catalogue.safeParse(data);
  if (read.success) return read.data;
  return { fault: "catalogue", path: read.error.issues[0]?.path.join(".") ?? "" };
}

/** A catalogue as its JSON file holds it. */
export function catalogueText(content: Catalogue): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The published JSON schema of such a file. */
export function catalogueSchema(): string {
  const schema = { title: "Soát Biểu: danh mục của cơ quan", ...z.toJSONSchema(catalogue) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
