import type ExcelJS from "exceljs";
import { colorText, fileColor } from "../sheet/colors";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import type { StyleTarget } from "../sheet/styleTarget";
import { withoutKeys } from "../sheet/withoutKeys";

/** What a cell without a fill answers. */
const NO_FILL = "#FFFFFF";

/** Excel.RangeFill and Excel.ConditionalRangeFill. */
export class FillObject extends HostObject {
  constructor(
    document: HostDocument,
    private readonly target: StyleTarget,
    readonly typeName = "RangeFill",
  ) {
    super(document);
  }

  /** "" when the cells differ. */
  get Color(): string {
    return this.target.read((style) => this.colorOf(style.fill)) ?? "";
  }

  set Color(value: unknown) {
    const location = this.at("color");
    if (value === "") {
      this.Clear();
      return;
    }
    const color = fileColor(value, location);
    const fill: ExcelJS.FillPattern = { type: "pattern", pattern: "solid", fgColor: color, bgColor: color };
    this.target.change((style) => ({ ...style, fill }), location);
  }

  get Pattern(): string | null {
    return this.target.read(({ fill }) =>
      fill?.type === "pattern" && fill.pattern !== "none" ? "Solid" : "None",
    );
  }

  Clear(): void {
    this.target.change((style) => withoutKeys(style, "fill"), this.at("clear"));
  }

  private colorOf(fill: ExcelJS.Fill | undefined): string {
    if (fill?.type !== "pattern" || fill.pattern === "none") return NO_FILL;
    // A conditional format keeps its colour in the background, a cell in the foreground.
    const { workbook } = this.document;
    return colorText(fill.fgColor, workbook) ?? colorText(fill.bgColor, workbook) ?? NO_FILL;
  }
}
