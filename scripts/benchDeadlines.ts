import { performance } from "node:perf_hooks";
import { vi } from "chrono-node";
import { readDeadline } from "../src/core/deadline/readDeadline";
import { DEADLINE_TEXTS } from "./deadlineTexts";

const ROUNDS = 150;
const REFERENCE = new Date(2025, 5, 30, 12);

/** Texts read per second, ours beside chrono-node's `vi.strict`, in the same run and in turns. */
export function benchDeadlines(): { texts: number; ours: number; chrono: number } {
  const texts = DEADLINE_TEXTS.map(([text]) => text);
  const readers = {
    ours: (text: string) => void readDeadline({ value: text, numberFormat: "General" }, 2025),
    chrono: (text: string) => void vi.strict.parse(text, REFERENCE),
  };
  const spent = { ours: 0, chrono: 0 };
  for (let round = -10; round < ROUNDS; round++) {
    for (const name of ["ours", "chrono"] as const) {
      const start = performance.now();
      for (const text of texts) readers[name](text);
      if (round >= 0) spent[name] += performance.now() - start;
    }
  }
  const perSecond = (ms: number) => Math.round((texts.length * ROUNDS * 1000) / ms);
  return { texts: texts.length * ROUNDS, ours: perSecond(spent.ours), chrono: perSecond(spent.chrono) };
}
