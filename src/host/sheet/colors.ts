import type ExcelJS from "exceljs";
import { hostError } from "../wire/errors";

type FileColor = Partial<ExcelJS.Color> & { tint?: number; indexed?: number };

/** The Office theme of the file's `theme` numbers, for workbooks that bring none. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];
/** The file's order of dark and light is not the order of its numbers. */
const SCHEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];

/** Names that Excel takes beside "#RRGGBB": the sixteen of HTML and orange. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "00FFFF",
  black: "000000",
  blue: "0000FF",
  fuchsia: "FF00FF",
  gray: "808080",
  green: "008000",
  lime: "00FF00",
  maroon: "800000",
  navy: "000080",
  olive: "808000",
  orange: "FFA500",
  purple: "800080",
  red: "FF0000",
  silver: "C0C0C0",
  teal: "008080",
  white: "FFFFFF",
  yellow: "FFFF00",
};

/** What Excel answers for a colour: "#FFFF00"; undefined where the file sets none or means "automatic". */
export function colorText(color: FileColor | undefined, workbook: ExcelJS.Workbook): string | undefined {
  if (!color) return undefined;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color.theme === undefined) return undefined;
  const base = themeColors(workbook)[color.theme];
  return base === undefined ? undefined : `#${tinted(base, color.tint ?? 0)}`;
}

/** "#FFFF00", "FFFF00" or "yellow" as a file keeps it. */
export function fileColor(text: unknown, location: string): { argb: string } {
  const written = typeof text === "string" ? text.trim() : "";
  const hex = NAMED[written.toLowerCase()] ?? /^#?(?<hex>[0-9a-f]{6})$/iu.exec(written)?.groups?.["hex"];
  if (hex === undefined) throw hostError("InvalidArgument", location);
  return { argb: `FF${hex.toUpperCase()}` };
}

function themeColors(workbook: ExcelJS.Workbook): string[] {
  const themes = (workbook as unknown as { _themes?: Record<string, string> })._themes;
  const xml = themes?.["theme1"];
  if (xml === undefined) return OFFICE_THEME;
  return SCHEME_ORDER.map((name, index) => {
    const scheme = new RegExp(`<a:${name}>.*?(?:lastClr|srgbClr val)="(?<hex>[0-9A-Fa-f]{6})"`, "su").exec(
      xml,
    );
    return scheme?.groups?.["hex"]?.toUpperCase() ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** A tint moves each channel towards white (positive) or black (negative); close to Excel's rule, which works on lightness. */
function tinted(hex: string, tint: number): string {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, "0").toUpperCase();
  };
  return channel(0) + channel(2) + channel(4);
}
