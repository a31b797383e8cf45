import type { CheckActions } from "./checkActions";
import type { HeardEngine } from "./engine";
import type { IndicatorActions } from "./indicators/indicatorActions";
import type { PageName, PartName } from "./paneEvent";
import type { Period } from "./period";
import type { SummaryActions } from "./summary/summaryActions";
import { isAnswered } from "./summary/summaryState";

/** Going from part to part, and to the pages over them, from the pane and from the ribbon. */
export interface PartActions {
  /** Opens a part and reads what it shows; the answer comes when that is there. */
  openPart: (part: PartName) => Promise<void>;
  openPage: (page: PageName) => void;
  closePage: () => void;
  /** Takes another period; what was read for the one before is read again. */
  changePeriod: (period: Period) => void;
}

/** What the parts read. */
type Readers = Pick<CheckActions, "check"> &
  Pick<IndicatorActions, "lookForIndicators"> &
  Pick<SummaryActions, "lookForSummary">;

/** Parts read when they are opened, and again when the sheet or the period that they are about is another one. */
export function partActions(
  { getState, getPeriod, send, setPeriod }: HeardEngine,
  { check, lookForIndicators, lookForSummary }: Readers,
): PartActions & { followSheet: () => void } {
  const readSummary = async () => {
    if (!isAnswered(getState().summary, getPeriod())) await lookForSummary();
  };
  return {
    openPart: async (part) => {
      send({ kind: "partOpened", part });
      if (part === "indicators") await lookForIndicators();
      else if (part === "summary") await readSummary();
    },
    openPage: (page) => send({ kind: "pageOpened", page }),
    closePage: () => send({ kind: "pageClosed" }),
    changePeriod: (period) => {
      setPeriod(period);
      const { part, workbook } = getState();
      if (workbook) void check();
      if (part === "summary") void readSummary();
    },
    followSheet: () => {
      if (getState().part === "indicators") void lookForIndicators();
    },
  };
}
