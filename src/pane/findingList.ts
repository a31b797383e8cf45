import type { Finding } from "../core/rules/finding";
import type { Severity } from "../core/rules/rule";
import { fold } from "../core/text/normalise";
import { say, type Language } from "../texts/say";
import { sayFinding, type SaidFinding } from "../texts/sayFinding";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
export type Grouping = "rule" | "row" | "unit";

/** How the list is to be shown; no severity chosen means all of them. */
export interface ListChoice {
  grouping: Grouping;
  severities: ReadonlySet<Severity>;
  query: string;
  /** Findings of this lead unit alone, "" for those without one; absent: all. */
  unit?: string;
}

export interface ListItem {
  finding: Finding;
  said: SaidFinding;
  /** The same in the next check, as long as the finding stands at its cell. */
  id: string;
}

export interface ListGroup {
  id: string;
  title: string;
  /** Present where all findings of the group share it. */
  severity?: Severity;
  items: readonly ListItem[];
  /** All findings say the same, so that the rows need not repeat it. */
  isUniform: boolean;
}

/** Findings in the reader's words, in the order of the check; said once, however often the list is regrouped. */
export function sayFindings(findings: readonly Finding[], language: Language): ListItem[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `finding-${finding.rule}-${finding.cell}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { finding, said: sayFinding(language, finding), id: count === 0 ? key : `${key}-${count}` };
  });
}

/** The findings chosen, in groups; groups by kind run from the strongest severity to the weakest. */
export function groupItems(items: readonly ListItem[], choice: ListChoice, language: Language): ListGroup[] {
  const words = fold(choice.query);
  const shown = items
    .filter(({ finding }) => choice.severities.size === 0 || choice.severities.has(finding.severity))
    .filter(({ finding }) => choice.unit === undefined || (finding.lead ?? "") === choice.unit)
    .filter((item) => words === "" || fold(searchText(item)).includes(words));
  const groups = new Map<string, ListItem[]>();
  for (const item of shown) {
    const key = groupKey(item, choice.grouping);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  const named = [...groups].map(([key, members]) => describeGroup(key, members, choice.grouping, language));
  return choice.grouping === "rule" ? named.sort(bySeverity) : named;
}

/** The lead units that findings belong to, as a reader looks them up; "" first where some have none. */
export function unitsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((finding) => finding.lead ?? ""))].sort((a, b) => a.localeCompare(b, "vi"));
}

function searchText({ finding, said }: ListItem): string {
  return [finding.cell, finding.index, finding.title, finding.lead, said.title, said.sentence].join(" ");
}

function groupKey({ finding }: ListItem, grouping: Grouping): string {
  if (grouping === "rule") return finding.rule;
  if (grouping === "unit") return finding.lead ?? "";
  return finding.title === undefined ? "" : String(finding.row);
}

function describeGroup(
  key: string,
  items: readonly ListItem[],
  grouping: Grouping,
  language: Language,
): ListGroup {
  const [first] = items;
  const isUniform = grouping === "rule" && items.every(({ said }) => said.sentence === first?.said.sentence);
  const severity = first?.finding.severity;
  const isShared = items.every(({ finding }) => finding.severity === severity);
  return {
    id: `group-${grouping}-${key}`,
    title: first ? groupTitle(first, key, grouping, language) : key,
    ...(severity && isShared && { severity }),
    items,
    isUniform,
  };
}

function groupTitle(
  { finding, said }: ListItem,
  key: string,
  grouping: Grouping,
  language: Language,
): string {
  if (grouping === "rule") return said.title;
  if (grouping === "unit") return key || say(language, "list.noLead");
  return key === "" ? say(language, "list.wholeTable") : taskLabel(finding);
}

function bySeverity(a: ListGroup, b: ListGroup): number {
  const rank = (group: ListGroup) => SEVERITIES.indexOf(group.severity ?? "info");
  return rank(a) - rank(b);
}

/** "3.4.3 · Xin lỗi bằng văn bản"; what exists of number and title. */
export function taskLabel(finding: Finding): string {
  return [finding.index, finding.title].filter(Boolean).join(" · ");
}

/** A line of the list: a group's heading or a finding under an open group. */
export type ListLine =
  | { kind: "group"; id: string; group: ListGroup; isOpen: boolean; position: number; of: number }
  | {
      kind: "finding";
      id: string;
      item: ListItem;
      group: ListGroup;
      position: number;
      of: number;
      number: number;
    };

/** The visible lines in order; `closed` holds the ids of closed groups. `number` counts findings over all groups. */
export function listLines(groups: readonly ListGroup[], closed: ReadonlySet<string>): ListLine[] {
  let number = 0;
  return groups.flatMap((group, index): ListLine[] => {
    const isOpen = !closed.has(group.id);
    const heading: ListLine = {
      kind: "group",
      id: group.id,
      group,
      isOpen,
      position: index + 1,
      of: groups.length,
    };
    const first = number;
    number += group.items.length;
    if (!isOpen) return [heading];
    const rows = group.items.map((item, at): ListLine => ({
      kind: "finding",
      id: item.id,
      item,
      group,
      position: at + 1,
      of: group.items.length,
      number: first + at + 1,
    }));
    return [heading, ...rows];
  });
}

/** Long lists open with their first group only, so that all kinds are seen at a glance. */
export function closedAtFirst(groups: readonly ListGroup[]): Set<string> {
  const total = groups.reduce((sum, group) => sum + group.items.length, 0);
  return new Set(total <= 60 ? [] : groups.slice(1).map((group) => group.id));
}
