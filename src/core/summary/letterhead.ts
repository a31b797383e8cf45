import type { Grid } from "../grid/grid";
import { valueAt, gridRight } from "../grid/grid";
import { fold, tidy } from "../text/normalise";
import type { UnitCatalogue } from "../unit/unit";
import type { Letterhead } from "./model";

/** Rows at the head of a sheet that may name who reports. */
const ROWS = 12;
const AUTHORITY = /^(?:ubnd|uy ban nhan dan|uy ban) /u;
const AGENCY = /^(?:so|ban|chi cuc|thanh tra|van phong|ubnd|uy ban nhan dan|trung tam|cong an|cuc|phong) /u;
const PLACE = /(?:tỉnh|thành phố)\s+(?<place>.+)$/iu;
/** What plans are about, as their titles say it. */
const SUBJECTS = ["cải cách hành chính", "chuyển đổi số", "cải thiện môi trường kinh doanh"];

/** Who reports and on what, as the heads of the sheets say it; "" for what none of them says. */
export function readLetterhead(grids: readonly Grid[], units: UnitCatalogue): Letterhead {
  const lines = grids.map(headLines);
  const found = lines.map(agencyOf).find(({ agency }) => agency !== "") ?? { authority: "", agency: "" };
  const place = PLACE.exec(found.authority)?.groups?.["place"] ?? "";
  const known = units.find(({ name }) => fold(name) === fold(found.agency));
  return {
    ...found,
    agencyName: known?.name ?? found.agency,
    place: titleCase(place),
    subject: subjectOf(lines.flat()),
  };
}

/** Texts at the top of a sheet, from the top, left before right; broken lines stay apart. */
function headLines(grid: Grid): string[] {
  const lines: string[] = [];
  for (let row = grid.top; row < grid.top + ROWS; row++)
    for (let column = grid.left; column < gridRight(grid); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string") lines.push(...value.split("\n").map(tidy));
    }
  return lines.filter((line) => line !== "");
}

/** "UBND TỈNH …" with "SỞ …" below it; an agency's own name is in capitals. */
function agencyOf(lines: readonly string[]): Pick<Letterhead, "authority" | "agency"> {
  const isName = (line: string, pattern: RegExp) =>
    line.length < 80 && isCapitals(line) && pattern.test(`${fold(line)} `);
  const authority = lines.find((line) => isName(line, AUTHORITY)) ?? "";
  const agency = lines.find((line) => line !== authority && isName(line, AGENCY)) ?? "";
  return { authority, agency };
}

function isCapitals(line: string): boolean {
  return line === line.toLocaleUpperCase("vi") && line !== line.toLocaleLowerCase("vi");
}

/** The one subject that titles name; "" where there are several or none. */
function subjectOf(lines: readonly string[]): string {
  const text = lines.join("\n").toLocaleLowerCase("vi");
  const named = SUBJECTS.filter((subject) => text.includes(subject));
  return named.length === 1 ? named[0]!.toLocaleUpperCase("vi") : "";
}

function titleCase(name: string): string {
  return name.toLocaleLowerCase("vi").replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toLocaleUpperCase("vi"));
}
