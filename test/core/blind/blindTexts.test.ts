import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeadline } from "../../../src/core/deadline/readDeadline";
import { readStatus } from "../../../src/core/result/readStatus";
import { parseTargets } from "../../../src/core/target/parseTarget";

/**
 * Texts that were committed before their first run. `blind`: by somebody who had not seen the grammar (97 of 100
 * deadlines, 39 of 40 targets and 40 of 40 results were right at once); `plans`: from further kinds of plan (167 of 178,
 * 34 of 40 and 40 of 40); `minutes`: deadlines of minutes, notices and reports (113 of 121).
 */
const SETS = ["blind", "plans"];
const DEADLINE_SETS = [...SETS, "minutes"];

interface BlindDeadline {
  text: string;
  planYear: number;
  kind: string;
  due: string[];
  problem?: string;
  /** Other fair readings. */
  accept?: { kind: string; due: string[] }[];
}

function load<Entry>(name: string, sets = SETS): Entry[] {
  return sets.flatMap(
    (set) =>
      JSON.parse(readFileSync(join(__dirname, `../../fixtures/${set}/${name}.json`), "utf8")) as Entry[],
  );
}

test.each(load<BlindDeadline>("deadlines", DEADLINE_SETS))(
  "deadline “$text” in the plan of $planYear",
  (entry) => {
    const cell = { value: entry.text, numberFormat: "General" };
    const { kind, due, problem } = readDeadline(cell, entry.planYear);
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
