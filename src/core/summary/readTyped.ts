import { ANNEX_WORDS as WORDS } from "../../texts/annexWords";
import { valueAt, gridBottom, type Grid } from "../grid/grid";
import { remarkKey, type RemarkPart, type TypedTexts } from "./typedTexts";

/** A summary that stands in the workbook: which period it is of, and what people typed on it. */
export interface EarlierSummary {
  sheet: string;
  year: number;
  period: string;
  typed: TypedTexts;
}

const COLUMN = { A: 0, B: 1, D: 3, F: 5, H: 7, M: 12 } as const;
const ROW = { authority: 3, agency: 4, annex: 7, attached: 9 } as const;

/** Reads a summary of ours; undefined for any other sheet. */
export function readEarlierSummary(grid: Grid): EarlierSummary | undefined {
  const text = (row: number, column: number) => String(valueAt(grid, row, column));
  if (text(0, COLUMN.A) !== WORDS.parameters) return undefined;
  return {
    sheet: grid.name,
    year: Number(valueAt(grid, 0, COLUMN.D)),
    period: text(0, COLUMN.F),
    typed: {
      ...unless(WORDS.authority, "authority", text(ROW.authority, COLUMN.A)),
      ...unless(WORDS.agency, "agency", text(ROW.agency, COLUMN.A)),
      ...unless(WORDS.annex, "annex", text(ROW.annex, COLUMN.A)),
      ...unless("", "attached", text(ROW.attached, COLUMN.A)),
      ...signatures(grid),
      remarks: remarksOf(grid),
    },
  };
}

/** What still reads as we wrote it was not typed. */
function unless<Key extends string>(ours: string, key: Key, text: string): Partial<Record<Key, string>> {
  return text === ours || text === "" ? {} : ({ [key]: text } as Partial<Record<Key, string>>);
}

/** "Tuyên Quang, ngày 10 tháng 12 năm 2025" follows the as-of day; any other wording is kept as it is. */
const PLACE_AND_DAY = /^(?<place>[^,]+), ngày \d\d tháng \d\d năm \d{4}$/u;

function signatures(grid: Grid): Pick<TypedTexts, "place" | "placeName" | "signers" | "names"> {
  const text = (row: number, column: number) => String(valueAt(grid, row, column));
  let row = gridBottom(grid) - 1;
  while (row > 0 && text(row, COLUMN.H) !== WORDS.sign && text(row, COLUMN.A) !== WORDS.sign) row--;
  if (row < 2) return {};
  const pair = (at: number) => [text(at, COLUMN.A), text(at, COLUMN.H)] as const;
  const place = text(row - 2, COLUMN.H);
  const placeName = PLACE_AND_DAY.exec(place)?.groups?.["place"];
  return {
    signers: pair(row - 1),
    names: pair(row + 2),
    ...(placeName === undefined ? unless("", "place", place) : unless(WORDS.place, "placeName", placeName)),
  };
}

/** Which part follows from the roman number that its title begins with. */
const PARTS: Readonly<Record<string, RemarkPart | undefined>> = {
  II: "lead",
  III: "section",
  IV: "overdue",
  V: "next",
};

/** Remarks stand beside numbered rows; the names beside them say whose they are. */
function remarksOf(grid: Grid): Map<string, string> {
  const remarks = new Map<string, string>();
  let part: RemarkPart | undefined;
  for (let row = ROW.attached; row < gridBottom(grid); row++) {
    const first = valueAt(grid, row, COLUMN.A);
    const number =
      typeof first === "string" ? /^(?<roman>[IVX]+)\. /u.exec(first)?.groups?.["roman"] : undefined;
    if (number !== undefined) part = PARTS[number];
    const remark = String(valueAt(grid, row, COLUMN.M)).trim();
    const isRow = typeof first === "number";
    if (part && isRow && remark !== "")
      remarks.set(remarkKey(part, String(valueAt(grid, row, COLUMN.B))), remark);
  }
  return remarks;
}

/** Remarks whose unit, section or task is no longer there; nothing typed is thrown away in silence. */
export function lostRemarks(typed: TypedTexts, kept: ReadonlySet<string>): string[] {
  return [...typed.remarks]
    .filter(([key]) => !kept.has(key))
    .map(([key, remark]) => `${key.split("\n")[1]}: ${remark}`);
}
