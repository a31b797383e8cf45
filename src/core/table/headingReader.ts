import {
  addEvidence,
  coverage,
  readHeading,
  readHeadingExactly,
  strangeness,
  strongest,
} from "./readHeading";
import type { HeadingEvidence, RoleEvidence } from "./readHeading";
import { fold } from "../text/normalise";
import { headingKey, NO_CHOICES, ownTitle, type ChosenRole, type HeadingChoices } from "./headingChoices";
import type { HeadingRole } from "./headings/headingRole";

/** Reads headings and remembers them: the same titles come again at every page of a long table. */
export interface HeadingReader {
  /** Evidence of a column's titles, the highest level first. */
  readPath: (path: readonly string[]) => HeadingEvidence;
  /** A role that a text names beyond doubt, told quickly; undefined for nearly every cell of a sheet. */
  surelyNames: (text: string) => HeadingRole | undefined;
}

const LONGEST_QUICK = 60;
/** Titles count no things: a figure that is no year and not in parentheses belongs to a cell of the body. */
const COUNTS = /\d(?![^(]*\))/u;
const SURE = 0.7;
/** A title says what its column is and little else: "Đã hoàn thành đợt hai" is no title. */
const COVERED = 0.8;

/** Makes a reader for one sheet; what the user said of a heading outweighs the vocabulary. */
export function headingReader({ columns }: HeadingChoices = NO_CHOICES): HeadingReader {
  const byKey = new Map(columns.map(({ heading, role }) => [heading, role]));
  const byTitle = new Map(columns.map(({ heading, role }) => [ownTitle(heading), role]));
  const read = remember(readHeading);
  return {
    readPath: (path) => {
      const said = joinLevels(path.map(read));
      const chosen = byKey.size === 0 ? undefined : byKey.get(headingKey(path));
      return chosen ? withChoice(said, chosen, path.at(-1) ?? "") : said;
    },
    surelyNames: remember(
      (text) =>
        (byTitle.size === 0 ? undefined : byTitle.get(fold(text))) ??
        (text.length > LONGEST_QUICK || countsThings(text) ? undefined : sureRole(text)),
    ),
  };
}

/** A column to be left alone has no other meaning; one with a chosen role keeps its own for where the choice gives way. */
function withChoice(said: HeadingEvidence, chosen: ChosenRole, spelling: string): HeadingEvidence {
  const choice = { weight: 1, spelling };
  return chosen === "none" ? new Map([[chosen, choice]]) : new Map(said).set(chosen, choice);
}

/** Whether a text holds a figure as texts of the body do: "đợt 2", "15/3"; years and remarks do not count. */
export function countsThings(text: string): boolean {
  return COUNTS.test(text) && COUNTS.test(text.replace(/(?<!\d)20\d\d(?!\d)/gu, ""));
}

function sureRole(text: string): HeadingRole | undefined {
  const evidence = readHeadingExactly(text);
  if (strongest(evidence) < SURE || coverage(text) < COVERED) return undefined;
  return [...evidence].sort((a, b) => b[1].weight - a[1].weight)[0]?.[0];
}

/** The lowest title speaks first; a group title counts the more the less the one below it says. */
function joinLevels(levels: readonly HeadingEvidence[]): HeadingEvidence {
  const leaf = levels.at(-1);
  if (!leaf || levels.length === 1) return leaf ?? new Map<HeadingRole, RoleEvidence>();
  const said = Math.max(strongest(leaf), strangeness(leaf));
  const share = said === 0 ? 0.9 : said < 0.5 ? 0.7 : said < SURE ? 0.35 : 0;
  const evidence = new Map(leaf);
  for (const group of levels.slice(0, -1))
    for (const [role, { weight, spelling }] of group)
      if (share > 0) addEvidence(evidence, role, { weight: weight * share, spelling });
  return evidence;
}

function remember<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
