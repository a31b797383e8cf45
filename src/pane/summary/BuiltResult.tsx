import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState } from "react";
import type { BuiltSummary } from "../../flows/buildSummary";
import { isOf, type SummaryPlan } from "../../flows/planSummary";
import { useLanguage } from "../language";
import { usePaneStyles } from "../styles";

const useStyles = makeStyles({
  result: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  done: { display: "flex", alignItems: "center", gap: "4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  list: { margin: "4px 0", paddingInlineStart: "16px", overflowWrap: "anywhere" },
});

/** What was built, what was kept, what is no longer there, and the way to the sheet and back. */
export function BuiltResult(props: {
  plan: SummaryPlan;
  built: BuiltSummary;
  onOpen: () => void;
  /** Missing where nothing was written down to take back. */
  onUndo?: () => void;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const { plan, built } = props;
  const { earlier, remarks, gone, model } = plan;
  return (
    <section className={styles.result} aria-label={t("action.summary")}>
      <span className={styles.done}>
        <CheckmarkCircle16Filled className={shared.success} aria-hidden />
        {t("sum.done", { sheet: built.sheet })}
      </span>
      <span>{t("sum.reconciled", { total: model.figures.overall.total })}</span>
      {remarks.kept > 0 && <span>{t("sum.kept", { count: remarks.kept })}</span>}
      {earlier && !isOf(earlier, plan.period) && <span>{t("sum.fixed", { sheet: earlier.sheet })}</span>}
      <Lost title={t("sum.lost", { count: remarks.lost.length })} lines={remarks.lost} />
      <Lost title={t("sum.gone", { count: gone.length })} lines={gone} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={props.onOpen}>
          {t("sum.open")}
        </Button>
        {props.onUndo && <Button onClick={props.onUndo}>{t("fix.undo")}</Button>}
      </div>
      <span className={shared.secondary}>{t("sum.print")}</span>
    </section>
  );
}

/** What has no row any more, to be copied elsewhere; where copying is refused the list can still be marked by hand. */
function Lost({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [isCopied, setCopied] = useState(false);
  if (lines.length === 0) return null;
  const copy = () =>
    void navigator.clipboard?.writeText(lines.join("\n")).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div>
      <span>{title}</span>
      <ul className={styles.list}>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
      <Button size="small" onClick={copy}>
        {t(isCopied ? "sum.copied" : "sum.copy")}
      </Button>
    </div>
  );
}
