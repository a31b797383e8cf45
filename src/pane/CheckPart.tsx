import { makeStyles } from "@fluentui/react-components";
import type { RefObject } from "react";
import { CheckedSheets } from "./CheckedSheets";
import { CommandRow } from "./CommandRow";
import { Checking, Clean, FirstSteps, NotChecked, NoTable, PrivacyNote } from "./EmptyFaces";
import { findingsOf, resultOf, settledFace, type Face } from "./face";
import { Findings } from "./Findings";
import type { PaneState } from "./paneEvent";
import type { PaneModel } from "./paneModel";
import { checkedSheets, currentFace } from "./paneState";
import { Recognised } from "./Recognised";
import { StateBar } from "./StateBar";
import { useAnnounceFace, useKeepFocus } from "./useFaceEffects";

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
  onStop: () => void;
}) {
  const { model, state, root } = props;
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
      <FaceBody face={face} model={model} state={state} onOpen={open} />
    </div>
  );
}

function FaceBody(props: {
  face: Face;
  model: PaneModel;
  state: PaneState;
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
