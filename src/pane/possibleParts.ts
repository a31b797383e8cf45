import { isOwnSheet } from "../core/table/ownSheets";
import type { PaneState } from "./paneEvent";
import { hasTasks } from "./summary/summaryState";

/**
 * Whether filling and summing up can do anything, as far as is known. What was not read yet, or has changed since, may hold
 * a table: it counts as possible.
 */
export function possibleParts({ indicators, openSheet, summary: { view } }: PaneState): {
  indicators: boolean;
  summary: boolean;
} {
  return {
    indicators: indicators.kind !== "none" && !isOwnSheet(openSheet),
    summary: view === undefined || view.isStale || hasTasks(view.plan),
  };
}
