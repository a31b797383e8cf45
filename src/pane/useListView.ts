import { useMemo, useState } from "react";
import type { Finding } from "../core/rules/finding";
import {
  closedAtFirst,
  groupItems,
  listLines,
  sayFindings,
  type ListChoice,
  type ListGroup,
  type ListLine,
} from "./findingList";
import { useLanguage } from "./language";
import { readMemory } from "./memory";

/** The list as it is shown: what is chosen, which groups are open, which line is active. */
export interface ListView {
  choice: ListChoice;
  setChoice: (choice: ListChoice) => void;
  groups: readonly ListGroup[];
  lines: readonly ListLine[];
  /** Number of findings that pass the filters. */
  shown: number;
  /** The line the keyboard is on; -1 for an empty list. */
  active: number;
  activate: (id: string) => void;
  setOpen: (group: string, isOpen: boolean) => void;
  /** The finding of the active line, else the first one. */
  selected: Extract<ListLine, { kind: "finding" }> | undefined;
  /** Moves to the next or previous finding, opens its group; undefined at the end of the list. */
  step: (by: 1 | -1) => Finding | undefined;
  /** Goes to the first or last finding. */
  wrap: (by: 1 | -1) => Finding | undefined;
}

/** A unit chosen once stays chosen: whoever looks after one unit does so on every sheet. */
function firstChoice(): ListChoice {
  const { unit } = readMemory();
  return { grouping: "rule", severities: new Set(), query: "", ...(unit !== undefined && { unit }) };
}

/** The line the person is on: the same finding, else the one that took its place, else the last or first one. */
function activeIndex(lines: readonly ListLine[], at: { id: string; index: number }): number {
  const same = lines.findIndex((line) => line.id === at.id);
  if (same >= 0) return same;
  const successor = lines.findIndex((line, index) => index >= at.index && line.kind === "finding");
  return successor >= 0 ? successor : lines.findLastIndex((line) => line.kind === "finding");
}

/**
 * Keeps the list of one sheet's findings over its checks: filter, grouping, what is open and where the person is. When
 * the finding that the person was on is gone, its successor in the list takes over.
 */
export function useListView(findings: readonly Finding[]): ListView {
  const { language } = useLanguage();
  const [choice, setChoice] = useState<ListChoice>(firstChoice);
  const [closedBy, setClosed] = useState<{ under: ListChoice; closed: ReadonlySet<string> }>();
  const [at, setAt] = useState({ id: "", index: 0 });

  const items = useMemo(() => sayFindings(findings, language), [findings, language]);
  const groups = useMemo(() => groupItems(items, choice, language), [items, choice, language]);
  const closed = useMemo(
    () =>
      closedBy?.under === choice ? closedBy.closed : choice.query ? new Set<string>() : closedAtFirst(groups),
    [closedBy, groups, choice],
  );
  const lines = useMemo(() => listLines(groups, closed), [groups, closed]);
  const all = useMemo(() => listLines(groups, new Set()).filter((line) => line.kind === "finding"), [groups]);

  const active = activeIndex(lines, at);
  const activeLine = lines[active];
  const selected =
    all.find((line) => line.id === activeLine?.id) ??
    all.find((line) => activeLine?.kind === "group" && line.group === activeLine.group) ??
    all[0];

  const setOpen = (group: string, isOpen: boolean) => {
    const next = new Set(closed);
    if (isOpen) next.delete(group);
    else next.add(group);
    setClosed({ under: choice, closed: next });
  };
  const activate = (id: string, among = lines) =>
    setAt({
      id,
      index: Math.max(
        0,
        among.findIndex((line) => line.id === id),
      ),
    });
  const goTo = (index: number) => {
    const line = all[index];
    if (!line) return undefined;
    if (closed.has(line.group.id)) setOpen(line.group.id, true);
    activate(line.id, closed.has(line.group.id) ? [] : lines);
    return line.item.finding;
  };
  /** From a group's heading the next finding is the group's first, the previous one the last before the group. */
  const nextIndex = (by: 1 | -1) => {
    const at = selected ? all.indexOf(selected) : -1;
    return activeLine?.kind === "group" && by === 1 ? at : at + by;
  };
  return {
    choice,
    setChoice,
    groups,
    lines,
    shown: all.length,
    active,
    activate,
    setOpen,
    selected,
    step: (by) => goTo(nextIndex(by)),
    wrap: (by) => goTo(by === 1 ? 0 : all.length - 1),
  };
}
