/** The cells of a worksheet part: made readable for exceljs, and searched for what exceljs would not bring back. */
import { readBox } from "../formula/boxes";
import { columnLetters } from "../formula/formulaTokens";
import { dayToSerial, type DateSystem } from "../sheet/serials";

/** What cells can carry that exceljs drops, with the address of the first cell that has it. */
export interface CellFeatures {
  dynamicArray?: string;
  cellPicture?: string;
  whatIfTable?: string;
  phonetic?: string;
}

const ISO_DATE_CELL =
  /(?<head><c\s[^>]*?)\st="d"(?<rest>[^>]*>)(?<before>(?:(?!<\/c>)[\s\S])*?)<v>(?<day>\d{4}-\d{2}-\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:\.\d+)?))?Z?)?<\/v>/gu;

/** Gives rows and cells the addresses that some writers leave out, and dates written as ISO text their serials. */
export function cellsForExceljs(rows: string, dateSystem: DateSystem): string {
  let cells = rows;
  if (cells.includes(' t="d"')) {
    cells = cells.replace(ISO_DATE_CELL, (whole: string, ...match: unknown[]) => {
      const parts = match.at(-1) as Record<string, string | undefined>;
      const serial = dayToSerial(parts["day"] ?? "", dateSystem);
      if (serial === undefined) return whole;
      const seconds =
        Number(parts["hour"] ?? 0) * 3600 + Number(parts["minute"] ?? 0) * 60 + Number(parts["second"] ?? 0);
      return `${parts["head"]}${parts["rest"]}${parts["before"]}<v>${serial + seconds / 86_400}</v>`;
    });
  }
  if (cells.includes("<rPh")) cells = cells.replace(/<rPh\s[\s\S]*?<\/rPh>/gu, "");
  return lacksAddresses(cells) ? withAddresses(cells) : cells;
}

/** Almost every writer begins a cell with its address: one look for other beginnings settles most files. */
function lacksAddresses(rows: string): boolean {
  if (!/<(?:c|row)(?! r=")[\s/>]/u.test(rows)) return false;
  return /<(?:c|row)(?=[\s/>])(?![^>]*\sr=)/u.test(rows);
}

function withAddresses(rows: string): string {
  let row = 0;
  let column = 0;
  return rows.replace(
    /<(?<tag>row|c)(?=[\s/>])(?<attributes>[^>]*)>/gu,
    (whole: string, tag: string, attributes: string) => {
      const written = /\sr="(?<reference>[^"]*)"/u.exec(attributes)?.groups?.["reference"];
      if (tag === "row") {
        row = written === undefined ? row + 1 : Number(written);
        column = 0;
        return written === undefined ? `<row r="${row}"${attributes}>` : whole;
      }
      const box = readBox(written ?? "");
      column = box === undefined ? column + 1 : box.left;
      return written === undefined ? `<c r="${columnLetters(column)}${row}"${attributes}>` : whole;
    },
  );
}

export function fittedRows(rows: string): Map<number, string> {
  const fitted = new Map<number, string>();
  for (const match of rows.matchAll(/<row\s[^>]*>/gu)) {
    const tag = match[0];
    const height = /\sht="(?<height>[^"]*)"/u.exec(tag)?.groups?.["height"];
    if (height === undefined || /\scustomHeight="(?:1|true)"/u.test(tag)) continue;
    const row = /\sr="(?<row>[0-9]+)"/u.exec(tag)?.groups?.["row"];
    if (row !== undefined) fitted.set(Number(row), height);
  }
  return fitted;
}

/** One-based numbers of rows whose outline group is closed. */
export function collapsedRows(rows: string): Set<number> {
  const closed = rows.matchAll(/<row\s(?=[^>]*\scollapsed="(?:1|true)")[^>]*?\br="(?<row>[0-9]+)"/gu);
  return new Set(Array.from(closed, ({ groups }) => Number(groups?.["row"])));
}

export function emptyTextResults(rows: string): string[] {
  const pattern =
    /<c\s(?=[^>]*\st="str")[^>]*?\br="(?<address>[A-Z]+[0-9]+)"[^>]*><f[^>]*?(?:\/>|>[^<]*<\/f>)(?:<v\/>|<v><\/v>)?<\/c>/gu;
  if (!rows.includes(' t="str"')) return [];
  return Array.from(rows.matchAll(pattern), (match) => match.groups?.["address"] ?? "");
}

export function cellFeatures(rows: string): CellFeatures {
  const features: CellFeatures = {};
  const note = (feature: keyof CellFeatures, sign: string, pattern: RegExp): void => {
    if (!rows.includes(sign)) return;
    const address = pattern.exec(rows)?.groups?.["address"];
    if (address !== undefined) features[feature] = address;
  };
  note("dynamicArray", ' cm="', /<c\s(?=[^>]*\scm=")[^>]*?\br="(?<address>[A-Z]+[0-9]+)"/u);
  note("cellPicture", ' vm="', /<c\s(?=[^>]*\svm=")[^>]*?\br="(?<address>[A-Z]+[0-9]+)"/u);
  note(
    "whatIfTable",
    't="dataTable"',
    /<c\s[^>]*?\br="(?<address>[A-Z]+[0-9]+)"[^>]*><f\s[^>]*t="dataTable"/u,
  );
  note("phonetic", "<rPh", /<c\s[^>]*?\br="(?<address>[A-Z]+[0-9]+)"[^>]*><is>(?:(?!<\/is>)[\s\S])*<rPh/u);
  return features;
}
