import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SummaryPlan } from "../../flows/planSummary";
import { useLanguage } from "../language";
import type { SummaryView } from "./summaryState";

/** What is to be known before building: nothing to sum up, findings that are left, no results, figures of an earlier reading. */
export function SummaryNotes(props: { view: SummaryView; onLook: () => void; onMustFix: () => void }) {
  const { t } = useLanguage();
  const { plan, isStale, built } = props.view;
  const errors = mustFix(plan);
  const withTasks = plan.sheets.filter(({ isIncluded, tasks }) => isIncluded && tasks > 0);
  return (
    <>
      {isStale && (
        <Note
          action={
            <Button size="small" onClick={props.onLook}>
              {t("sum.look")}
            </Button>
          }
        >
          {t(built ? "sum.stale" : "sum.stale.look")}
        </Note>
      )}
      {plan.register.length === 0 && <Note>{t("sum.empty")}</Note>}
      {errors > 0 && (
        <Note>
          {t("sum.warn", { count: errors })}{" "}
          <Link as="button" inline onClick={props.onMustFix}>
            {t("sum.warn.show")}
          </Link>
        </Note>
      )}
      {withTasks.length > 0 && !withTasks.some(({ hasResults }) => hasResults) && (
        <Note>{t("sum.warn.noResult")}</Note>
      )}
    </>
  );
}

/** Findings of sheets that are left out do not matter here. */
function mustFix({ sheets }: SummaryPlan): number {
  return sheets
    .filter(({ isIncluded }) => isIncluded)
    .flatMap(({ check }) => check.findings)
    .filter(({ severity }) => severity === "error").length;
}

function Note({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{children}</MessageBarBody>
      {action && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
