import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useContext, useMemo, useRef, useState } from "react";
import { countSeverities } from "../core/report/report";
import { AsidePage } from "./AsidePage";
import { Detail } from "./Detail";
import { allowsWriting, findingsOf, resultOf, type Face } from "./face";
import { unitsOf, type ListChoice } from "./findingList";
import { FindingTree } from "./FindingTree";
import { Footer } from "./Footer";
import { useLanguage } from "./language";
import { ListBar } from "./ListBar";
import { keepMemory, readMemory } from "./memory";
import { MessageHoldersContext } from "./messagePlace";
import type { PaneState } from "./paneEvent";
import type { PaneModel } from "./paneModel";
import { asideOfSheet } from "./paneState";
import { SeverityTiles } from "./SeverityTiles";
import { usePaneStyles } from "./styles";
import { useFindingKeys } from "./useFindingKeys";
import { useListView } from "./useListView";

const useStyles = makeStyles({
  aside: { flexShrink: 0, paddingBlock: "4px" },
  // Of no height: what is fixed to it stands above it, over the list.
  edge: { flexShrink: 0, height: 0, contain: "layout" },
});

/** The findings of the open sheet: tiles, list, detail, what was set aside, footer. */
export function Findings({ face, model, state }: { face: Face; model: PaneModel; state: PaneState }) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { onEdge } = useContext(MessageHoldersContext);
  const findings = findingsOf(face);
  const list = useListView(findings);
  const units = useMemo(() => unitsOf(findings), [findings]);
  const body = useRef<HTMLDivElement>(null);
  const [isSearching, setSearching] = useState(false);
  const onSearch = () => setSearching(true);
  const { goTo, step, hiddenBy, show } = useFindingKeys({ model, list, face, body, onSearch });
  const isMarked = state.marked.has(state.sheet);
  const choose = (choice: ListChoice) => {
    if (choice.unit !== list.choice.unit) keepUnit(choice.unit);
    list.setChoice(choice);
  };
  return (
    <div ref={body} style={{ display: "contents" }}>
      {findings.length > 0 && (
        <>
          <SeverityTiles
            counts={countSeverities(findings)}
            chosen={list.choice.severities}
            onChoose={(severities) => list.setChoice({ ...list.choice, severities })}
          />
          <ListBar
            shown={list.shown}
            count={findings.length}
            choice={list.choice}
            units={units}
            onChoose={choose}
            isSearching={isSearching}
            onSearch={(isOpen) => {
              setSearching(isOpen);
              if (!isOpen) body.current?.querySelector<HTMLElement>("[data-focus=list]")?.focus();
            }}
          />
          <FindingTree list={list} isStale={face.kind === "stale"} onGoTo={goTo} />
          <div ref={onEdge} className={styles.edge} />
          <Detail
            line={list.selected}
            total={list.shown}
            fixing={allowsWriting(face) ? model.fixing : undefined}
            alike={findings.filter(({ rule, fix }) => fix && rule === list.selected?.item.finding.rule)}
            planYear={resultOf(face)?.plan.year ?? Number(model.getPeriod().asOf.slice(0, 4))}
            hiddenBy={hiddenBy}
            onShow={show}
            onStep={step}
            isBusy={state.isBusy}
            onSetAside={(finding, scope) => void model.setAside(finding, scope, language)}
          />
        </>
      )}
      <AsideLine count={resultOf(face)?.check.setAside?.length ?? 0} model={model} state={state} />
      <Footer
        isMarked={isMarked}
        canMark={(allowsWriting(face) && findings.length > 0) || isMarked}
        isBusy={state.isBusy}
        onMark={(isOn) => void model.setMarks(isOn)}
        onReport={() => void model.makeFindingsSheet(language)}
      />
    </div>
  );
}

/** How many findings are set aside, as a way to them. */
function AsideLine({ count, model, state }: { count: number; model: PaneModel; state: PaneState }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {count > 0 && (
        <div className={mergeClasses(shared.section, shared.secondary, styles.aside)}>
          <Link as="button" className={shared.link} onClick={() => setOpen(true)}>
            {t("aside.count", { count })}
          </Link>
        </div>
      )}
      <AsidePage
        {...asideOfSheet(state)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onReason={(entry, reason) => void model.giveReason(entry, reason, language)}
        onTakeBack={(entry) => void model.takeBack(entry, language)}
      />
    </>
  );
}

function keepUnit(unit: string | undefined): void {
  const { unit: _before, ...memory } = readMemory();
  keepMemory(unit === undefined ? memory : { ...memory, unit });
}
