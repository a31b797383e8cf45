import { dayOfSerial, dayParts, type IsoDay } from "../calendar/day";
import { monthEnd } from "../calendar/period";
import type { CellValue } from "../grid/grid";
import { tidy } from "../text/normalise";
import { shownDate } from "./dateCell";
import type { DeadlineKind, DeadlineProblem, DeadlineReading } from "./deadline";
import type { DeadlinePart } from "./deadlineRule";
import { dueDays } from "./dueDays";
import { parseDeadline } from "./parseDeadline";
import { sayRule } from "./sayRule";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const STRENGTH: readonly DeadlinePart["kind"][] = ["dated", "recurring", "ongoing", "conditional"];

/**
 * Reads a deadline cell for a plan year: a text by the grammar, a real date by its number format, a whole number as a
 * year. A cell that cannot be read is data ("unreadable" with its problem); nothing is thrown.
 */
export function readDeadline(
  cell: { value: CellValue; numberFormat: string },
  planYear: number,
): DeadlineReading {
  if (typeof cell.value === "number") return readNumber(cell.value, cell.numberFormat, planYear);
  return readText(typeof cell.value === "string" ? cell.value : String(cell.value), planYear);
}

function readText(value: string, planYear: number): DeadlineReading {
  const text = tidy(value);
  const rule = parseDeadline(value);
  if (rule.kind === "blank") return { text, kind: "blank", due: [], reading: "" };
  if (rule.kind === "year-typo") return unreadable(text, rule);
  if (rule.kind === "refused") {
    return unreadable(text, { kind: "unreadable", trigger: rule.trigger, refusal: rule.refusal });
  }
  const { due, problem, assumed, from } = dueDays(rule.parts, planYear);
  if (problem?.kind === "impossible-date") return unreadable(text, problem);
  const kind = strongest(rule.parts);
  const reading: DeadlineReading = { text, kind, due, reading: sayRule(rule.parts) };
  if (assumed) reading.assumedYear = planYear;
  if (from !== undefined) reading.from = from;
  if (problem) reading.problem = problem;
  return reading;
}

function strongest(parts: readonly DeadlinePart[]): DeadlineKind {
  if (parts.length === 1 && parts[0]) return parts[0].kind;
  return STRENGTH.find((kind) => parts.some((part) => part.kind === kind)) ?? "unreadable";
}

function unreadable(text: string, problem: DeadlineProblem): DeadlineReading {
  return { text, kind: "unreadable", due: [], reading: "", problem };
}

/** Excel keeps dates as numbers: what the format shows is what the clerk sees and means. */
function readNumber(value: number, numberFormat: string, planYear: number): DeadlineReading {
  const shown = shownDate(numberFormat);
  const day = shown === "none" ? undefined : dayOfSerial(value);
  if (day !== undefined) return readDay(day, shown, value);
  if (shown === "none" && isYear(value)) return dated(String(value), `${value}-12-31`, `năm ${value}`);
  return readText(monthTyped(value) ?? String(value), planYear);
}

/** "12.2020" typed as a month is kept as the number 12.202: four decimals bring the year back. */
function monthTyped(value: number): string | undefined {
  const text = value.toFixed(4);
  const [month, year] = text.split(".").map(Number);
  const fits = month !== undefined && month >= 1 && month <= 12 && year !== undefined && isYear(year);
  return fits && Number(text) === value ? text : undefined;
}

function readDay(day: IsoDay, shown: "day" | "month" | "year" | "none", value: number): DeadlineReading {
  const { year, month, day: dayOfMonth } = dayParts(day);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return strayYear(`${dayOfMonth}/${month}/${year}`, String(year), value);
  if (shown === "month") return dated(`${month}/${year}`, monthEnd(year, month), `tháng ${month}/${year}`);
  if (shown === "year") return dated(String(year), `${year}-12-31`, `năm ${year}`);
  const written = `${dayOfMonth}/${month}/${year}`;
  return dated(written, day, `ngày ${written}`);
}

/** A year typed into a cell formatted as a date shows up as a day of 1905. */
function strayYear(text: string, written: string, value: number): DeadlineReading {
  return unreadable(text, {
    kind: "year-typo",
    written,
    ...(isYear(value) && { suggestion: String(value) }),
  });
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function dated(text: string, day: IsoDay, reading: string): DeadlineReading {
  return { text, kind: "dated", due: [day], reading };
}
