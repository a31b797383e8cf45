import type { JournalStore } from "../../flows/journalStore";

const PREFIX = "soat-bieu.journal.";
/** Workbooks in the order in which they were last written, the oldest first. */
const ORDER = "soat-bieu.journals";
const MOST_WORKBOOKS = 20;

/** Journals in the browser's storage, one a workbook; those of workbooks not opened for long make room first. */
export const localJournals: JournalStore = {
  read: (workbook) => {
    try {
      return localStorage.getItem(PREFIX + workbook);
    } catch {
      // a blocked storage keeps nothing
      return null;
    }
  },
  write: (workbook, text) => {
    const others = readOrder().filter((other) => other !== workbook);
    for (const other of others.splice(0, Math.max(0, others.length - MOST_WORKBOOKS + 1))) forget(other);
    for (;;) {
      if (keep(PREFIX + workbook, text)) return keep(ORDER, JSON.stringify([...others, workbook]));
      const oldest = others.shift();
      if (oldest === undefined) return false;
      forget(oldest);
    }
  },
};

function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function forget(workbook: string): void {
  try {
    localStorage.removeItem(PREFIX + workbook);
  } catch {
    // what cannot be removed was not kept
  }
}

function readOrder(): string[] {
  try {
    const order: unknown = JSON.parse(localStorage.getItem(ORDER) ?? "[]");
    return Array.isArray(order) ? order.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}
