import { performance } from "node:perf_hooks";
import { vi } from "chrono-node";
import { readDeadline } from "../src/core/deadline/readDeadline";
import { DEADLINE_TEXTS } from "./deadlineTexts";

const WARM_UP_ROUNDS = 2000;
const SERIES = 30;
const ROUNDS = 40;
const REFERENCE = new Date(2025, 5, 30, 12);

/**
 * Texts read per second, ours beside chrono-node's `vi.strict` asked for its days, in the same run and in turns. The
 * best of several series counts for each: whatever else the machine does only ever slows one down.
 */
function benchDeadlines(): void {
  const texts = DEADLINE_TEXTS.map(([text]) => text);
  readAll(texts, readOurs, WARM_UP_ROUNDS);
  readAll(texts, readChrono, WARM_UP_ROUNDS);
  let ours = 0;
  let chrono = 0;
  for (let series = 0; series < SERIES; series++) {
    ours = Math.max(ours, readAll(texts, readOurs, ROUNDS));
    chrono = Math.max(chrono, readAll(texts, readChrono, ROUNDS));
  }
  console.log(
    `deadlines: ${texts.length * ROUNDS * SERIES} texts; ours ${Math.round(ours)} per second, ` +
      `chrono-node vi.strict ${Math.round(chrono)} per second: ${(ours / chrono).toFixed(2)} times as many`,
  );
}

function readOurs(text: string): void {
  readDeadline({ value: text, numberFormat: "General" }, 2025);
}

function readChrono(text: string): void {
  for (const { start, end } of vi.strict.parse(text, REFERENCE)) (end ?? start).date();
}

/** Texts per second over so many rounds. */
function readAll(texts: readonly string[], read: (text: string) => void, rounds: number): number {
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const text of texts) read(text);
  return (texts.length * rounds * 1000) / (performance.now() - start);
}

benchDeadlines();
