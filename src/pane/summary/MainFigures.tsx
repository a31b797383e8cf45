import { makeStyles, tokens } from "@fluentui/react-components";
import { completionRate, onTimeRate, type SummaryFigures } from "../../core/summary/figures";
import { sayRate } from "../../texts/say";
import { useLanguage } from "../language";
import { usePaneStyles } from "../styles";
import { PartHead } from "./PartHead";
import { StatusLine } from "./StatusLine";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: "8px",
    margin: "0 0 12px",
  },
  card: {
    display: "flex",
    flexDirection: "column",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  rate: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** What the summary will say first: lượt of the period, the two rates with their fractions, the statuses. */
export function MainFigures({ figures: { overall } }: { figures: SummaryFigures }) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <PartHead title={t("sum.main")} aside={t("sum.turns", { count: overall.total })}>
      <div className={styles.cards}>
        <Rate rate={completionRate(overall)} label={t("sum.rate")} baseKey="sum.rate.base" />
        <Rate rate={onTimeRate(overall)} label={t("sum.onTime")} baseKey="sum.onTime.base" />
      </div>
      <StatusLine counts={overall} />
    </PartHead>
  );
}

/** A rate never stands without its fraction. */
function Rate(props: {
  rate: { done: number; base: number };
  label: string;
  baseKey: "sum.rate.base" | "sum.onTime.base";
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const { done, base } = props.rate;
  return (
    <div className={styles.card}>
      <span className={styles.rate}>{base === 0 ? "–" : sayRate(language, done / base)}</span>
      <span>{props.label}</span>
      <span className={shared.secondary}>
        {base === 0 ? t("sum.noBase") : t(props.baseKey, { done, base })}
      </span>
    </div>
  );
}
