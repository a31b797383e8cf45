import { makeStyles } from "@fluentui/react-components";
import { useState, type RefObject } from "react";
import { CheckedSheets } from "./CheckedSheets";
import { CommandRow } from "./CommandRow";
import { Clean } from "./Clean";
import { Checking, FirstSteps, NotChecked, NoTable, PrivacyNote } from "./EmptyFaces";
import { findingsOf, resultOf, settledFace, type Face } from "./face";
import { fetched } from "./fetched";
import { Findings } from "./Findings";
import type { PaneState } from "./paneEvent";
import type { PaneModel } from "./paneModel";
import { checkedSheets, currentFace, offeredTables } from "./paneState";
import { PointToHeading } from "./PointToHeading";
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

const ColumnsPage = fetched(async () => (await import("./ColumnsPage")).ColumnsPage);

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
  const [isPointing, setPointing] = useState(false);
  useAnnounceFace(face, state.sheet);
  useKeepFocus(root, face.kind);
  const command = (
    <CommandRow
      face={face}
      isBusy={state.isBusy}
      onCheck={(sheets) => void model.check(sheets)}
      onStop={props.onStop}
      onPoint={() => setPointing(true)}
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
      <StateBar face={face} model={model} />
      <CheckedSheets sheets={checkedSheets(state)} current={state.sheet} onOpen={open} />
      {isPointing ? (
        <PointToHeading model={model} onClose={() => setPointing(false)} />
      ) : (
        <FaceBody face={face} model={model} state={state} onOpen={open} onPoint={() => setPointing(true)} />
      )}
    </div>
  );
}

function FaceBody(props: {
  face: Face;
  model: PaneModel;
  state: PaneState;
  onOpen: (sheet: string) => void;
  onPoint: () => void;
}) {
  const { face, model, state } = props;
  const [why, setWhy] = useState({ isOpen: false, times: 0 });
  const settled = settledFace(face);
  const result = resultOf(face);
  if (settled.kind === "noTable") {
    const others = checkedSheets(state).filter(({ count }) => count !== undefined);
    return (
      <NoTable
        others={others.map(({ sheet }) => sheet)}
        offered={offeredTables(state)}
        onOpen={props.onOpen}
        onPoint={props.onPoint}
        onUse={({ headerRows: [first, last] }) => void model.pointTo(state.sheet, first, last)}
      />
    );
  }
  if (!result) return face.kind === "checking" ? null : <NotChecked sheet={state.sheet} />;
  const findings = findingsOf(face);
  return (
    <>
      <Recognised result={result} onWhy={() => setWhy({ isOpen: true, times: why.times + 1 })} />
      {/* Opened again it begins with what holds now, so it is made anew each time. */}
      {why.times > 0 && (
        <ColumnsPage
          key={why.times}
          check={result.check}
          choices={state.choices}
          isOpen={why.isOpen}
          onClose={() => setWhy({ ...why, isOpen: false })}
          onApply={(choices) => void model.chooseHeadings(choices)}
          onGoTo={(cell) => void model.goTo({ sheet: result.check.name, cell })}
        />
      )}
      {settled.kind === "clean" && (
        <Clean model={model} state={state} result={result} notes={findings.length} />
      )}
      <Findings key={result.check.name} {...props} />
    </>
  );
}
