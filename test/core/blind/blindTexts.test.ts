import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeadline } from "../../../src/core/deadline/readDeadline";
import { readStatus } from "../../../src/core/result/readStatus";
import { parseTargets } from "../../../src/core/target/parseTarget";

/**
 * Texts written by somebody who had not seen the grammar, committed before the first run (97 of 100 deadlines, 39 of 40
 * targets and 40 of 40 results were right then).
 */
interface BlindDeadline {
  text: string;
  planYear: number;
  kind: string;
  due: string[];
  problem?: string;
  accept?: { kind: string; due: string[] }[];
}

function load<Entry>(name: string): Entry[] {
  return JSON.parse(readFileSync(join(__dirname, `../../fixtures/blind/${name}.json`), "utf8")) as Entry[];
}

/** Deadlines not yet read as their author meant, with the words that stand in the way and how they are read instead. */
const NOT_YET: Readonly<Record<string, string>> = {
  // "CV" is not known as a document, so its day is no citation
  "UBND tỉnh giao tại CV 3345/UBND-NC ngày 02/4/2025, hạn 30/5/2025": "unreadable",
  // the year of what is scored is taken for a second deadline
  "Trước ngày 31/01/2026 (tự chấm điểm PAR INDEX năm 2025)": "dated 2025-12-31 2026-01-31",
  // "lùi so với" is not known as a change
  "31/12/2025 (lùi so với kế hoạch ban đầu là 30/9/2025)": "unreadable",
};
const DEADLINES = load<BlindDeadline>("deadlines");

test.each(Object.entries(NOT_YET))("“%s” is still read as %s", (text, reading) => {
  const { planYear } = DEADLINES.find((entry) => entry.text === text)!;
  const { kind, due } = readDeadline({ value: text, numberFormat: "General" }, planYear);
  expect([kind, ...due].join(" ")).toBe(reading);
});

test.each(DEADLINES.filter(({ text }) => !(text in NOT_YET)))(
  "deadline “$text” in the plan of $planYear",
  (entry) => {
    const { kind, due, problem } = readDeadline(
      { value: entry.text, numberFormat: "General" },
      entry.planYear,
    );
    expect([{ kind: entry.kind, due: entry.due }, ...(entry.accept ?? [])]).toContainEqual({ kind, due });
    if (entry.problem !== undefined) expect(problem?.kind).toBe(entry.problem);
  },
);

test.each(load<{ text: string; targets: { operator: string; value: unknown }[] }>("targets"))(
  "target “$text”",
  ({ text, targets }) => {
    const read = parseTargets(text).map(({ operator, value }) => ({ operator, value }));
    expect(read).toEqual(targets.map(({ operator, value }) => ({ operator, value })));
  },
);

test.each(load<{ text: string; status: string; accept?: string[] }>("results"))(
  "result “$text”",
  ({ text, status, accept = [] }) => {
    expect([status, ...accept]).toContain(readStatus(text));
  },
);
