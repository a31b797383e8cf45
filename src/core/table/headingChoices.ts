import { fold } from "../text/normalise";
import type { Role } from "./table";

/** A role that the user gives a heading; "none" for a column that the check leaves alone. */
export type ChosenRole = Role | "none";

/** The user's word on headings as plain data, to be kept as JSON. */
export interface HeadingChoices {
  /** Holds wherever the heading (a key of `headingKey`) stands, on any sheet and in any workbook; the newest last. */
  columns: readonly { heading: string; role: ChosenRole }[];
  /** Rows that head a table although the reader does not see it; zero-based, first and last row of the titles. */
  bands: readonly { sheet: string; first: number; last: number }[];
}

/** Nothing chosen. */
export const NO_CHOICES: HeadingChoices = { columns: [], bands: [] };

const BETWEEN_LEVELS = " > ";

/**
 * The key under which a choice for a column is kept: its titles from the highest level down, folded. Capitals, accents
 * and spaces make no other heading; "Quý I" below "Kế hoạch" and below "Kết quả" are two. "" for an untitled column.
 */
export function headingKey(titles: readonly string[]): string {
  return titles.map(fold).join(BETWEEN_LEVELS);
}

/** The lowest title of a key. */
export function ownTitle(key: string): string {
  return key.split(BETWEEN_LEVELS).at(-1) ?? key;
}

/** The choices with one more for a column's titles; `undefined` takes the choice for them back. */
export function chooseRole(
  choices: HeadingChoices,
  titles: readonly string[],
  role: ChosenRole | undefined,
): HeadingChoices {
  const heading = headingKey(titles);
  const others = choices.columns.filter((choice) => choice.heading !== heading);
  const added = heading === "" || role === undefined ? [] : [{ heading, role }];
  return { ...choices, columns: [...others, ...added] };
}

/** The choices with a heading band pointed to; one that it overlaps on the same sheet gives way. */
export function chooseBand(
  choices: HeadingChoices,
  sheet: string,
  first: number,
  last: number = first,
): HeadingChoices {
  return { ...choices, bands: [...apartFrom(choices, sheet, first, last), { sheet, first, last }] };
}

/** The choices without the bands that were pointed to at some rows of a sheet. */
export function forgetBand(
  choices: HeadingChoices,
  sheet: string,
  first: number,
  last: number = first,
): HeadingChoices {
  return { ...choices, bands: apartFrom(choices, sheet, first, last) };
}

function apartFrom(
  { bands }: HeadingChoices,
  sheet: string,
  first: number,
  last: number,
): HeadingChoices["bands"] {
  return bands.filter((band) => band.sheet !== sheet || band.last < first || last < band.first);
}

/**
 * The choice that holds for each column of one table, by its key. Where two columns were given one role the newest
 * choice holds, and the other column is read as if nothing had been said of it.
 */
export function choicesThatHold(
  choices: HeadingChoices,
  keys: readonly string[],
): ReadonlyMap<string, ChosenRole> {
  const here = new Set(keys);
  const holders = new Map<Role, string>();
  const held = new Map<string, ChosenRole>();
  for (const { heading, role } of choices.columns) {
    if (!here.has(heading)) continue;
    if (role !== "none") {
      const before = holders.get(role);
      if (before !== undefined) held.delete(before);
      holders.set(role, heading);
    }
    held.set(heading, role);
  }
  return held;
}
