import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../core/grid/address";
import { COMPARISON_SIGNS } from "../../core/indicators/calculation";
import type { IndicatorResult } from "../../core/indicators/indicatorResults";
import { sayNumber, type Language } from "../../texts/say";
import { useLanguage, type Say } from "../language";
import { usePaneStyles } from "../styles";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 12px",
  },
  line: { display: "block", padding: "6px 12px" },
  track: {
    position: "relative",
    height: "10px",
    marginBlock: "4px",
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  bar: { height: "100%", backgroundColor: tokens.colorPaletteGreenBackground3 },
  missed: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  mark: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
  },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: "4px 12px",
    textAlign: "left",
    verticalAlign: "top",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Achieved against target, a bar for each indicator; its text says the same, and a table shows the numbers alone. */
export function ResultBars({
  results,
  onGoTo,
}: {
  results: readonly IndicatorResult[];
  onGoTo: (cell: string) => void;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const [isTable, setTable] = useState(false);
  const judged = results.filter(({ isMet }) => isMet !== undefined);
  if (judged.length === 0) return null;
  const achieved = judged.filter(({ isMet }) => isMet).length;
  return (
    <section aria-label={t("tab.indicators")}>
      <div className={styles.head}>
        <h2 className={shared.title}>{t("ind.result", { achieved, count: judged.length })}</h2>
        <Button size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {t("ind.table")}
        </Button>
      </div>
      {isTable ? (
        <ResultTable results={judged} />
      ) : (
        <ul className={shared.list}>
          {judged.map((result) => (
            <li key={`${result.row}:${result.column}`}>
              <button
                type="button"
                className={mergeClasses(shared.line, styles.line)}
                onClick={() => onGoTo(cellAddress(result.row, result.column))}
              >
                <span>{result.label}</span>
                <Bar result={result} />
                <span className={shared.secondary}>{sentenceOf(result, language, t)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** As wide as 100 %, or as the larger of both figures. */
function Bar({ result: { achieved = 0, limits, isPercent, isMet } }: { result: IndicatorResult }) {
  const styles = useStyles();
  const target = limits[0]?.value ?? 0;
  const whole = Math.max(isPercent ? 100 : 0, achieved, target) || 1;
  const width = `${(Math.max(0, achieved) / whole) * 100}%`;
  return (
    <div className={styles.track} aria-hidden>
      <div className={mergeClasses(styles.bar, isMet === false && styles.missed)} style={{ width }} />
      <div className={styles.mark} style={{ left: `calc(${(target / whole) * 100}% - 1px)` }} />
    </div>
  );
}

function ResultTable({ results }: { results: readonly IndicatorResult[] }) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(["tab.indicators", "role.result", "role.target", "role.assessment"] as const).map((key) => (
            <th key={key} scope="col" className={styles.cell}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={`${result.row}:${result.column}`}>
            <th scope="row" className={styles.cell}>
              {result.label}
            </th>
            <td className={styles.cell}>{figure(result.achieved ?? 0, result, language)}</td>
            <td className={styles.cell}>{targetWords(result, language)}</td>
            <td className={styles.cell}>{verdict(result, language, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sentenceOf(result: IndicatorResult, language: Language, t: Say): string {
  const parts = [
    figure(result.achieved ?? 0, result, language),
    t("ind.target", { target: targetWords(result, language) }),
    verdict(result, language, t),
  ];
  return parts.join(" · ");
}

/** "Chưa đạt, thiếu 1,6 điểm %" where the target is to be reached from below. */
function verdict(
  { isMet, achieved = 0, limits, isPercent }: IndicatorResult,
  language: Language,
  t: Say,
): string {
  if (isMet) return t("ind.achieved");
  const [limit] = limits;
  const isFloor = limits.length === 1 && limit !== undefined && limit.comparison.startsWith(">");
  if (!isPercent || !isFloor) return t("ind.missed");
  return t("ind.short", { points: sayNumber(language, limit.value - achieved) });
}

function targetWords({ limits, isPercent }: IndicatorResult, language: Language): string {
  return limits
    .map(
      ({ comparison, value }) => `${COMPARISON_SIGNS[comparison]} ${figure(value, { isPercent }, language)}`,
    )
    .join(", ");
}

function figure(value: number, { isPercent }: { isPercent: boolean }, language: Language): string {
  return `${sayNumber(language, value)}${isPercent ? "%" : ""}`;
}
