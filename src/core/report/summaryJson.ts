import type { IsoDay } from "../calendar/day";
import type { RegisterRow, SummaryPeriod } from "../register/registerRow";
import {
  completionRate,
  onTimeRate,
  type GroupCounts,
  type StatusCounts,
  type SummaryFigures,
} from "../summary/figures";

/** A summary of one file as the report needs it. */
export interface SummarizedFile {
  file: string;
  period: SummaryPeriod;
  asOf: IsoDay;
  figures: SummaryFigures;
  /** Rows of the register, counted or not. */
  rows: number;
}

/** The report of `summarize --json`, version 1: days are ISO, rates are fractions of counts. */
export function summaryJson(files: readonly SummarizedFile[]): { version: 1; files: object[] } {
  return { version: 1, files: files.map(fileJson) };
}

function fileJson({ file, period, asOf, figures, rows }: SummarizedFile): object {
  return {
    file,
    period,
    asOf,
    rows,
    overall: countsJson(figures.overall),
    byLead: figures.byLead.map(groupJson),
    bySection: figures.bySection.map(groupJson),
    overdue: figures.overdue.map(taskJson),
    dueNext: figures.dueNext.map(taskJson),
  };
}

function groupJson({ name, counts }: GroupCounts): object {
  return { name, ...countsJson(counts) };
}

function countsJson(counts: StatusCounts): object {
  return { ...counts, completion: completionRate(counts), onTime: onTimeRate(counts) };
}

function taskJson({ source, index, task, lead, due, occurrence }: RegisterRow): object {
  return {
    sheet: source.sheet,
    row: source.row + 1,
    index,
    task,
    lead,
    due,
    ...(occurrence !== "" && { occurrence }),
  };
}
