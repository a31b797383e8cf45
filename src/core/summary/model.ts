import type { IsoDay } from "../calendar/day";
import type { ReportingPeriod } from "../catalogue/catalogue";
import type { Comparison } from "../indicators/calculation";
import type { Severity } from "../rules/rule";
import type { SummaryPeriod } from "../register/registerRow";
import type { SummaryFigures } from "./figures";
import type { TypedTexts } from "./typedTexts";

/** Everything that the summary sheet says, before it is laid out. */
export interface SummaryModel {
  period: SummaryPeriod;
  /** The periods that may be chosen on the sheet. */
  periods: readonly ReportingPeriod[];
  asOf: IsoDay;
  figures: SummaryFigures;
  /** Units that lead a counted lượt, in the order of the office's list. */
  leads: readonly string[];
  /** What part III counts by, and the names. */
  grouping: { by: "section" | "plan"; names: readonly string[] };
  indicators: readonly SummaryIndicator[];
  findings: FindingCounts;
  letterhead: Letterhead;
  typed: TypedTexts;
}

/** Who reports: read from the head of the sheets, "" where they do not say. */
export interface Letterhead {
  /** "UBND TỈNH TUYÊN QUANG" */
  authority: string;
  /** "SỞ TƯ PHÁP" */
  agency: string;
  /** The agency as a sentence names it: "Sở Tư pháp". */
  agencyName: string;
  /** "Tuyên Quang" */
  place: string;
  /** What the plans are about, in capitals: "CẢI CÁCH HÀNH CHÍNH". */
  subject: string;
}

/** An indicator against its target; cells are formulas' addresses, sheet included. */
export interface SummaryIndicator {
  label: string;
  /** The target as written. */
  target: string;
  /** Present where the result is the quotient of two cells. */
  operands?: { numerator: string; denominator: string };
  /** Where the result itself stands, when it is not calculated here. */
  achieved: string;
  isPercent: boolean;
  /** Shares as 0.7, counts as they are. */
  limits: readonly { comparison: Comparison; value: number }[];
  /** A cell that holds per cents as 88.4 is divided by 100. */
  isHundred: boolean;
  /** Decimals that are compared, of a per cent or of a count. */
  decimals: number;
}

/** Which units and kinds of findings the findings sheet has, most serious first. */
export interface FindingCounts {
  units: readonly string[];
  kinds: readonly { title: string; severity: Severity }[];
}
