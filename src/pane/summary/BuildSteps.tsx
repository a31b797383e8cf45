import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import { useLanguage } from "../language";
import { progressShare, sayProgress } from "../progress";
import { usePaneStyles } from "../styles";
import type { SummaryWork } from "./summaryState";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  step: { display: "flex", alignItems: "center", gap: "6px" },
});

const SIGNS = { done: CheckmarkCircle16Filled, running: Clock16Regular, waiting: Circle16Regular };
type StepState = keyof typeof SIGNS;

/** How far the work is: the rows read, and while building what comes after them. */
export function BuildSteps({ work }: { work: SummaryWork }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const progress = work.kind === "reading" ? work.progress : undefined;
  const isForBuilding = work.kind === "writing" || work.isForBuilding;
  const states: [StepState, StepState] =
    work.kind === "reading" ? ["running", "waiting"] : ["done", "running"];
  return (
    <div>
      {isForBuilding ? (
        <ol className={styles.list} aria-label={t("sum.steps")}>
          {(["sum.step.read", "sum.step.write"] as const).map((key, at) => {
            const state = states[at]!;
            const Sign = SIGNS[state];
            return (
              <li key={key} className={styles.step}>
                <Sign className={state === "done" ? shared.success : shared.muted} aria-hidden />
                {t(key)}
                <span className={shared.secondary}>{t(`sum.step.${state}`)}</span>
              </li>
            );
          })}
        </ol>
      ) : (
        <span>{t("sum.looking")}</span>
      )}
      {progress && progress.total > 0 && (
        <>
          <span className={shared.secondary}>{sayProgress(t, progress)}</span>
          <ProgressBar value={progressShare(progress)} aria-label={t("sum.looking")} />
        </>
      )}
    </div>
  );
}
