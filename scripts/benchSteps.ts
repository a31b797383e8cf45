import { performance } from "node:perf_hooks";
import type { Host } from "../src/host/createHost";

/** Milliseconds of one run, and what it gave. */
export async function timed<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** One step on a host; prints time, syncs and bytes. */
export async function step<Result>(host: Host, name: string, work: () => Promise<Result>): Promise<Result> {
  host.counters.reset();
  const { ms, result } = await timed(work);
  const { syncs, actions, requestBytes, responseBytes } = host.counters;
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(
    `  ${name}: ${ms.toFixed(0)} ms, ${syncs} syncs, ${actions} actions, ${kB(requestBytes)} asked, ${kB(responseBytes)} answered`,
  );
  return result;
}
