import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDeadline } from "../../../src/core/deadline/readDeadline";
import { readStatus } from "../../../src/core/result/readStatus";
import { parseTargets } from "../../../src/core/target/parseTarget";

/**
 * Texts written by somebody who had not seen the grammar, committed before the first run. A text that is read otherwise
 * than its author meant stands in a list here with the reason.
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

test.each(load<BlindDeadline>("deadlines"))("deadline “$text” in the plan of $planYear", (entry) => {
  const { kind, due, problem } = readDeadline({ value: entry.text, numberFormat: "General" }, entry.planYear);
  expect([{ kind: entry.kind, due: entry.due }, ...(entry.accept ?? [])]).toContainEqual({ kind, due });
  if (entry.problem !== undefined) expect(problem?.kind).toBe(entry.problem);
});

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
