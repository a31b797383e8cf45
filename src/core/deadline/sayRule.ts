import type {
  Bound,
  CycleDay,
  DayPick,
  DeadlinePart,
  MonthsPoint,
  Point,
  RecurringPart,
  YearRef,
} from "./deadlineRule";
import { tidy } from "../text/normalise";

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  before: "trước ",
  by: "chậm nhất ",
  until: "đến hết ",
  in: "",
};
const CYCLES: Readonly<Record<number, string>> = {
  1: "tháng",
  3: "quý",
  6: "6 tháng",
  9: "9 tháng",
  12: "năm",
};
const ROMAN = ["I", "II", "III", "IV"];
const PICKS: Readonly<Record<Extract<DayPick, string>, string>> = {
  start: "đầu",
  middle: "giữa",
  end: "cuối",
  "first-day": "ngày đầu tiên của",
  "last-day": "ngày cuối cùng của",
  "first-working-day": "ngày làm việc đầu tiên của",
  "last-working-day": "ngày làm việc cuối cùng của",
};

/** A rule in short, plain Vietnamese, in words that read back to the same rule: "trước ngày 20/7/2025". */
export function sayRule(parts: readonly DeadlinePart[]): string {
  return parts.length === 1 && parts[0] ? sayPart(parts[0]) : parts.map(sayPart).join("; ");
}

function sayPart(part: DeadlinePart): string {
  switch (part.kind) {
    case "ongoing":
      return part.from ? `thường xuyên, từ ${sayPoint(part.from)}` : "thường xuyên";
    case "conditional":
      return lowerFirst(tidy(part.text).replace(/[\s.,;:]+$/u, ""));
    case "recurring":
      return sayRecurring(part);
    case "dated":
      if (part.from)
        return `từ ${sayPoint(part.from)} đến ${part.bound === "before" ? "trước " : ""}${sayPoint(part.on)}`;
      return bounded(part.bound, part.on);
  }
}

/** "cuối mỗi năm": the year is every year. */
function sayYearly(on: Point): string | undefined {
  if (on.kind !== "years" || typeof on.pick !== "string") return undefined;
  return `${PICKS[on.pick]} mỗi năm`;
}

function bounded(bound: Bound | undefined, on: Point): string {
  if (bound === undefined) return sayPoint(on);
  if (on.kind === "years" && on.pick === undefined && typeof on.last !== "number" && on.last.offset === 0) {
    return bound === "in" ? "trong năm" : `${BOUND_WORDS[bound]}năm`;
  }
  if (bound === "until" && (on.kind === "day" || on.pick !== undefined)) return `đến ${sayPoint(on)}`;
  return BOUND_WORDS[bound] + sayPoint(on);
}

function sayRecurring(part: RecurringPart): string {
  const span = sayWithin(part);
  if (part.on.length === 0)
    return (part.every.length === 0 ? (part.text ?? "định kỳ") : sayEvery(part.every)) + span;
  const days = part.on.map((on) =>
    on.kind === "cycle-day"
      ? (part.bound ? BOUND_WORDS[part.bound] : "") + sayCycleDay(on, part.every[0] ?? 1)
      : (sayYearly(on) ?? bounded(part.bound, on)),
  );
  const yearly = part.on.some(
    (on) => on.kind !== "cycle-day" && on.kind !== "years" && on.year === undefined,
  );
  return `${days.join(", ")}${yearly ? " hằng năm" : ""}${span}`;
}

function sayWithin({ within, from }: RecurringPart): string {
  if (from) return `, từ ${sayPoint(from)}${within ? ` đến ${sayPoint(within)}` : ""}`;
  return within ? ` trong ${sayPoint(within)}` : "";
}

function sayEvery(every: readonly number[]): string {
  return `hằng ${every.map((length) => CYCLES[length] ?? `${length} tháng`).join(", ")}`;
}

function sayCycleDay({ pick, month }: CycleDay, every: number): string {
  const cycle = CYCLES[every] ?? `${every} tháng`;
  const later = month >= every ? " sau" : "";
  const index = month % every;
  const place =
    every === 1 ? (later ? "tháng sau" : "hằng tháng") : `${sayIndex(index, every)} ${cycle}${later}`;
  if (pick === "end") return every === 1 ? `cuối ${later ? "tháng sau" : "tháng"}` : place;
  if (typeof pick === "number") return `ngày ${pick} ${place}`;
  if (typeof pick === "object") return `${sayPick(pick)} ${place.replace("hằng ", "")}`;
  return `${PICKS[pick]} ${every === 1 && !later ? "tháng" : place}`;
}

function sayIndex(index: number, every: number): string {
  if (index === 0) return "tháng đầu";
  return index === every - 1 ? "tháng cuối" : `tháng thứ ${index + 1}`;
}

function sayPick(pick: Extract<DayPick, object>): string {
  if ("workingDays" in pick) return `${pick.workingDays} ngày làm việc đầu`;
  return "days" in pick ? `${pick.days} ngày đầu` : `tuần ${pick.week}`;
}

function sayPoint(point: Point): string {
  if (point.kind === "day") return `ngày ${point.day}/${point.month}${sayYear(point.year, "/")}`;
  const { pick } = point;
  const period =
    point.kind === "months" ? sayMonths(point) : sayYears(point.first, point.last, pick !== undefined);
  if (pick === undefined) return period;
  if (typeof pick === "number") return `ngày ${pick} ${period}`;
  return `${typeof pick === "object" ? sayPick(pick) : PICKS[pick]} ${period}`;
}

function sayMonths({ first, last, year }: MonthsPoint): string {
  const length = last - first + 1;
  if (length === 1) return `tháng ${last}${sayYear(year, "/")}`;
  if (length === 3 && first % 3 === 1) return `quý ${ROMAN[last / 3 - 1] ?? ""}${sayYear(year, "/")}`;
  const ofYear = sayYear(year, " ") || " năm";
  if (first === 1 && length >= 4)
    return `${last} tháng đầu${ofYear.startsWith(" năm") ? ofYear : ` năm${ofYear}`}`;
  if (last === 12 && length === 6)
    return `6 tháng cuối${ofYear.startsWith(" năm") ? ofYear : ` năm${ofYear}`}`;
  if (first % 3 === 1 && last % 3 === 0) {
    return `quý ${ROMAN[(first - 1) / 3] ?? ""}-${ROMAN[last / 3 - 1] ?? ""}${sayYear(year, "/")}`;
  }
  return `tháng ${first}-${last}${sayYear(year, "/")}`;
}

function sayYears(first: YearRef | undefined, last: YearRef, picked: boolean): string {
  if (typeof first === "number" && typeof last === "number") return `giai đoạn ${first}-${last}`;
  if (typeof last === "number") return `năm ${last}`;
  if (last.offset === 0) return picked ? "năm" : "trong năm";
  return last.offset < 0 ? "năm trước" : "năm sau";
}

function sayYear(year: YearRef | undefined, mark: string): string {
  if (year === undefined) return "";
  if (typeof year === "number") return `${mark}${year}`;
  if (year.offset === 0) return " năm báo cáo";
  return year.offset < 0 ? " năm trước" : " năm sau";
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
