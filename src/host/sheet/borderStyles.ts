import type ExcelJS from "exceljs";

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type Weight = (typeof WEIGHTS)[number];

/** The file has one word for what Excel's API says with two. */
const FILE_STYLES: readonly [ExcelJS.BorderStyle, LineStyle, Weight][] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

export interface Line {
  style: LineStyle;
  weight: Weight;
}

export function lineOf(border: Partial<ExcelJS.Border> | undefined): Line {
  const known = FILE_STYLES.find(([file]) => file === border?.style);
  return known ? { style: known[1], weight: known[2] } : { style: "None", weight: "Thin" };
}

/** The file's word; where there is none for the pair, the style counts and the weight gives way. */
export function fileStyle({ style, weight }: Line): ExcelJS.BorderStyle | undefined {
  const ofStyle = FILE_STYLES.filter(([, known]) => known === style);
  return (ofStyle.find(([, , known]) => known === weight) ?? ofStyle[0])?.[0];
}
