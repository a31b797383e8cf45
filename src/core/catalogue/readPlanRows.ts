import { isRealDay, dayOfSerial, dayParts } from "../calendar/day";
import { fold } from "../text/normalise";
import type { BlockRow } from "./blockRow";
import type { Catalogue, ReportingPeriod } from "./catalogue";
import { headingOf } from "./words";

type Plan = Catalogue["plan"];

/** Reads the block of the plan: the row of its years, and one row for each reporting period. */
export function readPlanRows(rows: readonly BlockRow[]): Plan {
  const seen = new Set<string>();
  let years: Plan["years"] = null;
  const periods: ReportingPeriod[] = [];
  for (const row of rows) {
    const name = row.text("period");
    if (name === "") {
      row.report("period", "plan-period");
      continue;
    }
    const isYears = isYearsRow(name);
    const key = isYears ? "" : fold(name);
    if (seen.has(key)) {
      row.report("period", "plan-twice", { text: name });
      continue;
    }
    seen.add(key);
    if (isYears) years = readYears(row);
    else periods.push(...readPeriod(row, name));
  }
  return { years, periods };
}

/** Whether a row's name is that of the plan's years. */
export function isYearsRow(name: string): boolean {
  return (["vi", "en"] as const).some(
    (language) => fold(headingOf(language, "plan", "years")) === fold(name),
  );
}

function readYears(row: BlockRow): Plan["years"] {
  if (row.text("from") === "" && row.text("to") === "") return null;
  const from = readYear(row, "from");
  const to = row.text("to") === "" ? from : readYear(row, "to");
  if (from === undefined || to === undefined) return null;
  if (from <= to) return [from, to];
  row.report("to", "plan-range", { years: `${from} - ${to}` });
  return null;
}

function readYear(row: BlockRow, key: "from" | "to"): number | undefined {
  const text = row.text(key);
  const year = /^(?:19[9]\d|20\d\d|2100)$/u.test(text) ? Number(text) : undefined;
  if (year === undefined) row.report(key, "plan-year", { text });
  return year;
}

function readPeriod(row: BlockRow, name: string): ReportingPeriod[] {
  const [from, to, due] = (["from", "to", "due"] as const).map((key) => readMonthDay(row, key));
  if (from === undefined || to === undefined) return [];
  if (from !== "" && to !== "") return [{ name, from, to, due: due ?? "" }];
  row.report(from === "" ? "from" : "to", "plan-window", { text: name });
  return [];
}

const DAY = /^(?:ngày )?(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?:19|20)\d\d)?(?: năm trước)?$/iu;

/** "12-15" for "15/12", "15/12 năm trước" or a day stored as a number; "" for an empty cell. */
function readMonthDay(row: BlockRow, key: string): string | undefined {
  const { value } = row.value(key);
  const text = row.text(key);
  if (text === "") return "";
  const parts = typeof value === "number" ? partsOfSerial(value) : DAY.exec(text)?.groups;
  const [month, day] = [Number(parts?.["month"]), Number(parts?.["day"])];
  // 2024 has a 29 February; which year is meant is not known here.
  if (parts && isRealDay(2024, month, day)) return `${twoDigits(month)}-${twoDigits(day)}`;
  row.report(key, "plan-day", { text });
  return undefined;
}

/** A year typed where a day belongs is a small number: no day of this century. */
const EARLIEST_SERIAL = 30_000;

function partsOfSerial(serial: number): Record<string, string> | undefined {
  const day = serial < EARLIEST_SERIAL ? undefined : dayOfSerial(serial);
  const parts = day === undefined ? undefined : dayParts(day);
  return parts && { month: String(parts.month), day: String(parts.day) };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
