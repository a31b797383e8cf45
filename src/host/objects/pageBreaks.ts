import type ExcelJS from "exceljs";
import { wholeNumber } from "../wire/arguments";
import { hostError } from "../wire/errors";
import { internals } from "../sheet/exceljsInternals";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { WireRecord } from "../wire/protocol";
import { areaArgument } from "../sheet/sheetArea";

/** The last column of a break in the file. */
const LAST_COLUMN = 16_383;

/** Excel.PageBreak between two rows; `row` is the first below it. */
class PageBreakObject extends HostObject {
  readonly typeName = "PageBreak";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly row: number,
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { _Id: this.row };
  }

  get RowIndex(): number {
    return this.row;
  }

  get ColumnIndex(): number {
    return 0;
  }

  Delete(): void {
    const held = internals(this.sheet);
    held.rowBreaks = held.rowBreaks.filter(({ id }) => id !== this.row);
  }

  GetCellAfterBreak(): HostObject {
    const area = { top: this.row, bottom: this.row, left: 0, right: 0 };
    return this.document.objects.range(this.document, this.sheet, area);
  }
}

/** Excel.PageBreakCollection of a sheet's horizontal breaks. */
export class PageBreakCollection extends HostCollection<PageBreakObject> {
  readonly typeName = "PageBreakCollection";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  items(): PageBreakObject[] {
    return this.rows().map((row) => new PageBreakObject(this.document, this.sheet, row));
  }

  override itemByKey(key: unknown): PageBreakObject | undefined {
    return this.items().find(({ RowIndex }) => RowIndex === key);
  }

  /** Before the top left cell of the range; there is no break above the first row. */
  Add(range: unknown): PageBreakObject {
    const { top } = areaArgument(range, this.sheet, this.at("add"));
    if (top === 0) throw hostError("InvalidArgument", this.at("add"));
    const held = internals(this.sheet);
    if (!this.rows().includes(top)) held.rowBreaks.push({ id: top, max: LAST_COLUMN, man: 1 });
    return new PageBreakObject(this.document, this.sheet, top);
  }

  GetCount(): number {
    return this.rows().length;
  }

  GetItem(index: unknown): PageBreakObject {
    const found = this.items()[wholeNumber(index, this.at("getItem"), 0)];
    if (!found) throw hostError("ItemNotFound", this.at("getItem"));
    return found;
  }

  RemovePageBreaks(): void {
    internals(this.sheet).rowBreaks = [];
  }

  private rows(): number[] {
    return internals(this.sheet)
      .rowBreaks.map(({ id }) => id)
      .sort((a, b) => a - b);
  }
}
