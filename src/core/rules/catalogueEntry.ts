import type { RuleName } from "./rule";

/** A mistake on the sheet "Danh mục", at its cell; what it is stands in `values.problem` of the finding. */
export const catalogueEntry = { id: "catalogue-entry", severity: "error" } satisfies RuleName;
