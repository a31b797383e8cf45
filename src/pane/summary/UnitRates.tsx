import { makeStyles, tokens } from "@fluentui/react-components";
import type { SummaryFigures } from "../../core/summary/figures";
import { unitsByCompletion } from "../../core/summary/unitRates";
import { useLanguage } from "../language";
import { usePaneStyles } from "../styles";
import { PartHead } from "./PartHead";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  unit: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 64px minmax(36px, auto)",
    columnGap: "8px",
    alignItems: "center",
    paddingBlock: "2px",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  track: {
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground5,
    outline: "1px solid transparent",
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", outlineColor: "CanvasText" },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackgroundPressed,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  fraction: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** How far each unit is, the lowest first; the fraction says what the bar shows. */
export function UnitRates({ figures }: { figures: SummaryFigures }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  return (
    <PartHead title={t("sum.byUnit")} aside={t("sum.byUnit.order")}>
      <ul className={styles.list}>
        {unitsByCompletion(figures).map(({ name, done, base }) => (
          <li key={name} className={styles.unit}>
            <span className={styles.name} title={name}>
              {name}
            </span>
            {base > 0 ? (
              <span className={styles.track} aria-hidden>
                <span className={styles.bar} style={{ display: "block", width: `${(done / base) * 100}%` }} />
              </span>
            ) : (
              <span />
            )}
            <span className={base > 0 ? styles.fraction : shared.secondary}>
              {base > 0 ? `${done}/${base}` : t("sum.noBase")}
            </span>
          </li>
        ))}
      </ul>
    </PartHead>
  );
}
