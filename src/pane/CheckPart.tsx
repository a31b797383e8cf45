import {
  Link,
  makeStyles,
  Toast,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from "@fluentui/react-components";
import { useRef, useState, type RefObject } from "react";
import { countSeverities } from "../core/report/report";
import { say } from "../texts/say";
import { CheckedSheets } from "./CheckedSheets";
import { CommandRow } from "./CommandRow";
import { Detail } from "./Detail";
import { Checking, Clean, FirstSteps, NotChecked, NoTable, PrivacyNote } from "./EmptyFaces";
import { allowsWriting, findingsOf, resultOf, settledFace, type Face } from "./face";
import { FindingTree } from "./FindingTree";
import { Footer } from "./Footer";
import { useLanguage } from "./language";
import { ListBar } from "./ListBar";
import type { PaneModel } from "./paneModel";
import { checkedSheets, currentFace, type PaneState } from "./paneState";
import { Recognised } from "./Recognised";
import { SeverityTiles } from "./SeverityTiles";
import { StateBar } from "./StateBar";
import { useAnnounceFace, useKeepFocus } from "./useFaceEffects";
import { useFindingKeys } from "./useFindingKeys";
import { useListView } from "./useListView";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
  },
});

/** The part "Kiểm tra": command row, what was recognised, tiles, list, detail, footer, as the face asks for. */
export function CheckPart(props: {
  model: PaneModel;
  state: PaneState;
  root: RefObject<HTMLElement | null>;
  toaster: string;
  onStop: () => void;
}) {
  const { model, state, root, toaster } = props;
  const styles = useStyles();
  const face = currentFace(state);
  const open = (sheet: string) => void model.goTo({ sheet, cell: "A1" });
  useAnnounceFace(face, state.sheet);
  useKeepFocus(root, face.kind);
  const command = (
    <CommandRow
      face={face}
      isBusy={state.isBusy}
      onCheck={(sheets) => void model.check(sheets)}
      onStop={props.onStop}
    />
  );
  if (face.kind === "firstRun") {
    return (
      <div className={styles.part}>
        <FirstSteps />
        {command}
        <PrivacyNote />
      </div>
    );
  }
  return (
    <div className={styles.part}>
      {command}
      {face.kind === "checking" && <Checking progress={face.progress} />}
      <StateBar face={face} onRetry={() => void model.retry()} />
      <CheckedSheets sheets={checkedSheets(state)} current={state.sheet} onOpen={open} />
      <FaceBody face={face} model={model} state={state} toaster={toaster} onOpen={open} />
    </div>
  );
}

function FaceBody(props: {
  face: Face;
  model: PaneModel;
  state: PaneState;
  toaster: string;
  onOpen: (sheet: string) => void;
}) {
  const { face, state } = props;
  const settled = settledFace(face);
  const result = resultOf(face);
  if (settled.kind === "noTable") {
    const others = checkedSheets(state).filter(({ count }) => count !== undefined);
    return <NoTable others={others.map(({ sheet }) => sheet)} onOpen={props.onOpen} />;
  }
  if (!result) return face.kind === "checking" ? null : <NotChecked sheet={state.sheet} />;
  const findings = findingsOf(face);
  return (
    <>
      <Recognised result={result} />
      {settled.kind === "clean" && <Clean result={result} notes={findings.length} />}
      <Findings key={result.check.name} {...props} />
    </>
  );
}

function Findings({
  face,
  model,
  state,
  toaster,
}: {
  face: Face;
  model: PaneModel;
  state: PaneState;
  toaster: string;
}) {
  const makeReport = useReport(model, toaster);
  const findings = findingsOf(face);
  const list = useListView(findings);
  const body = useRef<HTMLDivElement>(null);
  const [isSearching, setSearching] = useState(false);
  const { goTo, step, hiddenRow } = useFindingKeys({
    model,
    list,
    face,
    body,
    onSearch: () => setSearching(true),
  });
  const isMarked = state.marked.has(state.sheet);

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
            onChoose={list.setChoice}
            isSearching={isSearching}
            onSearch={(isOpen) => {
              setSearching(isOpen);
              if (!isOpen) body.current?.querySelector<HTMLElement>("[data-focus=list]")?.focus();
            }}
          />
          <FindingTree list={list} isStale={face.kind === "stale"} onGoTo={goTo} />
          <Detail
            line={list.selected}
            total={list.shown}
            canFix={model.canFix && allowsWriting(face)}
            hiddenRow={hiddenRow}
            onStep={step}
            onFix={(finding) => void model.applyFix(finding)}
          />
        </>
      )}
      <Footer
        isMarked={isMarked}
        canMark={(allowsWriting(face) && findings.length > 0) || isMarked}
        isBusy={state.isBusy}
        onMark={(isOn) => void model.setMarks(isOn)}
        onReport={() => void makeReport()}
      />
    </div>
  );
}

/** Makes the findings sheet and says so in a toast with a way to it. */
function useReport(model: PaneModel, toaster: string): () => Promise<void> {
  const { language, t } = useLanguage();
  const { dispatchToast } = useToastController(toaster);
  const open = () => void model.goTo({ sheet: say("vi", "report.sheetName"), cell: "A1" });
  return async () => {
    const count = await model.makeFindingsSheet(language);
    if (count === undefined) return;
    const action = (
      <ToastTrigger>
        <Link onClick={open}>{t("report.open")}</Link>
      </ToastTrigger>
    );
    dispatchToast(
      <Toast>
        <ToastTitle action={action}>{t("report.made", { count })}</ToastTitle>
      </Toast>,
      {
        intent: "success",
        politeness: "polite",
        timeout: 10_000,
        pauseOnHover: true,
        pauseOnWindowBlur: true,
      },
    );
  };
}
