import type ExcelJS from "exceljs";
import { wholeNumber } from "../wire/arguments";
import { isEntireColumn, isEntireRow } from "../sheet/areas";
import { hostError } from "../wire/errors";
import { freeze, frozenArea } from "../sheet/frozen";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { areaArgument } from "../sheet/sheetArea";

/** Excel.WorksheetFreezePanes */
export class FreezePanes extends HostObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  /** The range is what stays in view; of entire rows only the rows count, of entire columns only the columns. */
  FreezeAt(range: unknown): void {
    const area = areaArgument(range, this.sheet, this.at("freezeAt"));
    freeze(this.sheet, isEntireColumn(area) ? 0 : area.bottom + 1, isEntireRow(area) ? 0 : area.right + 1);
  }

  FreezeRows(count: unknown): void {
    freeze(this.sheet, wholeNumber(count ?? 1, this.at("freezeRows"), 0), 0);
  }

  FreezeColumns(count: unknown): void {
    freeze(this.sheet, 0, wholeNumber(count ?? 1, this.at("freezeColumns"), 0));
  }

  Unfreeze(): void {
    freeze(this.sheet, 0, 0);
  }

  GetLocation(): HostObject {
    const range = this.GetLocationOrNullObject();
    if (!range) throw hostError("ItemNotFound", this.at("getLocation"));
    return range;
  }

  GetLocationOrNullObject(): HostObject | null {
    const area = frozenArea(this.sheet);
    return area ? this.document.objects.range(this.document, this.sheet, area) : null;
  }
}
