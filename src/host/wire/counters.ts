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

/** Bytes of the UTF-8 JSON of a text with its quotes; control characters and quotes cost their escapes. */
function textBytes(text: string): number {
  let bytes = text.length + 2;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
    else if (unit === 0x22 || unit === 0x5c) bytes += 1;
    else if (unit < 0x20) bytes += unit === 0x0a || unit === 0x09 || unit === 0x0d ? 1 : 5;
  }
  return bytes;
}

function listBytes(list: readonly unknown[]): number {
  let bytes = 2 + Math.max(0, list.length - 1);
  for (const entry of list) bytes += jsonBytes(entry);
  return bytes;
}

function recordBytes(record: object): number {
  let bytes = 1;
  for (const [name, value] of Object.entries(record)) {
    if (value !== undefined) bytes += textBytes(name) + 2 + jsonBytes(value);
  }
  return Math.max(bytes, 2);
}

/** The size a value would have as UTF-8 JSON, without making the JSON. */
export function jsonBytes(value: unknown): number {
  if (typeof value === "string") return textBytes(value);
  if (typeof value === "number") return String(value).length;
  if (typeof value === "boolean") return value ? 4 : 5;
  if (value === null || value === undefined) return 4;
  if (Array.isArray(value)) return listBytes(value);
  return typeof value === "object" ? recordBytes(value) : 0;
}
