import type ExcelJS from "exceljs";
import { oneOf, wholeNumber } from "../wire/arguments";
import { fileStyle, LINE_STYLES, lineOf, WEIGHTS, type LineStyle, type Weight } from "../sheet/borderStyles";
import { colorText, fileColor } from "../sheet/colors";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostCollection, HostObject } from "../wire/hostObject";
import type { WireRecord } from "../wire/protocol";
import { BORDER_INDEXES, type BorderIndex, type BorderSide, type StyleTarget } from "../sheet/styleTarget";

type Border = Partial<ExcelJS.Border>;

/** Excel.RangeBorder and Excel.ConditionalRangeBorder: one side of a range. */
class BorderObject extends HostObject {
  constructor(
    document: HostDocument,
    private readonly target: StyleTarget,
    private readonly index: BorderIndex,
    readonly typeName = "RangeBorder",
  ) {
    super(document);
  }

  override identity(): WireRecord {
    return { Id: this.index };
  }

  get Id(): string {
    return this.index;
  }

  get SideIndex(): string {
    return this.index;
  }

  get Style(): LineStyle | null {
    return this.read((border) => lineOf(border).style, "None");
  }

  set Style(value: unknown) {
    const style = oneOf(value, LINE_STYLES, this.at("style"));
    this.change((border) => withLine(border, { style, weight: lineOf(border).weight }), "style");
  }

  get Weight(): Weight | null {
    return this.read((border) => lineOf(border).weight, "Thin");
  }

  /** Giving a weight to a side without a line draws one. */
  set Weight(value: unknown) {
    const weight = oneOf(value, WEIGHTS, this.at("weight"));
    const drawn = (style: LineStyle) => (style === "None" ? "Continuous" : style);
    this.change((border) => withLine(border, { style: drawn(lineOf(border).style), weight }), "weight");
  }

  get Color(): string | null {
    return this.read((border) => colorText(border?.color, this.document.workbook) ?? "#000000", "#000000");
  }

  set Color(value: unknown) {
    const color = fileColor(value, this.at("color"));
    this.change((border) => ({ style: "thin", ...border, color }), "color");
  }

  private read<Value>(pick: (border: Border | undefined) => Value, none: Value): Value | null {
    const parts = this.target.sides(this.index);
    const values = parts.map(({ target, side }) => target.read(({ border }) => pick(border?.[side])));
    const [first = none] = values;
    return values.every((value) => value === first) ? first : null;
  }

  private change(change: (border: Border | undefined) => Border | undefined, member: string): void {
    for (const { target, side } of this.target.sides(this.index)) {
      target.change((style) => {
        const { [side]: line, ...others } = style.border ?? {};
        const changed = change(line);
        const border = changed ? { ...others, [side]: this.directed(changed, side) } : others;
        return { ...style, border };
      }, this.at(member));
    }
  }

  /** The file draws both diagonals with one line and says which. */
  private directed(border: Border, side: BorderSide): Border & { up?: boolean; down?: boolean } {
    if (side !== "diagonal") return border;
    return { ...border, up: this.index === "DiagonalUp", down: this.index === "DiagonalDown" };
  }
}

function withLine(
  border: Border | undefined,
  line: { style: LineStyle; weight: Weight },
): Border | undefined {
  const style = fileStyle(line);
  return style === undefined ? undefined : { ...border, style };
}

/** Excel.RangeBorderCollection */
export class BorderCollection extends HostCollection<BorderObject> {
  readonly typeName = "RangeBorderCollection";

  constructor(
    document: HostDocument,
    private readonly target: StyleTarget,
    private readonly indexes: readonly BorderIndex[] = BORDER_INDEXES,
  ) {
    super(document);
  }

  get Count(): number {
    return this.indexes.length;
  }

  items(): BorderObject[] {
    return this.indexes.map((index) => new BorderObject(this.document, this.target, index));
  }

  override itemByKey(key: unknown): BorderObject {
    const index = oneOf(key, this.indexes, this.at("getItem"));
    return new BorderObject(this.document, this.target, index);
  }

  GetItem(key: unknown): BorderObject {
    return this.itemByKey(key);
  }

  GetItemAt(position: unknown): BorderObject {
    const index = this.indexes[wholeNumber(position, this.at("getItemAt"), 0)];
    if (!index) throw hostError("InvalidArgument", this.at("getItemAt"));
    return new BorderObject(this.document, this.target, index);
  }

  override listedParts(): Readonly<Record<string, HostObject>> {
    return { bottom: this.Bottom, left: this.Left, right: this.Right, top: this.Top };
  }

  /** The names under which property lists speak of sides: `{ borders: { top: … } }`; conditional formats have properties of these names. */
  get Top(): BorderObject {
    return this.itemByKey("EdgeTop");
  }

  get Bottom(): BorderObject {
    return this.itemByKey("EdgeBottom");
  }

  get Left(): BorderObject {
    return this.itemByKey("EdgeLeft");
  }

  get Right(): BorderObject {
    return this.itemByKey("EdgeRight");
  }
}
