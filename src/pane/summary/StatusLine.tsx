import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STATUSES } from "../../core/register/status";
import type { StatusCounts } from "../../core/summary/figures";
import { STATUS_KEYS } from "../../texts/registerWords";
import { sayNumber } from "../../texts/say";
import { useLanguage } from "../language";
import { usePaneStyles } from "../styles";

/** Done late lies within done. */
const SHOWN = STATUSES.filter((status) => status !== "done-late");

const FORCED = "@media (forced-colors: active)";
/** Forced colours leave two colours: the statuses are told apart by their pattern alone then. */
const forced = (pattern: string) => ({ [FORCED]: { backgroundColor: "Canvas", backgroundImage: pattern } });
const stripes = (direction: string, ink: string, width: number, gap: number) =>
  `repeating-linear-gradient(${direction}, ${ink} 0 ${width}px, transparent ${width}px ${width + gap}px)`;

const useStyles = makeStyles({
  line: { display: "flex", gap: "1px", height: "18px", marginBottom: "8px" },
  segment: {
    flexBasis: 0,
    minWidth: "3px",
    boxSizing: "border-box",
    forcedColorAdjust: "none",
    [FORCED]: { border: "1px solid CanvasText" },
  },
  legend: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    columnGap: "16px",
    rowGap: "2px",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  entry: {
    display: "grid",
    gridTemplateColumns: "12px minmax(0, 1fr) auto",
    gap: "8px",
    alignItems: "center",
  },
  swatch: { width: "12px", height: "12px", borderRadius: "2px" },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

const useFills = makeStyles({
  done: {
    backgroundColor: tokens.colorCompoundBrandBackgroundPressed,
    [FORCED]: { backgroundColor: "CanvasText" },
  },
  "in-progress": {
    backgroundColor: tokens.colorPaletteBlueBorderActive,
    ...forced(stripes("90deg", "CanvasText", 2, 2)),
  },
  "not-due": { backgroundColor: tokens.colorBrandStroke2, ...forced("none") },
  overdue: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: stripes("135deg", tokens.colorPaletteRedBorderActive, 3, 3),
    border: `1px solid ${tokens.colorPaletteRedBorderActive}`,
    ...forced(stripes("135deg", "CanvasText", 3, 3)),
  },
  ongoing: {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    ...forced(stripes("0deg", "CanvasText", 1, 1)),
  },
  "none-arising": {
    backgroundColor: tokens.colorNeutralStroke1,
    ...forced(stripes("90deg", "CanvasText", 1, 4)),
  },
  unreported: {
    backgroundColor: tokens.colorNeutralBackground1,
    backgroundImage: stripes("0deg", tokens.colorPaletteDarkOrangeBorderActive, 2, 2),
    ...forced(stripes("0deg", "CanvasText", 2, 4)),
  },
});

/** One line of the seven statuses; the legend below it says the numbers, so that nothing hangs on colour. */
export function StatusLine({ counts }: { counts: StatusCounts }) {
  const styles = useStyles();
  const fills = useFills();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const said = SHOWN.map((status) => `${t(STATUS_KEYS[status])} ${sayNumber(language, counts[status])}`);
  return (
    <>
      {counts.total > 0 && (
        <div className={styles.line} role="img" aria-label={said.join(", ")}>
          {SHOWN.filter((status) => counts[status] > 0).map((status) => (
            <div
              key={status}
              className={mergeClasses(styles.segment, fills[status])}
              style={{ flexGrow: counts[status] }}
            />
          ))}
        </div>
      )}
      <ul className={styles.legend}>
        {SHOWN.map((status) => (
          <li key={status} className={styles.entry}>
            <span className={mergeClasses(styles.segment, styles.swatch, fills[status])} aria-hidden />
            <span>{t(STATUS_KEYS[status])}</span>
            <span className={styles.number}>{sayNumber(language, counts[status])}</span>
          </li>
        ))}
      </ul>
      {counts["done-late"] > 0 && (
        <span className={shared.secondary}>{t("sum.doneLate", { count: counts["done-late"] })}</span>
      )}
    </>
  );
}
