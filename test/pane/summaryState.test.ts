import type { SummaryPlan } from "../../src/flows/planSummary";
import {
  isAnswered,
  nextSummary,
  NO_SUMMARY,
  type SummaryEvent,
  type SummaryState,
} from "../../src/pane/summary/summaryState";

/** As much of a plan as the state looks at. */
const plan = {
  sheets: [
    { name: "Phụ lục 01", isIncluded: true, tasks: 24 },
    { name: "Phụ lục 02", isIncluded: false, tasks: 0 },
  ],
  model: { asOf: "2025-12-10" },
  check: { office: { sheet: "Danh mục" }, plan: { year: 2025 } },
} as unknown as SummaryPlan;
const withoutOffice = { ...plan, check: { plan: { year: 2025 } } } as unknown as SummaryPlan;
const built = { sheet: "Tổng hợp quý IV-2025", id: "n1", dropped: 0 };
const failure = { reason: "busy", values: {}, outcome: "unchanged", details: "busy" } as const;
const found = { plan, today: "2025-12-10" };
const choice = { sheets: ["Phụ lục 01"] };
const view = { ...found, isStale: false };
const reading = { kind: "reading", isForBuilding: false } as const;
const writing = { kind: "writing" } as const;
const changed = (sheet: string): SummaryEvent => ({ kind: "sheetChanged", sheet });

const TABLE: [string, SummaryState, SummaryEvent, SummaryState][] = [
  ["a choice is remembered", NO_SUMMARY, { kind: "chosen", choice }, { choice }],
  [
    "a second choice keeps the first",
    { choice },
    { kind: "chosen", choice: { period: { name: "Quý III", year: 2025 } } },
    { choice: { ...choice, period: { name: "Quý III", year: 2025 } } },
  ],
  [
    "reading keeps what is in view and takes the old failure away",
    { choice, view, failure },
    { kind: "started", work: reading },
    { choice, view, work: reading },
  ],
  [
    "rows read are counted",
    { choice, work: reading },
    { kind: "progressed", progress: { sheet: "Phụ lục 01", done: 5, total: 30, number: 1, sheets: 2 } },
    {
      choice,
      work: { ...reading, progress: { sheet: "Phụ lục 01", done: 5, total: 30, number: 1, sheets: 2 } },
    },
  ],
  [
    "rows counted too late change nothing",
    { choice, work: writing },
    { kind: "progressed", progress: { sheet: "Phụ lục 01", done: 5, total: 30, number: 1, sheets: 2 } },
    { choice, work: writing },
  ],
  [
    "figures that were read are shown",
    { choice, work: reading },
    { kind: "looked", ...found },
    { choice, view },
  ],
  [
    "looking again puts away what was built",
    { choice, view: { ...view, built }, work: reading },
    { kind: "looked", ...found },
    { choice, view },
  ],
  [
    "a summary that was built is shown",
    { choice, view, work: writing },
    { kind: "built", ...found, built },
    { choice, view: { ...view, built } },
  ],
  [
    "stopping leaves things as they were",
    { choice, view, work: reading },
    { kind: "stopped" },
    { choice, view },
  ],
  [
    "a failure stands over what was there",
    { choice, view, work: writing },
    { kind: "failed", failure },
    { choice, view, failure },
  ],
  [
    "typing into a sheet that was summed up makes the summary stale",
    { choice, view: { ...view, built } },
    changed("Phụ lục 01"),
    { choice, view: { ...view, built, isStale: true } },
  ],
  [
    "so does typing into the office's lists",
    { choice, view },
    changed("Danh mục"),
    { choice, view: { ...view, isStale: true } },
  ],
  [
    "so does what the pane writes into them, also where there were none before",
    { choice, view: { ...view, plan: withoutOffice } },
    { kind: "officeChanged" },
    { choice, view: { ...view, plan: withoutOffice, isStale: true } },
  ],
  [
    "typing into a sheet that was left out does not",
    { choice, view },
    changed("Phụ lục 02"),
    { choice, view },
  ],
  [
    "nor do remarks on the summary itself",
    { choice, view: { ...view, built } },
    changed("Tổng hợp quý IV-2025"),
    { choice, view: { ...view, built } },
  ],
  [
    "typing under the reading is remembered",
    { choice, work: reading },
    changed("Phụ lục 01"),
    { choice, work: { ...reading, isOutdated: true } },
  ],
  [
    "and makes what was read stale",
    { choice, work: { ...reading, isOutdated: true } },
    { kind: "looked", ...found },
    { choice, view: { ...view, isStale: true } },
  ],
  [
    "taking back leaves the choice alone",
    { choice, view: { ...view, built } },
    { kind: "takenBack" },
    { choice },
  ],
];

test.each(TABLE)("%s", (_words, before, event, after) => {
  expect(nextSummary(before, event)).toEqual(after);
});

test.each<[string, SummaryState, { asOf: string; planYear?: number }, boolean]>([
  ["nothing was read", { choice }, { asOf: "2025-12-10" }, false],
  ["figures may have changed", { choice, view }, { asOf: "2025-12-10" }, false],
  ["it was built for this day", { choice, view: { ...view, built } }, { asOf: "2025-12-10" }, true],
  ["it was built for another day", { choice, view: { ...view, built } }, { asOf: "2025-12-11" }, false],
  [
    "it was built for this plan year",
    { choice, view: { ...view, built } },
    { asOf: "2025-12-10", planYear: 2025 },
    true,
  ],
  [
    "it was built for another plan year",
    { choice, view: { ...view, built } },
    { asOf: "2025-12-10", planYear: 2026 },
    false,
  ],
  ["it is being written", { choice, work: writing }, { asOf: "2025-12-11" }, true],
  [
    "it is being read to be written",
    { choice, work: { ...reading, isForBuilding: true } },
    { asOf: "2025-12-11" },
    true,
  ],
])("opened when %s", (_words, state, period, answered) => {
  expect(isAnswered(state, period)).toBe(answered);
});
