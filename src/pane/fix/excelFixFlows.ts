import type { Keeping } from "../../flows/journalStore";
import { computerClock } from "../clock";
import type { FixFlows } from "./fixFlows";
import { localJournals } from "./localJournals";

/** Where actions are kept, and when they were done. */
export function keeping(): Keeping {
  return {
    store: localJournals,
    newId: () => crypto.randomUUID(),
    day: computerClock.today(),
    time: computerClock.time(),
  };
}

const fixing = () => import("../../flows/applyFixes");
const marking = () => import("../../flows/markFindings");
const undoing = () => import("../../flows/undoAction");

/** The flows as they run in Excel, with the journal on this computer; fetched when they are needed. */
export const excelFixFlows: FixFlows = {
  applyFixes: async (request) => (await fixing()).applyFixes(request, keeping()),
  markFindings: async (sheets) => (await marking()).markFindings(sheets, keeping()),
  undoAction: async (id) => (await undoing()).undoAction(id, localJournals),
  readChanges: async () => (await undoing()).readChanges(localJournals),
};
