/** What people typed on an earlier summary and find again on the next one. */
export interface TypedTexts {
  authority?: string;
  agency?: string;
  annex?: string;
  attached?: string;
  place?: string;
  signers?: readonly [left: string, right: string];
  names?: readonly [left: string, right: string];
  /** Remarks by `remarkKey`. */
  remarks: ReadonlyMap<string, string>;
}

/** Which part of the summary a remark stands in. */
export type RemarkPart = "lead" | "section" | "overdue" | "next" | "indicator";

/** A remark belongs to a unit, a section, a task by number and beginning, or an indicator; capitals do not matter. */
export function remarkKey(part: RemarkPart, name: string): string {
  return `${part}\n${name.toLocaleLowerCase("vi").slice(0, KEY_LENGTH)}`;
}

const KEY_LENGTH = 60;
