import type ExcelJS from "exceljs";
import { oneOf, text } from "../wire/arguments";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";

type Page = "odd" | "even" | "first";
type Edge = "Header" | "Footer";
type Part = "L" | "C" | "R";

/** The three parts of the file's one text: "&LTrái&CGiữa&RTrang &P". */
function partsOf(written: string): Record<Part, string> {
  const parts: Record<Part, string> = { L: "", C: "", R: "" };
  let current: Part = "C";
  for (const piece of written.split(/(?=&[LCR])/u)) {
    const mark = /^&(?<part>[LCR])/u.exec(piece)?.groups?.["part"];
    if (mark) current = mark as Part;
    parts[current] += mark ? piece.slice(2) : piece;
  }
  return parts;
}

function joined(parts: Record<Part, string>): string {
  return (["L", "C", "R"] as const)
    .map((part) => (parts[part] === "" ? "" : `&${part}${parts[part]}`))
    .join("");
}

/** Excel.HeaderFooter: six texts, in the codes of Excel's page setup (&P for the page number). */
class HeaderFooter extends HostObject {
  readonly typeName = "HeaderFooter";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly page: Page,
  ) {
    super(document);
  }

  get LeftHeader(): string {
    return this.read("Header", "L");
  }

  set LeftHeader(value: unknown) {
    this.write("Header", "L", value);
  }

  get CenterHeader(): string {
    return this.read("Header", "C");
  }

  set CenterHeader(value: unknown) {
    this.write("Header", "C", value);
  }

  get RightHeader(): string {
    return this.read("Header", "R");
  }

  set RightHeader(value: unknown) {
    this.write("Header", "R", value);
  }

  get LeftFooter(): string {
    return this.read("Footer", "L");
  }

  set LeftFooter(value: unknown) {
    this.write("Footer", "L", value);
  }

  get CenterFooter(): string {
    return this.read("Footer", "C");
  }

  set CenterFooter(value: unknown) {
    this.write("Footer", "C", value);
  }

  get RightFooter(): string {
    return this.read("Footer", "R");
  }

  set RightFooter(value: unknown) {
    this.write("Footer", "R", value);
  }

  private read(edge: Edge, part: Part): string {
    const written: string | null | undefined = this.sheet.headerFooter[`${this.page}${edge}`];
    return partsOf(written ?? "")[part];
  }

  private write(edge: Edge, part: Part, value: unknown): void {
    const key = `${this.page}${edge}` as const;
    const written: string | null | undefined = this.sheet.headerFooter[key];
    const changed = { ...partsOf(written ?? ""), [part]: text(value, this.at(part)) };
    this.sheet.headerFooter = { ...this.sheet.headerFooter, [key]: joined(changed) };
  }
}

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Excel.HeaderFooterGroup */
export class HeadersFooters extends HostObject {
  readonly typeName = "HeaderFooterGroup";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
  ) {
    super(document);
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.document, this.sheet, "odd");
  }

  get OddPages(): HeaderFooter {
    return new HeaderFooter(this.document, this.sheet, "odd");
  }

  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.document, this.sheet, "even");
  }

  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.document, this.sheet, "first");
  }

  get State(): string {
    const { differentFirst, differentOddEven } = this.sheet.headerFooter;
    return STATES[(differentFirst ? 1 : 0) + (differentOddEven ? 2 : 0)] ?? "Default";
  }

  set State(value: unknown) {
    const state = STATES.indexOf(oneOf(value, STATES, this.at("state")));
    const parts = { differentFirst: state % 2 === 1, differentOddEven: state >= 2 };
    this.sheet.headerFooter = { ...this.sheet.headerFooter, ...parts };
  }
}
