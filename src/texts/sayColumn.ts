import { say, shorten, textAt, type Language } from "./say";

/** A column as its table explains it; the shape that reading a heading band returns. */
export interface ExplainedColumn {
  heading: string;
  role?: string;
  reasons: readonly (
    | { kind: "heading" }
    | { kind: "cells"; role: string; fitting: number; filled: number }
    | { kind: "chosen" }
  )[];
}

/** Why a column has its role, in one sentence; "" where nothing speaks for any. */
export function sayColumn(language: Language, { heading, role, reasons }: ExplainedColumn): string {
  if (reasons.some(({ kind }) => kind === "chosen")) return say(language, "columns.becauseChosen");
  const cells = reasons.find((reason) => reason.kind === "cells");
  const share = cells && Math.round((100 * cells.fitting) / cells.filled);
  const values = {
    heading: shorten(heading),
    kind: (textAt(language, `role.${role ?? ""}`) ?? "").toLocaleLowerCase(language),
    ...(share !== undefined && { share }),
  };
  const isByHeading = reasons.some(({ kind }) => kind === "heading");
  if (isByHeading) return say(language, share ? "columns.because" : "columns.becauseHeading", values);
  return share ? say(language, "columns.becauseCells", values) : "";
}
