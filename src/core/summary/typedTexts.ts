/** What people typed on an earlier summary and find again on the next one. */
export interface TypedTexts {
  authority?: string;
  agency?: string;
  annex?: string;
  attached?: string;
  /** Place and day in words of their own. */
  place?: string;
  /** The place alone, the day follows the parameters. */
  placeName?: string;
  signers?: readonly [left: string, right: string];
  names?: readonly [left: string, right: string];
  /** Remarks by `remarkKey`. */
  remarks: ReadonlyMap<string, string>;
}

/** Which part of the summary a remark stands in. */
export type RemarkPart = "lead" | "section" | "overdue" | "next";

/** A remark belongs to a unit, a section, a task by number and beginning; capitals do not matter. */
export function remarkKey(part: RemarkPart, name: string): string {
  return `${part}\n${name.toLocaleLowerCase("vi").slice(0, KEY_LENGTH)}`;
}

const KEY_LENGTH = 60;
