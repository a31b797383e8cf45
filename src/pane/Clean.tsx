import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle32Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { sayQuarter } from "../texts/say";
import { countRows, type SheetResult } from "./face";
import { useLanguage } from "./language";
import type { PaneState } from "./paneEvent";
import type { PaneModel } from "./paneModel";
import { uncheckedSheets } from "./paneState";
import { quarterOf } from "./period";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  icon: { width: "40px", height: "40px" },
  steps: { display: "flex", flexDirection: "column", gap: "8px", alignSelf: "stretch", marginTop: "8px" },
});

/** Nothing to mend: what was checked and when, the notes that are listed below, and what can be done next. */
export function Clean(props: { model: PaneModel; state: PaneState; result: SheetResult; notes: number }) {
  const { result, notes } = props;
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const counts = countRows(result.check);
  return (
    <div className={shared.centred}>
      <CheckmarkCircle32Regular className={mergeClasses(styles.icon, shared.success)} aria-hidden />
      <h2 className={shared.title}>{t("check.clean.title")}</h2>
      <p className={shared.paragraph}>{t("check.clean.body", { ...counts, time: result.time })}</p>
      {notes > 0 && <p className={shared.paragraph}>{t("check.clean.notes", { count: notes })}</p>}
      <NextSteps {...props} />
    </div>
  );
}

/** Each step shows first what it would write; checking the other sheets is offered where there are any. */
function NextSteps({ model, state }: { model: PaneModel; state: PaneState }) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const quarter = sayQuarter(language, quarterOf(model.getPeriod().asOf));
  return (
    <section className={styles.steps} aria-label={t("check.clean.next")}>
      <span aria-hidden>{t("check.clean.next")}</span>
      <Button onClick={() => void model.openPart("indicators")}>{t("check.clean.fill")}</Button>
      <Button onClick={() => void model.openPart("summary")}>
        {t("check.clean.summarize", { quarter })}
      </Button>
      {uncheckedSheets(state).length > 0 && (
        <Button disabledFocusable={state.isBusy} onClick={() => void model.check("all")}>
          {t("check.allSheets")}
        </Button>
      )}
    </section>
  );
}
