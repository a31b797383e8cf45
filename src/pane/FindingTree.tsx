import { makeStyles, mergeClasses, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Finding } from "../core/rules/finding";
import type { ListLine } from "./findingList";
import { FindingLine, GroupLine } from "./ListLines";
import { useLanguage } from "./language";
import { usePaneStyles } from "./styles";
import type { ListView } from "./useListView";
import { lineTops, scrollToShow, visibleLines } from "./window";

const useStyles = makeStyles({
  tree: {
    position: "relative",
    flexGrow: 1,
    flexShrink: 0,
    flexBasis: "108px",
    height: 0,
    minHeight: "108px",
    overflowY: "auto",
    overflowX: "hidden",
    outlineStyle: "none",
    ":focus-visible": { "--line-ring": "2px" },
  },
  stale: { backgroundColor: tokens.colorNeutralBackground3 },
});
/** What a page of the list is where nothing has been measured yet. */
const FIRST_HEIGHT = 400;

/**
 * The findings as a tree of groups: one stop for Tab, the arrows move inside, Enter goes to the cell. Only the lines
 * in sight are drawn, plus the active one, which assistive technology is told of by aria-activedescendant.
 */
export function FindingTree(props: { list: ListView; isStale: boolean; onGoTo: (finding: Finding) => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { list } = props;
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: FIRST_HEIGHT });
  const tops = useMemo(() => lineTops(list.lines), [list.lines]);
  const { first, end } = visibleLines(tops, scroll.top, scroll.height);

  useEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() =>
      setScroll({ top: element.scrollTop, height: element.clientHeight || FIRST_HEIGHT }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element || list.active < 0) return;
    element.scrollTop = scrollToShow(
      tops,
      list.active,
      element.scrollTop,
      element.clientHeight || FIRST_HEIGHT,
    );
  }, [tops, list.active]);

  const drawn = list.lines.map((line, index) => ({ line, index })).slice(first, end);
  const activeLine = list.lines[list.active];
  if (activeLine && (list.active < first || list.active >= end))
    drawn.push({ line: activeLine, index: list.active });

  // where the focus goes when a question that was asked from here is answered
  const restored = useRestoreFocusTarget();
  return (
    <div
      {...restored}
      ref={box}
      role="tree"
      tabIndex={0}
      data-focus="list"
      aria-label={t("list.label")}
      aria-activedescendant={activeLine?.id}
      className={mergeClasses(styles.tree, props.isStale && styles.stale)}
      onScroll={(event) =>
        setScroll({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })
      }
      onKeyDown={(event) => handleKey(event, props, scroll.height)}
    >
      {list.lines.length === 0 && <NoLine query={list.choice.query} />}
      <div role="none" style={{ height: tops.at(-1), position: "relative" }}>
        {drawn.map(({ line, index }) => (
          <Line
            key={line.id}
            line={line}
            top={tops[index] ?? 0}
            isActive={index === list.active}
            total={list.shown}
            list={list}
            onGoTo={props.onGoTo}
          />
        ))}
      </div>
    </div>
  );
}

/** Why the list is empty although there are findings. */
function NoLine({ query }: { query: string }) {
  const shared = usePaneStyles();
  const { t } = useLanguage();
  return (
    <div role="treeitem" aria-selected={false} className={shared.centred}>
      {query === "" ? t("list.allFixed") : t("list.noMatch", { query })}
    </div>
  );
}

function Line(props: {
  line: ListLine;
  top: number;
  isActive: boolean;
  total: number;
  list: ListView;
  onGoTo: (finding: Finding) => void;
}) {
  const { line, list } = props;
  const place = { top: props.top, isActive: props.isActive };
  if (line.kind === "group") {
    const press = () => {
      list.activate(line.id);
      list.setOpen(line.group.id, !line.isOpen);
    };
    return <GroupLine {...place} line={line} onPress={press} />;
  }
  const press = () => {
    list.activate(line.id);
    props.onGoTo(line.item.finding);
  };
  return (
    <FindingLine {...place} line={line} total={props.total} grouping={list.choice.grouping} onPress={press} />
  );
}

type TreeProps = Parameters<typeof FindingTree>[0];

/** The keys of the list; what is not one of them is left to the pane and the browser. */
function handleKey(event: KeyboardEvent, props: TreeProps, height: number): void {
  const { list } = props;
  const line = list.lines[list.active];
  if (!line || event.ctrlKey || event.metaKey || event.altKey) return;
  const move = (to: number) => {
    const target = list.lines[Math.min(Math.max(to, 0), list.lines.length - 1)];
    if (target) list.activate(target.id);
  };
  const page = Math.max(1, Math.floor(height / 40) - 1);
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(list.active + 1),
    ArrowUp: () => move(list.active - 1),
    PageDown: () => move(list.active + page),
    PageUp: () => move(list.active - page),
    Home: () => move(0),
    End: () => move(list.lines.length - 1),
    ArrowRight: () => {
      if (line.kind !== "group") return;
      if (line.isOpen) move(list.active + 1);
      else list.setOpen(line.group.id, true);
    },
    ArrowLeft: () => {
      if (line.kind === "finding") list.activate(line.group.id);
      else list.setOpen(line.group.id, false);
    },
    Enter: () => {
      if (line.kind === "finding") props.onGoTo(line.item.finding);
      else list.setOpen(line.group.id, !line.isOpen);
    },
  };
  const act = keys[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
