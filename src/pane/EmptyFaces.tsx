import { Button, Link, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { CircleHint32Regular } from "@fluentui/react-icons/svg/circle-hint";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { useEffect, useState } from "react";
import { areaAddress } from "../core/grid/address";
import type { Table } from "../core/table/table";
import { useLanguage } from "./language";
import { progressShare, sayProgress, type Progress } from "./progress";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  steps: {
    listStyleType: "none",
    margin: "8px 0 12px",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  step: { display: "flex", gap: "8px" },
  number: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    borderRadius: "50%",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    textAlign: "center",
  },
  first: { padding: "16px 12px 0" },
  icon: { width: "40px", height: "40px" },
  progress: { padding: "8px 12px 0" },
});

/** Before the first check ever: three steps; the button stands below them. */
export function FirstSteps() {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.first}>
      <h2 className={shared.title}>{t("firstRun.title")}</h2>
      <ol className={styles.steps}>
        {([1, 2, 3] as const).map((step) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {step}
            </span>
            {t(`firstRun.step${step}`)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Said under the button of the first run, where it is decided whether to press it. */
export function PrivacyNote() {
  const shared = usePaneStyles();
  const { t } = useLanguage();
  return <p className={mergeClasses(shared.section, shared.secondary)}>{t("firstRun.privacy")}</p>;
}

/** A sheet that nobody has asked about: neither clean nor faulty. */
export function NotChecked({ sheet }: { sheet: string }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  return (
    <div className={shared.centred}>
      <CircleHint32Regular className={mergeClasses(styles.icon, shared.muted)} aria-hidden />
      <h2 className={shared.title}>{t("check.notChecked.title", { sheet })}</h2>
      <p className={shared.paragraph}>{t("check.notChecked.body")}</p>
    </div>
  );
}

/** No table on this sheet: blocks that may be one are offered, the heading can be pointed to; the sheets that have one are offered where they are known. */
export function NoTable(props: {
  others: readonly string[];
  offered: readonly Table[];
  onOpen: (sheet: string) => void;
  onPoint: () => void;
  onUse: (table: Table) => void;
}) {
  const { others, onOpen } = props;
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const [before = "", after = ""] = t("noTable.others").split("{sheets}");
  return (
    <div className={shared.centred}>
      <TableSearch28Regular className={mergeClasses(styles.icon, shared.muted)} aria-hidden />
      <h2 className={shared.title}>{t("noTable.title")}</h2>
      <p className={shared.paragraph}>{t("noTable.body")}</p>
      {props.offered.map((table) => (
        <Button key={areaAddress(table.area)} onClick={() => props.onUse(table)}>
          {t("noTable.offered", { range: areaAddress(table.area) })}
        </Button>
      ))}
      <Button onClick={props.onPoint}>{t("noTable.point")}</Button>
      {others.length > 0 && (
        <p className={shared.paragraph}>
          {before}
          {others.map((sheet, index) => (
            <span key={sheet}>
              {index > 0 && ", "}
              <Link as="button" inline onClick={() => onOpen(sheet)}>
                {sheet}
              </Link>
            </span>
          ))}
          {after}
        </p>
      )}
    </div>
  );
}

/** The progress bar with its count; nothing at all for work under 300 ms. */
export function Checking({ progress }: { progress: Progress | undefined }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className={styles.progress}>
      {progress ? (
        <ProgressBar value={progressShare(progress)} aria-label={sayProgress(t, progress)} />
      ) : (
        <ProgressBar aria-label={t("check.stop")} />
      )}
    </div>
  );
}
