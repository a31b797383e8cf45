import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { SheetFill } from "../../flows/fillIndicators";
import { useLanguage, type Say } from "../language";
import type { PaneModel } from "../paneModel";
import type { PaneState } from "../paneEvent";
import { FailureBar } from "../StateBar";
import { usePaneStyles } from "../styles";
import { FormulaList } from "./FormulaList";
import { ResultBars } from "./ResultBars";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  row: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "12px 12px 0",
  },
  summary: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 12px" },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { margin: "8px 12px 0", flexShrink: 0 },
  done: { display: "flex", alignItems: "center", gap: "4px" },
});

/** The part "Chỉ tiêu": what would be filled, then how the indicators stand against their targets. */
export function IndicatorsPart({ model, state }: { model: PaneModel; state: PaneState }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { indicators } = state;
  const sheet = indicators.kind === "preview" || indicators.kind === "filled" ? indicators.sheet : undefined;
  const goTo = (cell: string) => sheet && void model.goTo({ sheet: sheet.sheet, cell });
  return (
    <div className={styles.part}>
      <Commands model={model} state={state} />
      {indicators.kind === "failed" && (
        <FailureBar failure={indicators.failure} onRetry={() => void model.lookForIndicators()} />
      )}
      {sheet && (
        <Summary sheet={sheet} filled={indicators.kind === "filled" ? indicators.count : undefined} />
      )}
      {(indicators.kind === "none" || indicators.kind === "unknown") && (
        <p className={styles.summary} role="status">
          {t("ind.none")}
        </p>
      )}
      {sheet && (
        <div className={styles.scroll}>
          {indicators.kind === "filled" ? null : (
            <FormulaList
              sheet={sheet}
              onGoTo={goTo}
              onVariant={(id, variant) => void model.chooseVariant(id, variant)}
            />
          )}
          {(indicators.kind === "filled" || sheet.fill.length === 0) && (
            <ResultBars results={sheet.results} onGoTo={goTo} />
          )}
        </div>
      )}
    </div>
  );
}

function Commands({ model, state: { indicators } }: { model: PaneModel; state: PaneState }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const count = indicators.kind === "preview" ? indicators.sheet.fill.length : 0;
  return (
    <div className={styles.row}>
      {count > 0 && (
        <Button
          appearance="primary"
          disabledFocusable={indicators.kind === "preview" && indicators.sheet.isProtected}
          onClick={() => void model.fillIndicators()}
        >
          {t("ind.fill", { count })}
        </Button>
      )}
      <Button
        onClick={() => void model.lookForIndicators()}
        disabledFocusable={indicators.kind === "reading"}
      >
        {t(indicators.kind === "reading" ? "ind.reading" : "ind.again")}
      </Button>
    </div>
  );
}

function previewWords(count: number, kept: number, t: Say): string {
  return kept === 0 ? t("ind.preview.all", { count }) : t("ind.preview", { count, kept });
}

function Summary({ sheet, filled }: { sheet: SheetFill; filled: number | undefined }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const { fill, kept, faults, calculated, isProtected } = sheet;
  const isComplete = fill.length === 0 && kept.length === 0 && faults.length === 0 && calculated > 0;
  return (
    <div className={styles.summary} role="status">
      {filled !== undefined && (
        <span className={styles.done}>
          <CheckmarkCircle16Filled className={shared.success} aria-hidden />
          {t("ind.done", { count: filled })}
        </span>
      )}
      {filled === undefined && (
        <span>{isComplete ? t("ind.nothing") : previewWords(fill.length, kept.length, t)}</span>
      )}
      {isProtected && fill.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("error.protected", { sheet: sheet.sheet })}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
