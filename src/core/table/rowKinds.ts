import { isEmptyMark } from "../text/normalise";
import { namesTotal } from "./lineKinds";
import type { IndexNumber } from "./parseIndex";
import type { RowCells } from "./rowCells";
import { startsInside } from "./rowEntries";
import type { Role, RowKind } from "./table";

/** What is known of an entry before its kind. */
export interface EntryFacts {
  title: string;
  index: string | undefined;
  /** The index read as a number, where it is one. */
  number: IndexNumber | undefined;
  cells: RowCells;
  /** The title is merged to the right over the columns of unit or time. */
  wide: boolean;
  /** Bold, in a table whose tasks are not. */
  bold: boolean;
  /** In capitals, in a table whose tasks are not. */
  shouted: boolean;
  /** A heading was repeated directly above. */
  afterBreak: boolean;
  /** Every cell beside number and title is merged downwards over rows that follow. */
  reachesDown: boolean;
}

const WORK: readonly Role[] = [
  "coordinator",
  "product",
  "target",
  "numerator",
  "denominator",
  "ratio",
  "result",
  "basis",
];

const ESSENTIAL: readonly Role[] = ["lead", "deadline"];
/** Where the rest of a broken row may stand when nothing is left of its task. */
const PIECES: readonly Role[] = ["lead", "coordinator", "deadline", "description"];

/** Which kind of row an entry with text is; `before` is the last row that was a section or task, `next` what follows. */
export function kindOf(
  entry: EntryFacts,
  before: { kind: RowKind; facts: EntryFacts } | undefined,
  next: EntryFacts | undefined,
  has: (role: Role) => boolean,
): RowKind {
  const { cells, title, index } = entry;
  const lead = ownText(cells, "lead") !== "";
  const deadline = ownText(cells, "deadline") !== "";
  if (namesTotal(title || (index ?? "")) && !lead && !deadline) return "total";
  if (before?.kind === "task" && continues(entry, before.facts, next, has)) return "continuation";
  if (entry.wide) return "section";
  const signs = sectionSigns(entry, next);
  if (entry.reachesDown && signs >= 2 && (lead || deadline)) return "section";
  // a group with a unit of its own, over tasks that have theirs
  if (signs >= 4 && !(lead && deadline)) return "section";
  if (lead || deadline) return "task";
  if (title === "" && index === undefined) return "other";
  if (signs >= 3) return "section";
  if (inherits(cells, "lead") || inherits(cells, "deadline")) return title === "" ? "other" : "task";
  if (WORK.some((role) => ownText(cells, role) !== "")) return "task";
  if (title === "") return "other";
  return signs >= 1 ? "section" : "task";
}

function ownText(cells: RowCells, role: Role): string {
  return cells[role]?.text ?? "";
}

function inherits(cells: RowCells, role: Role): boolean {
  const cell = cells[role];
  return cell?.from !== undefined && !isEmptyMark(cell.effective);
}

/** How much speaks for a row being only the rest of the task above. */
function continues(
  entry: EntryFacts,
  before: EntryFacts,
  next: EntryFacts | undefined,
  has: (role: Role) => boolean,
): boolean {
  if (entry.index !== undefined || entry.wide) return false;
  const { cells } = entry;
  const first = entry.title || PIECES.map((role) => ownText(cells, role)).find((text) => text !== "") || "";
  const complete = ESSENTIAL.every((role) => !has(role) || !isEmptyMark(ownText(cells, role)));
  const bullet = /^[-+•–]/u.test(first);
  if (bullet && /^[-+•–]/u.test(before.title)) return false;
  const ended = /[.;!?]["”)]?$/u.test(before.title);
  let signs = 0;
  if (entry.afterBreak) signs += 2;
  if (startsInside(first)) signs += 2;
  else if (/^\d/u.test(first)) signs += 0.5;
  else signs -= 0.5;
  if (!bullet) signs += ended ? -1 : 1;
  if (entry.bold || entry.shouted) signs -= 2;
  if (complete) signs -= 3;
  if (next?.number?.values.at(-1) === 1) signs -= 2;
  if (entry.title === "" && !complete) signs += 1;
  return signs >= 1.5;
}

/** How much speaks for a title over the rows that follow; below 1 it is a task with nothing filled in. */
function sectionSigns(entry: EntryFacts, next: EntryFacts | undefined): number {
  const { number } = entry;
  let signs = 0;
  if (entry.shouted) signs += 2;
  if (entry.bold) signs += 1;
  if (number && (number.scheme === "roman" || number.scheme === "upper")) signs += 1;
  if (!next) return signs - 1;
  const following = next.number;
  if (number && following) signs += opensList(number, following) ? 2 : isSibling(number, following) ? -1 : 0;
  else if (number && !following) signs += isFilled(next) ? 1.5 : 0.5;
  else if (following) signs += following.values.at(-1) === 1 ? 2 : 1;
  else signs += isFilled(next) ? 1 : 0.5;
  return signs;
}

function isFilled({ cells }: EntryFacts): boolean {
  return ESSENTIAL.some((role) => (cells[role]?.effective ?? "") !== "");
}

/** "1" above "1.1", "I" above "1", "1.1" above "1" and "a)". */
function opensList(above: IndexNumber, below: IndexNumber): boolean {
  const isPart = above.values.every((value, index) => below.values[index] === value);
  if (below.values.length === above.values.length + 1 && isPart) return true;
  if (below.scheme === "bullet") return true;
  return below.values.at(-1) === 1 && below.values.length <= Math.max(1, above.values.length);
}

function isSibling(above: IndexNumber, below: IndexNumber): boolean {
  return above.scheme === below.scheme && above.values.length === below.values.length;
}

/** Written in capitals throughout. */
export function isShouted(title: string): boolean {
  return !/\p{Ll}/u.test(title) && /(?:\p{Lu}[^\p{L}]*){4}/u.test(title);
}
