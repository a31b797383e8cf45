import type { IsoDay } from "../calendar/day";
import type { DeadlineKind } from "../deadline/deadline";
import type { Said } from "./said";

/**
 * One lượt: a task, or one due day of a task that falls due several times in the period. Texts are NFC with single spaces;
 * "" where there is nothing.
 */
export interface RegisterRow {
  /** The row it comes from; `row` is zero-based. */
  source: { sheet: string; row: number };
  plan: string;
  /** Title of the section or field that the summary counts by. */
  section: string;
  /** The number as written, "1.10". */
  index: string;
  /** "2/3" for the second of three due days in the period; "" where there is one. */
  occurrence: string;
  task: string;
  /** The first lead named: the task counts for it. */
  lead: string;
  otherLeads: string;
  coordinators: string;
  deadline: string;
  reading: string;
  deadlineKind: DeadlineKind;
  due?: IsoDay;
  result: string;
  said: Said;
  completedOn?: IsoDay;
  numerator?: number;
  denominator?: number;
  /** 0.993 for 99,3%. */
  ratio?: number;
  target: string;
  remark: string;
}

/** What is reported on: the data of `from` to `to`, both ISO days, and to what day the following quarter runs. */
export interface SummaryPeriod {
  /** "Quý IV", "6 tháng", or as the office calls it. */
  name: string;
  year: number;
  from: IsoDay;
  to: IsoDay;
  nextTo: IsoDay;
  /** The day by which the report is due. */
  reportDue: IsoDay;
}
