import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../core/rules/rule";
import type { SeverityCounts } from "../core/report/report";
import { sayNumber } from "../texts/say";
import { SEVERITIES } from "./findingList";
import { useLanguage } from "./language";
import { SeverityIcon } from "./SeverityIcon";

const ONE_LINE = "@container (max-height: 640px) and (min-width: 340px)";
const useStyles = makeStyles({
  tiles: {
    flexShrink: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
    gap: "8px",
    padding: "8px 12px 12px",
  },
  tile: {
    minWidth: 0,
    minHeight: "48px",
    padding: "3px 8px",
    justifyContent: "flex-start",
    [ONE_LINE]: { minHeight: "30px", padding: "0 8px" },
  },
  inner: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    [ONE_LINE]: { flexDirection: "row", alignItems: "center", gap: "4px" },
  },
  top: { display: "flex", alignItems: "center", gap: "6px" },
  number: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  word: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  none: { color: tokens.colorNeutralForeground3 },
});

/** Three tiles, one per severity, that filter the list; several may be pressed, a severity of zero is greyed, never hidden. */
export function SeverityTiles(props: {
  counts: SeverityCounts;
  chosen: ReadonlySet<Severity>;
  onChoose: (chosen: ReadonlySet<Severity>) => void;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const toggle = (severity: Severity) => {
    const next = new Set(props.chosen);
    if (!next.delete(severity)) next.add(severity);
    props.onChoose(next);
  };
  return (
    <div className={styles.tiles} role="group" aria-label={t("check.filterBySeverity")}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.tile}
          checked={props.chosen.has(severity)}
          onClick={() => toggle(severity)}
        >
          <span className={mergeClasses(styles.inner, props.counts[severity] === 0 && styles.none)}>
            <span className={styles.top}>
              <SeverityIcon severity={severity} />
              <span className={styles.number}>{sayNumber(language, props.counts[severity])}</span>
            </span>
            <span className={styles.word}>{t(`severity.${severity}`)}</span>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
