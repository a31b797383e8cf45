import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { isOf } from "../../flows/planSummary";
import type { Period } from "../period";
import { useLanguage } from "../language";
import type { PaneState } from "../paneEvent";
import type { PaneModel } from "../paneModel";
import { FailureBar } from "../StateBar";
import { BuildSteps } from "./BuildSteps";
import { BuiltResult } from "./BuiltResult";
import { DueLine } from "./DueLine";
import { MainFigures } from "./MainFigures";
import { PeriodFields } from "./PeriodFields";
import { periodName } from "./periodName";
import { SourceSheets } from "./SourceSheets";
import { SummaryNotes } from "./SummaryNotes";
import type { SummaryState, SummaryView } from "./summaryState";
import { UnitRates } from "./UnitRates";
import { useAnnounceSummary } from "./useAnnounceSummary";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: "12px",
    // Sections keep their height: the part scrolls instead.
    "& > *": { flexShrink: 0 },
  },
  footer: {
    flexShrink: 0,
    display: "flex",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  build: { flexGrow: 1 },
});

/** What the part needs of the pane around it. */
export interface SummaryProps {
  model: PaneModel;
  state: PaneState;
  period: Period;
}

/** The part "Tổng hợp": period, day of reporting, sheets, figures as they are now, then the summary that was built. */
export function SummaryPart(props: SummaryProps) {
  const { model, state } = props;
  const { summary } = state;
  const styles = useStyles();
  const [isMistaken, setMistaken] = useState(false);
  useAnnounceSummary(summary);
  const stopAtEscape = ({ key }: KeyboardEvent) => key === "Escape" && model.stopSummary();
  return (
    <div className={styles.part} onKeyDown={stopAtEscape}>
      {summary.failure && <FailureBar failure={summary.failure} onRetry={() => void model.retrySummary()} />}
      <div className={styles.scroll} aria-busy={summary.work !== undefined}>
        {summary.work && <BuildSteps work={summary.work} />}
        {summary.view && <Figures {...props} view={summary.view} onMistake={setMistaken} />}
      </div>
      <BuildBar model={model} summary={summary} isMistaken={isMistaken} />
    </div>
  );
}

function Figures(props: SummaryProps & { view: SummaryView; onMistake: (isMistaken: boolean) => void }) {
  const { model, state, view } = props;
  const { choice, work } = state.summary;
  const { plan, built } = view;
  const isBuilding = work !== undefined && (work.kind === "writing" || work.isForBuilding);
  const included = plan.sheets.flatMap(({ name, isIncluded }) => (isIncluded ? [name] : []));
  const id = built?.id;
  return (
    <>
      <PeriodFields
        plan={plan}
        choice={choice}
        period={props.period}
        isDisabled={isBuilding}
        onChoose={(chosen) => void model.lookForSummary({ period: chosen })}
        onPeriod={model.changePeriod}
        onMistake={props.onMistake}
      />
      {built && (
        <BuiltResult
          plan={plan}
          built={built}
          onOpen={() => void model.goTo({ sheet: built.sheet, cell: "A1" })}
          {...(id !== undefined && model.fixing && { onUndo: () => void model.fixing?.undo(id) })}
        />
      )}
      <DueLine view={view} onEdit={() => model.openPage("catalogue")} />
      <SourceSheets
        sheets={plan.sheets}
        chosen={choice.sheets ?? included}
        isDisabled={isBuilding}
        onChoose={(sheets) => void model.lookForSummary({ sheets })}
      />
      <SummaryNotes
        view={view}
        onLook={() => void model.lookForSummary()}
        onMustFix={() => {
          void model.openPart("check");
          void model.showMustFix();
        }}
      />
      {plan.register.length > 0 && (
        <>
          <MainFigures figures={plan.model.figures} />
          <UnitRates figures={plan.model.figures} />
        </>
      )}
    </>
  );
}

/** One button that stays where it is, so that the focus does: it builds, stops the reading, or waits for the writing. */
function BuildBar(props: { model: PaneModel; summary: SummaryState; isMistaken: boolean }) {
  const { model, summary } = props;
  const styles = useStyles();
  const { language, t } = useLanguage();
  const { work, view } = summary;
  if (work) {
    const isReading = work.kind === "reading";
    return (
      <div className={styles.footer}>
        <Button
          className={styles.build}
          appearance="secondary"
          disabledFocusable={!isReading}
          onClick={() => model.stopSummary()}
        >
          {t(isReading ? "check.stop" : "sum.step.write")}
        </Button>
      </div>
    );
  }
  const plan = view?.plan;
  const isThere = view?.built !== undefined || (plan?.earlier && isOf(plan.earlier, plan.period)) === true;
  return (
    <div className={styles.footer}>
      {plan ? (
        <Button
          className={styles.build}
          appearance={view.built ? "secondary" : "primary"}
          disabledFocusable={props.isMistaken || plan.register.length === 0}
          onClick={() => void model.buildSummary()}
        >
          {t(isThere ? "sum.rebuild" : "sum.build", { period: periodName(language, plan.period.name) })}
        </Button>
      ) : (
        <Button className={styles.build} onClick={() => void model.lookForSummary()}>
          {t("sum.look")}
        </Button>
      )}
    </div>
  );
}
