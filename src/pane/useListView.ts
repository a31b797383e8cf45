import { useMemo, useState } from "react";
import type { Finding } from "../core/rules/check";
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

/** Keeps the list of one sheet's findings; a new check starts it anew but keeps filter and grouping. */
export function useListView(findings: readonly Finding[]): ListView {
  const { language } = useLanguage();
  const [choice, setChoice] = useState<ListChoice>({ grouping: "rule", severities: new Set(), query: "" });
  const [closedBy, setClosed] = useState<{ of: readonly ListGroup[]; closed: ReadonlySet<string> }>();
  const [activeId, setActiveId] = useState("");

  const items = useMemo(() => sayFindings(findings, language), [findings, language]);
  const groups = useMemo(() => groupItems(items, choice, language), [items, choice, language]);
  const closed = useMemo(
    () =>
      closedBy?.of === groups ? closedBy.closed : choice.query ? new Set<string>() : closedAtFirst(groups),
    [closedBy, groups, choice.query],
  );
  const lines = useMemo(() => listLines(groups, closed), [groups, closed]);
  const all = useMemo(() => listLines(groups, new Set()).filter((line) => line.kind === "finding"), [groups]);

  const found = lines.findIndex((line) => line.id === activeId);
  const active = found >= 0 ? found : lines.findIndex((line) => line.kind === "finding");
  const activeLine = lines[active];
  const selected =
    all.find((line) => line.id === activeLine?.id) ??
    all.find((line) => activeLine?.kind === "group" && line.group === activeLine.group) ??
    all[0];

  const setOpen = (group: string, isOpen: boolean) => {
    const next = new Set(closed);
    if (isOpen) next.delete(group);
    else next.add(group);
    setClosed({ of: groups, closed: next });
  };
  const goTo = (index: number) => {
    const line = all[index];
    if (!line) return undefined;
    if (closed.has(line.group.id)) setOpen(line.group.id, true);
    setActiveId(line.id);
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
    activate: setActiveId,
    setOpen,
    selected,
    step: (by) => goTo(nextIndex(by)),
    wrap: (by) => goTo(by === 1 ? 0 : all.length - 1),
  };
}
