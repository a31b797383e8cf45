import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { Finding } from "../core/rules/finding";
import { allowsWriting, type Face } from "./face";
import { useLanguage } from "./language";
import type { HiddenBy, Selected } from "./paneFlows";
import type { PaneModel } from "./paneModel";
import type { ListView } from "./useListView";

interface FindingKeys {
  goTo: (finding: Finding) => void;
  step: (by: 1 | -1) => void;
  /** What hides the cell of the selected finding, known once it was gone to. */
  hiddenBy: HiddenBy | undefined;
  /** Shows it. */
  show: () => void;
}

/**
 * Going through the findings: Enter and click go to the cell, F8 and Shift+F8 to the next and previous one from
 * anywhere in the pane, Ctrl+Enter fixes, Ctrl+F searches, F2 enters the detail and Esc comes back.
 */
export function useFindingKeys(props: {
  model: PaneModel;
  list: ListView;
  face: Face;
  body: RefObject<HTMLElement | null>;
  onSearch: () => void;
}): FindingKeys {
  const { announce } = useAnnounce();
  const { t } = useLanguage();
  const [hidden, setHidden] = useState<{ finding: Finding; by: HiddenBy }>();
  const isAtEnd = useRef(false);
  const { model, list, face } = props;

  const goTo = (finding: Finding) => {
    isAtEnd.current = false;
    void model.goTo(finding).then((answer) => arrived(finding, answer));
  };
  const arrived = (finding: Finding, answer: Selected | undefined) => {
    if (!answer) return;
    setHidden(answer.hiddenBy && { finding, by: answer.hiddenBy });
    if (!answer.hiddenBy) announce(t("live.selected", { cell: finding.cell }), { polite: true });
  };
  const step = (by: 1 | -1) => {
    const finding = isAtEnd.current ? list.wrap(by) : list.step(by);
    if (finding) goTo(finding);
    else if (list.shown > 0) {
      isAtEnd.current = true;
      announce(t("list.end"), { polite: true });
    }
  };
  const act = (event: KeyboardEvent): boolean => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest("[role=menu], [role=dialog], [role=alertdialog]")) return false;
    const inList = target?.closest("[role=tree]") !== null && target !== undefined;
    const inDetail = target?.closest("[data-focus=detail]") !== null && target !== undefined;
    if (event.key === "F8") step(event.shiftKey ? -1 : 1);
    else if (event.key === "f" && (event.ctrlKey || event.metaKey) && inList) props.onSearch();
    else if (event.key === "F2" && inList) focusIn(props.body, "[data-focus=detail] button");
    else if (event.key === "Escape" && inDetail) focusIn(props.body, "[role=tree]");
    else if (event.key === "Enter" && event.ctrlKey && (inList || inDetail)) fix();
    else return false;
    return true;
  };
  const fix = () => {
    const finding = list.selected?.item.finding;
    if (finding?.fix && allowsWriting(face)) void model.fixing?.apply(finding, finding.fix);
  };

  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && latest.current(event)) event.preventDefault();
    };
    // The pane is a page of its own in Excel; in the workbench only keys pressed inside the pane count.
    const pane = props.body.current?.closest<HTMLElement>("[data-pane]") ?? document.body;
    pane.addEventListener("keydown", onKeyDown);
    return () => pane.removeEventListener("keydown", onKeyDown);
  }, [props.body]);

  const concerned = hidden?.finding === list.selected?.item.finding ? hidden : undefined;
  const show = () => {
    if (!concerned) return;
    const { finding, by } = concerned;
    void model.show(finding, by).then((answer) => arrived(finding, answer));
  };
  return { goTo, step, hiddenBy: concerned?.by, show };
}

function focusIn(body: RefObject<HTMLElement | null>, selector: string): void {
  body.current?.querySelector<HTMLElement>(selector)?.focus();
}
