/** What a run cost: read by tests and `npm run bench`. Office.js' own clean-up requests are counted apart. */
export interface Counters {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  actions: number;
  /** Requests that only release tracked ranges; Office.js sends one at the end of an `Excel.run` that held any. */
  cleanups: number;
  reset(): void;
}

export function createCounters(): Counters {
  return {
    syncs: 0,
    requestBytes: 0,
    responseBytes: 0,
    actions: 0,
    cleanups: 0,
    reset() {
      Object.assign(this, { syncs: 0, requestBytes: 0, responseBytes: 0, actions: 0, cleanups: 0 });
    },
  };
}

const UTF8 = new TextEncoder();

/** The size of a value as UTF-8 JSON. */
export function jsonBytes(value: unknown): number {
  return UTF8.encode(JSON.stringify(value)).length;
}
