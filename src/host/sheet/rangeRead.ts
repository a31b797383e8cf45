import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { columnCount } from "./areas";
import { dateSystemOf, isMergedAway, scalarOf, type CellScalar, type CellValueType } from "./cellValue";
import { internals, type SparseRow } from "./exceljsInternals";
import { shownFormula } from "../formula/formulaText";
import { shownReferences, tableFinder } from "../formula/tableSpelling";
import { displayText, numberFormatCode } from "./numberFormatText";
import type { Calculation } from "../formula/recalculation";
import type { DateSystem } from "./serials";

const NULL_TYPE = 0;
const FORMULA_TYPE = 6;

/** A cell of the matrix, as Range's list properties want it. */
interface Found {
  cell: ExcelJS.Cell | undefined;
  row: SparseRow | undefined;
  /** Zero-based number of the row. */
  line: number;
  column: number;
}

/** Reads lists of a range without creating a row or a cell: exceljs keeps both sparse, and a read must leave it so. */
export class RangeReader {
  private readonly dateSystem: DateSystem;

  constructor(
    private readonly sheet: ExcelJS.Worksheet,
    private readonly calculation: Calculation,
  ) {
    this.dateSystem = dateSystemOf(sheet.workbook);
  }

  values(area: Area): CellScalar[][] {
    return this.matrix(area, "", (found) => this.scalar(found.cell).value);
  }

  valueTypes(area: Area): CellValueType[][] {
    return this.matrix<CellValueType>(area, "Empty", (found) => this.scalar(found.cell).type);
  }

  /** A formula with its sign, or the value where there is none. */
  formulas(area: Area): CellScalar[][] {
    const tableAround = tableFinder(this.sheet);
    return this.matrix(area, "", ({ cell, line, column }) => {
      if (!cell || typeOf(cell) !== FORMULA_TYPE) return this.scalar(cell).value;
      return shownReferences(shownFormula(cell.formula), tableAround(line, column));
    });
  }

  numberFormats(area: Area): string[][] {
    return this.matrix(area, undefined, (found) => this.numberFormat(found));
  }

  texts(area: Area): string[][] {
    return this.matrix(area, "", (found) => {
      const { value, type } = this.scalar(found.cell);
      if (type === "Empty" || type === "Error") return String(value);
      return displayText(value, this.numberFormat(found), this.dateSystem);
    });
  }

  private scalar(cell: ExcelJS.Cell | undefined): { value: CellScalar; type: CellValueType } {
    if (!cell || isMergedAway(cell)) return { value: "", type: "Empty" };
    if (typeOf(cell) !== FORMULA_TYPE) return scalarOf(cell.value, this.dateSystem);
    this.calculation.beforeReading(cell.result !== undefined);
    const scalar = scalarOf(cell.result as ExcelJS.CellValue | undefined, this.dateSystem);
    return scalar.type === "Empty" ? { value: "", type: "String" } : scalar;
  }

  /** A cell that was never written shows its row's format, else its column's. */
  private numberFormat({ cell, row, column }: Found): string {
    const stored = cell ? cell.style.numFmt : (row?.style.numFmt ?? this.columnStyle(column)?.numFmt);
    return numberFormatCode(stored);
  }

  private columnStyle(column: number): Partial<ExcelJS.Style> | undefined {
    return internals(this.sheet)._columns?.[column]?.style;
  }

  /** `blank` is the answer for cells that do not exist; undefined when it depends on row and column. */
  private matrix<Entry>(area: Area, blank: Entry | undefined, read: (found: Found) => Entry): Entry[][] {
    const width = columnCount(area);
    const rows: Entry[][] = [];
    for (let number = area.top; number <= area.bottom; number++) {
      const row = internals(this.sheet)._rows[number];
      const entries = new Array<Entry>(width);
      for (let index = 0; index < width; index++) {
        const column = area.left + index;
        const cell = row?._cells[column];
        const isBlank = blank !== undefined && (!cell || typeOf(cell) === NULL_TYPE);
        entries[index] = isBlank ? blank : read({ cell, row, line: number, column });
      }
      rows.push(entries);
    }
    return rows;
  }
}

function typeOf(cell: ExcelJS.Cell): number {
  return cell.type as number;
}
