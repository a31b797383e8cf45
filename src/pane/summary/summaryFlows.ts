import type { BuildingTime, BuiltSummary } from "../../flows/buildSummary";
import type { SummaryPlan, SummaryRequest } from "../../flows/planSummary";

/** What the pane can ask for about the quarterly summary. */
export interface SummaryFlows {
  /** Reads and counts; writes nothing. */
  plan: (request: SummaryRequest) => Promise<SummaryPlan>;
  /** Writes register, findings sheet and summary as one action that can be taken back. */
  build: (plan: SummaryPlan, now: BuildingTime) => Promise<BuiltSummary>;
}
