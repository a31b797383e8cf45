/**
 * What a cell shows: Excel's `Range.text` for a value under a number format. The formatting itself is numfmt's (all of
 * ECMA-376's codes); this file adds Excel's error texts, the 1904 system and the #### of dates that do not exist.
 * Column width is not considered: a number too wide for its column is answered in full, without ####.
 */
import { format, getFormatDateInfo } from "numfmt";
import { DAYS_1900_TO_1904, type DateSystem } from "./serials";

/** Excel fills the cell with # when a date format meets a negative number; the length depends on the column. */
const NO_SUCH_DATE = "########";

const OPTIONS = {
  dateErrorNumber: false,
  dateSpanLarge: false,
  overflow: NO_SUCH_DATE,
  throws: false,
  invalid: "",
} as const;

/** exceljs' spelling of the built-in formats 14 and 22, and what Excel answers for them in en-US. */
const BUILT_IN_SPELLINGS = new Map([
  ["mm-dd-yy", "m/d/yyyy"],
  ['m/d/yy "h":mm', "m/d/yyyy h:mm"],
]);

/** The en-US format code that Excel answers for a stored one; "General" where none is set. */
export function numberFormatCode(stored: string | undefined): string {
  if (stored === undefined || stored === "") return "General";
  return BUILT_IN_SPELLINGS.get(stored) ?? stored;
}

/** The spelling under which exceljs keeps a format code, so that the locale's own short date stays built in. */
export function storedNumberFormat(code: string): string | undefined {
  if (code === "" || code.toLowerCase() === "general") return undefined;
  for (const [stored, spoken] of BUILT_IN_SPELLINGS) if (spoken === code) return stored;
  return code;
}

/** The text Excel shows for a value; `numberFormat` is an en-US code. Errors and blanks show as themselves. */
export function displayText(
  value: string | number | boolean,
  numberFormat: string,
  dateSystem: DateSystem = 1900,
): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    const hasTextSection = numberFormat !== "General" && numberFormat !== "@";
    return hasTextSection ? format(numberFormat, value, OPTIONS) : value;
  }
  const shifts = dateSystem === 1904 && showsADay(numberFormat);
  const shown = format(numberFormat, shifts ? value + DAYS_1900_TO_1904 : value, OPTIONS);
  return shown === "" && isBroken(numberFormat) ? String(value) : shown;
}

/** A duration such as [h]:mm counts from zero in both systems; only days move with the system. */
function showsADay(numberFormat: string): boolean {
  const { year, month, day } = getFormatDateInfo(numberFormat);
  return year || month || day;
}

/** ";;;" shows nothing on purpose; a code that cannot be read must not hide the number. */
function isBroken(numberFormat: string): boolean {
  return format(numberFormat, 1, { throws: false, invalid: "\u0000" }) === "\u0000";
}
