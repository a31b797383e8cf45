import { fold } from "../text/normalise";
import { dayParts } from "../calendar/day";
import type { DeadlineReading } from "./deadline";

/** "kỳ báo cáo" alone; "kỳ báo cáo quý" and the like say themselves how often. */
const ANY_PERIOD = /ky bao cao(?! (?:quy|nam|6 thang|sau thang|thang))/u;

/**
 * "Trước ngày 15 tháng cuối kỳ báo cáo" falls due once in each reporting period; an office that reports for half-years
 * alone has two of them. `months` (1 to 12) are those in which its periods end; without any, every quarter ends one.
 */
export function holdToPeriods(reading: DeadlineReading, months: ReadonlySet<number>): DeadlineReading {
  if (months.size === 0 || reading.kind !== "recurring" || !ANY_PERIOD.test(fold(reading.text)))
    return reading;
  const due = reading.due.filter((day) => months.has(dayParts(day).month));
  return due.length === 0 ? reading : { ...reading, due };
}
