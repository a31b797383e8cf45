import { oneOf } from "../wire/arguments";
import { isUnbounded } from "../sheet/areas";
import { announceChange, beforeChange } from "../sheet/changes";
import type { CellScalar, CellValueType } from "../sheet/cellValue";
import { setNumberFormat } from "../sheet/cellStyles";
import { clearContents, clearFormats, clearLinks } from "../sheet/clearing";
import { hostError } from "../wire/errors";
import { requireReadable } from "../wire/limits";
import { requireAllowed, requireUnlocked } from "../sheet/protection";
import { RangeReader } from "../sheet/rangeRead";
import { asMatrix, writeMatrix } from "../sheet/rangeWrite";
import { RangePosition } from "./rangePosition";

/** Range: what its cells hold. Lists of an unbounded range ("A:A") are answered null and cannot be set. */
export abstract class RangeContents extends RangePosition {
  get Values(): CellScalar[][] | null {
    return this.read("values", (reader) => reader.values(this.area));
  }

  set Values(input: unknown) {
    this.write(input, "values");
  }

  get Formulas(): CellScalar[][] | null {
    return this.read("formulas", (reader) => reader.formulas(this.area));
  }

  set Formulas(input: unknown) {
    this.write(input, "formulas");
  }

  get Text(): string[][] | null {
    return this.read("text", (reader) => reader.texts(this.area));
  }

  get ValueTypes(): CellValueType[][] | null {
    return this.read("valueTypes", (reader) => reader.valueTypes(this.area));
  }

  get NumberFormat(): string[][] | null {
    return this.read("numberFormat", (reader) => reader.numberFormats(this.area));
  }

  set NumberFormat(input: unknown) {
    const location = this.at("numberFormat");
    requireAllowed(this.sheet, "formatCells", location);
    const matrix = asMatrix(input, this.area, location);
    const isCode = (code: unknown) => code === null || typeof code === "string";
    if (!matrix.every((row) => row.every(isCode))) throw hostError("InvalidArgument", location);
    const codes = new Set(matrix.flat());
    const [only] = codes;
    if (codes.size === 1 && typeof only === "string") setNumberFormat(this.sheet, this.area, only);
    else this.setFormats(matrix as (string | null)[][]);
  }

  Clear(applyTo?: unknown): void {
    const location = this.at("clear");
    const what = oneOf(
      applyTo,
      ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"],
      location,
      "All",
    );
    const before = beforeChange(this.document, this.sheet, this.area);
    if (what !== "Formats") requireUnlocked(this.sheet, this.area, location);
    if (what === "All" || what === "Formats") requireAllowed(this.sheet, "formatCells", location);
    if (what === "Hyperlinks" || what === "RemoveHyperlinks")
      clearLinks(this.sheet, this.area, what === "RemoveHyperlinks");
    if (what === "All" || what === "Contents" || what === "ResetContents")
      clearContents(this.sheet, this.area);
    if (what === "All" || what === "Formats") clearFormats(this.sheet, this.area);
    if (what !== "Formats") this.announce(before);
  }

  private read<List>(member: string, read: (reader: RangeReader) => List): List | null {
    if (isUnbounded(this.area)) return null;
    requireReadable(this.area, this.at(member));
    return read(new RangeReader(this.sheet, this.document.calculation));
  }

  private write(input: unknown, member: string): void {
    const location = this.at(member);
    const matrix = asMatrix(input, this.area, location);
    requireUnlocked(this.sheet, this.area, location);
    const before = beforeChange(this.document, this.sheet, this.area);
    writeMatrix(this.sheet, this.area, matrix, location);
    this.announce(before);
  }

  private setFormats(matrix: (string | null)[][]): void {
    for (const [index, codes] of matrix.entries()) {
      for (const [offset, code] of codes.entries()) {
        const row = this.area.top + index;
        const column = this.area.left + offset;
        const cell = { top: row, bottom: row, left: column, right: column };
        if (code !== null) setNumberFormat(this.sheet, cell, code);
      }
    }
  }

  /** Tells formulas and listeners that cells have changed. */
  announce(before: ReturnType<typeof beforeChange>): void {
    const { area, sheet, document } = this;
    announceChange(document, { sheet, area, changeType: "RangeEdited", before }, () =>
      this.range(area, this.at("values")),
    );
  }
}
