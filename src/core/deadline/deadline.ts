import type { IsoDay } from "../calendar/day";
import type { Refusal } from "./deadlineRule";

/** What a deadline reading means; see the report format. */
export type DeadlineKind = "dated" | "recurring" | "ongoing" | "conditional" | "blank" | "unreadable";

export type { IsoDay };

/**
 * What is wrong with a deadline text, most specific first. `trigger` is the part of the text that could not be
 * understood; `first` and `second` are the two days that an ambiguous text may mean.
 */
export type DeadlineProblem =
  | { kind: "impossible-date"; day?: number; month: number }
  | { kind: "year-typo"; written: string; suggestion?: string }
  | { kind: "ambiguous-date"; first: IsoDay; second: IsoDay }
  | { kind: "unreadable"; trigger: string; refusal?: Refusal };

/**
 * A deadline cell resolved for one plan year, as the report prints it.
 * `text` is the cell's text in NFC with single spaces; `due` is sorted ascending; `reading` is a short Vietnamese
 * paraphrase ("trước ngày 20/7/2025"), empty for blank and unreadable.
 */
export interface DeadlineReading {
  text: string;
  kind: DeadlineKind;
  due: readonly IsoDay[];
  reading: string;
  /** The plan year, where a day or period without a year took it. */
  assumedYear?: number;
  /** Where a range begins that has the due day as its end: "giai đoạn 2021 - 2025" begins on 2021-01-01. */
  from?: IsoDay;
  problem?: DeadlineProblem;
}
