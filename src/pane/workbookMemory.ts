import type { SetAside } from "../core/report/setAside";
import { keepStored, readStored } from "./storage";

/** What a person decided about one workbook and the file itself does not hold. */
export interface WorkbookMemory {
  aside: readonly SetAside[];
}

/** Keeps decisions by the name of the file, on this computer. */
export interface WorkbookKeeper {
  read: (fileName: string) => WorkbookMemory;
  keep: (fileName: string, memory: WorkbookMemory) => void;
}

const NOTHING: WorkbookMemory = { aside: [] };

/** Keeps nothing: where there is no storage, and in tests. */
export const FORGETFUL: WorkbookKeeper = { read: () => NOTHING, keep: () => undefined };

/** Keeps decisions in the browser's storage. */
export const storedKeeper: WorkbookKeeper = {
  read: (fileName) => readKept(readStored(`workbook.${fileName}`)),
  keep: (fileName, memory) => keepStored(`workbook.${fileName}`, memory),
};

/** Storage may hold what an older release wrote, or anything at all. */
function readKept(kept: Readonly<Record<string, unknown>>): WorkbookMemory {
  const aside = objects(kept["aside"]).flatMap((entry): SetAside[] => {
    const { sheet, rule, of, label, reason } = entry as Record<string, unknown>;
    if (typeof sheet !== "string" || typeof rule !== "string") return [];
    return [{ sheet, rule, ...(typeof of === "string" && { of }), label: text(label), reason: text(reason) }];
  });
  return { aside };
}

function objects(list: unknown): readonly object[] {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === "object" && entry !== null) : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
