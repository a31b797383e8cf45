import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Clock20Regular } from "@fluentui/react-icons/svg/clock";
import { otherReportDay, reportDue, type ReportDue } from "../../core/summary/reportDays";
import { sayDay } from "../../texts/say";
import { useLanguage, type Say } from "../language";
import { usePaneStyles } from "../styles";
import type { SummaryView } from "./summaryState";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  other: { gridColumn: "2 / -1" },
});

/** When the report is due, how long that is, and where the days can be changed. */
export function DueLine({ view: { plan, today }, onEdit }: { view: SummaryView; onEdit: () => void }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const other = otherReportDay(plan.period, plan.check.office?.catalogue.plan.periods ?? []);
  return (
    <div className={styles.box}>
      <Clock20Regular aria-hidden />
      <span>{sayDue(reportDue(plan.period.reportDue, today), t)}</span>
      <Link as="button" onClick={onEdit}>
        {t("sum.editCalendar")}
      </Link>
      {other !== undefined && (
        <span className={`${styles.other} ${shared.secondary}`}>
          {t("sum.otherDue", { date: sayDay(other) })}
        </span>
      )}
    </div>
  );
}

function sayDue({ kind, day, days }: ReportDue, t: Say): string {
  if (kind === "today") return t("sum.dueToday");
  return t(kind === "ahead" ? "sum.due" : "sum.duePassed", { date: sayDay(day), days });
}
