import { applyFixes } from "../../flows/applyFixes";
import type { Keeping } from "../../flows/journalStore";
import { markFindings } from "../../flows/markFindings";
import { listChanges, undoAction } from "../../flows/undoAction";
import { computerClock } from "../clock";
import type { FixFlows } from "./fixFlows";
import { localJournals } from "./localJournals";

function keeping(): Keeping {
  return {
    store: localJournals,
    newId: () => crypto.randomUUID(),
    day: computerClock.today(),
    time: computerClock.time(),
  };
}

/** The flows as they run in Excel, with the journal on this computer. */
export const excelFixFlows: FixFlows = {
  applyFixes: (request) => applyFixes(request, keeping()),
  markFindings: (sheets) => markFindings(sheets, keeping()),
  undoAction: (id) => undoAction(id, localJournals),
  listChanges: () => listChanges(localJournals),
};
