import { columnIndex } from "../grid/address";
import type { Area, CellValue } from "../grid/grid";
import type { CellStyle } from "../report/sheetDraft";
import { countLines } from "../report/textLines";

/** Letters of the columns of the summary, and one beyond the printed ones. */
export type Column = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "K" | "L" | "M" | "N";

/** Cells beside each other: "B:F", or one: "B". */
export type Span = Column | `${Column}:${Column}`;

/** One row of the summary as plain data. */
export interface Line {
  cells: Partial<Record<Column, CellValue>>;
  /** Cells joined into one, over `rows` rows (1 where it is left out). */
  joins?: readonly { span: Span; rows?: number }[];
  styles?: readonly { span: Span; style: CellStyle }[];
}

/** A row before it is known where it stands. `height` in points; `make` is given the row's number, one-based. */
export interface LinePlan {
  height: number;
  make: (row: number) => Line;
}

/** Widths in points; 238.5 mm in all for A to M. The last column is not printed. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  A: 25.5,
  B: 141.7,
  C: 42.5,
  D: 42.5,
  E: 42.5,
  F: 42.5,
  G: 42.5,
  H: 42.5,
  I: 51,
  J: 46.8,
  K: 48.2,
  L: 51,
  M: 56.7,
  N: 45,
};
export const COLUMNS = Object.keys(WIDTHS) as Column[];
export const SIZE = 13;
export const NOTE_SIZE = 11;
const LINE_HEIGHT = 17;
const NOTE_LINE_HEIGHT = 14.5;
const PADDING = 5;
/** Excel has no higher rows. */
const MOST_HEIGHT = 409;

export const CENTRED: CellStyle = { horizontal: "Center", vertical: "Center", wrap: true };
export const LEFT: CellStyle = { horizontal: "Left", vertical: "Center", wrap: true };
export const HEADING: CellStyle = { ...CENTRED, bold: true, border: true };

/** Zero-based first and last column of a span. */
function edgesOf(span: Span): { left: number; right: number } {
  const [first = "A", last = first] = span.split(":");
  return { left: columnIndex(first), right: columnIndex(last) };
}

/** Width of a span in points. */
function widthOf(span: Span): number {
  const { left, right } = edgesOf(span);
  return COLUMNS.slice(left, right + 1).reduce((sum, column) => sum + WIDTHS[column], 0);
}

/** Height in points of a row whose texts stand in these spans. */
export function heightFor(
  texts: readonly (readonly [Span, string])[],
  weight: "regular" | "bold" = "regular",
): number {
  const lines = texts.map(([span, text]) => countLines(text, widthOf(span), SIZE, weight));
  return Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + PADDING);
}

/** A note in small italics across a span; `height` follows from its length. */
export function note(text: string, span: Span, formula?: (row: number) => string): LinePlan {
  const lines = countLines(text, widthOf(span), NOTE_SIZE, "regular");
  return {
    height: lines * NOTE_LINE_HEIGHT + PADDING,
    make: (row) => ({
      cells: { [edgeLetter(span)]: formula ? formula(row) : text },
      joins: [{ span }],
      styles: [{ span, style: { ...LEFT, size: NOTE_SIZE, italic: true } }],
    }),
  };
}

/** A row that reads the same wherever it stands. */
export function fixedLine(height: number, line: Line): LinePlan {
  return { height, make: () => line };
}

/** One text across the whole table. */
export function wideLine(height: number, text: string, style: CellStyle): LinePlan {
  return fixedLine(height, {
    cells: { A: text },
    joins: [{ span: "A:M" }],
    styles: [{ span: "A:M", style }],
  });
}

/** The title of a section. */
export function sectionTitle(text: string): LinePlan {
  return wideLine(26, text, { bold: true, horizontal: "Left", vertical: "Center" });
}

function edgeLetter(span: Span): Column {
  return span.split(":")[0] as Column;
}

/** One merged row that says why a table is empty. */
export function emptyLine(text: string): LinePlan {
  return wideLine(24, text, { ...LEFT, italic: true, border: true });
}

/** Rows laid out one below the other from a row on (zero-based). */
export interface LaidOut {
  values: CellValue[][];
  merges: Area[];
  styles: { area: Area; style: CellStyle }[];
  heights: number[];
}

/** Puts rows into cells; equal looks of rows below each other become one area. */
export function layOut(plans: readonly LinePlan[], top: number): LaidOut {
  const lines = plans.map((plan, at) => plan.make(top + at + 1));
  return {
    values: lines.map(({ cells }) => COLUMNS.map((column) => cells[column] ?? "")),
    merges: lines
      .flatMap(({ joins = [] }, at) =>
        joins.map(({ span, rows = 1 }) => ({ top: top + at, bottom: top + at + rows - 1, ...edgesOf(span) })),
      )
      .filter((area) => area.right > area.left || area.bottom > area.top),
    styles: stacked(lines, top),
    heights: plans.map(({ height }) => height),
  };
}

/** A look lies over those before it in its row, so one that begins anew begins all that follow it anew. */
function stacked(lines: readonly Line[], top: number): LaidOut["styles"] {
  const done: LaidOut["styles"] = [];
  let open = new Map<string, LaidOut["styles"][number]>();
  lines.forEach(({ styles = [] }, at) => {
    const next = new Map<string, LaidOut["styles"][number]>();
    let goesOn = true;
    styles.forEach(({ span, style }, order) => {
      const key = JSON.stringify([order, span, style]);
      const run = goesOn ? open.get(key) : undefined;
      goesOn &&= run !== undefined;
      if (run) run.area.bottom = top + at;
      else done.push({ area: { top: top + at, bottom: top + at, ...edgesOf(span) }, style });
      next.set(key, run ?? done.at(-1)!);
    });
    open = next;
  });
  return done;
}
