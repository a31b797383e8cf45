import type ExcelJS from "exceljs";
import { insideSheet, parseLocal, splitSheet, type Area } from "./areas";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { findNamedArea } from "./namedAreas";
import { isSameName } from "./sheetNames";

/** An object that stands for one area of one sheet: a Range. Its cells may move while it is held. */
export abstract class SheetArea extends HostObject {
  private current: Area | undefined;

  constructor(
    document: HostDocument,
    readonly sheet: ExcelJS.Worksheet,
    area: Area,
  ) {
    super(document);
    this.current = area;
  }

  /** Where the cells are now; the reference is invalid once they are deleted. */
  get area(): Area {
    if (!this.current || !this.document.isOpen(this.sheet))
      throw hostError("InvalidReference", this.at("address"));
    return this.current;
  }

  /** Follows cells that moved; undefined when they were deleted. */
  follow(move: (area: Area) => Area | undefined): void {
    if (this.current) this.current = move(this.current);
  }
}

/** An object that stands for several areas of one sheet: a RangeAreas. */
export abstract class SheetAreas extends HostObject {
  constructor(
    document: HostDocument,
    readonly sheet: ExcelJS.Worksheet,
    readonly areaList: Area[],
  ) {
    super(document);
  }
}

/**
 * The area an address of a sheet names: A1 text, a name or a table. An address that names another sheet is refused, as
 * Excel refuses it.
 */
export function areaOnSheet(
  document: HostDocument,
  sheet: ExcelJS.Worksheet,
  address: unknown,
  location: string,
): Area {
  if (typeof address !== "string" || address.trim() === "") throw hostError("InvalidArgument", location);
  const { sheet: named, local } = splitSheet(address.trim());
  if (named !== undefined && !isSameName(named, sheet.name)) throw hostError("InvalidArgument", location);
  const area = parseLocal(local);
  if (area) return insideSheet(area, location);
  const found = findNamedArea(document, local, sheet);
  if (!found || found.sheet !== sheet) throw hostError("InvalidArgument", location);
  return found.area;
}

/** An argument that may be a Range or its address. */
export function areaArgument(argument: unknown, sheet: ExcelJS.Worksheet, location: string): Area {
  if (argument instanceof SheetArea) {
    if (argument.sheet !== sheet) throw hostError("InvalidArgument", location);
    return argument.area;
  }
  if (typeof argument !== "string") throw hostError("InvalidArgument", location);
  const { sheet: named, local } = splitSheet(argument);
  const area = parseLocal(local);
  if (!area || (named !== undefined && !isSameName(named, sheet.name)))
    throw hostError("InvalidArgument", location);
  return area;
}
