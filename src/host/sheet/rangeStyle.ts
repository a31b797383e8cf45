import type ExcelJS from "exceljs";
import type { Area } from "./areas";
import { commonStyle, restyle, type CellStyle } from "./cellStyles";
import { requireAllowed } from "./protection";
import type { BorderIndex, BorderSide, StyleTarget } from "./styleTarget";

/** The cells of an area as something that can be styled. */
export class RangeStyle implements StyleTarget {
  constructor(
    private readonly sheet: ExcelJS.Worksheet,
    private readonly area: Area,
  ) {}

  read<Value>(pick: (style: CellStyle) => Value): Value | null {
    const common = commonStyle(this.sheet, this.area, pick);
    return common === "mixed" ? null : common.value;
  }

  change(change: (style: CellStyle) => CellStyle, location: string): void {
    requireAllowed(this.sheet, "formatCells", location);
    restyle(this.sheet, this.area, change);
  }

  sides(index: BorderIndex): { target: StyleTarget; side: BorderSide }[] {
    return sidesOf(this.area, index).map(({ area, side }) => ({
      target: new RangeStyle(this.sheet, area),
      side,
    }));
  }
}

/** An edge is one line of cells; the inside is the lower side of all rows but the last and the upper of all but the first. */
function sidesOf(area: Area, index: BorderIndex): { area: Area; side: BorderSide }[] {
  const { top, left, bottom, right } = area;
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: right }, side: "right" }];
    case "InsideHorizontal":
      if (top === bottom) return [];
      return [
        { area: { ...area, bottom: bottom - 1 }, side: "bottom" },
        { area: { ...area, top: top + 1 }, side: "top" },
      ];
    case "InsideVertical":
      if (left === right) return [];
      return [
        { area: { ...area, right: right - 1 }, side: "right" },
        { area: { ...area, left: left + 1 }, side: "left" },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, side: "diagonal" }];
  }
}

/** Several areas styled as one. */
export class AreasStyle implements StyleTarget {
  private readonly parts: RangeStyle[];

  constructor(sheet: ExcelJS.Worksheet, areas: readonly Area[]) {
    this.parts = areas.map((area) => new RangeStyle(sheet, area));
  }

  read<Value>(pick: (style: CellStyle) => Value): Value | null {
    const [first = null, ...others] = this.parts.map((part) => part.read(pick));
    return others.every((value) => value === first) ? first : null;
  }

  change(change: (style: CellStyle) => CellStyle, location: string): void {
    for (const part of this.parts) part.change(change, location);
  }

  sides(index: BorderIndex): { target: StyleTarget; side: BorderSide }[] {
    return this.parts.flatMap((part) => part.sides(index));
  }
}
