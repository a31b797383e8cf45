import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useState } from "react";
import type { Finding } from "../core/rules/finding";
import { AsideButton } from "./AsideButton";
import type { ListLine } from "./findingList";
import type { Fixing } from "./fix/fixing";
import { FixPanel } from "./fix/FixPanel";
import { HiddenNote } from "./HiddenNote";
import { useLanguage } from "./language";
import type { HiddenBy } from "./paneFlows";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  detail: {
    flexShrink: 0,
    minHeight: "40px",
    maxHeight: "40%",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: "4px 12px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", minHeight: "32px" },
  cell: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink, flexShrink: 0 },
  title: {
    flexGrow: 1,
    flexBasis: "100px",
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  position: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  arrows: { display: "flex", flexShrink: 0 },
  sentence: { margin: "2px 0 6px", overflowWrap: "anywhere" },
  aside: { marginLeft: "auto" },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

/** The active finding in full: sentence, the fix with what it will write, why; ▴ ▾ do what F8 does. */
export function Detail(props: {
  line: Extract<ListLine, { kind: "finding" }> | undefined;
  total: number;
  /** Absent where nothing may be written now. */
  fixing: Fixing | undefined;
  /** Findings of the same rule that have a certain fix. */
  alike: readonly Finding[];
  planYear: number;
  hiddenBy: HiddenBy | undefined;
  onShow: () => void;
  onStep: (by: 1 | -1) => void;
  /** Something is being written: the next thing waits. */
  isBusy: boolean;
  onSetAside: (finding: Finding, scope: "finding" | "rule") => void;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const { line } = props;
  if (!line)
    return (
      <section className={styles.detail} aria-label={t("detail.label")}>
        {t("list.hint")}
      </section>
    );
  const { finding, said } = line.item;
  return (
    <section className={styles.detail} aria-label={t("detail.label")} data-focus="detail">
      <div className={styles.head}>
        <span className={styles.cell}>{finding.cell}</span>
        <h2 className={styles.title}>{said.title}</h2>
        <span className={styles.position}>
          {t("detail.position", { position: line.number, count: props.total })}
        </span>
        <span className={styles.arrows}>
          <Button
            appearance="subtle"
            icon={<ChevronUp20Regular />}
            aria-label={t("list.previous")}
            title={t("list.previous")}
            onClick={() => props.onStep(-1)}
          />
          <Button
            appearance="subtle"
            icon={<ChevronDown20Regular />}
            aria-label={t("list.next")}
            title={t("list.next")}
            onClick={() => props.onStep(1)}
          />
        </span>
      </div>
      <p className={styles.sentence}>{said.sentence}</p>
      {props.hiddenBy && (
        <HiddenNote
          hiddenBy={props.hiddenBy}
          sheet={finding.sheet}
          row={finding.row + 1}
          onShow={props.onShow}
        />
      )}
      {props.fixing && (
        <FixPanel
          key={line.id}
          finding={finding}
          alike={props.alike}
          planYear={props.planYear}
          fixing={props.fixing}
        />
      )}
      <div className={styles.foot}>
        <Why key={`${line.id}-why`} why={said.why} className={shared.secondary} />
        <span className={styles.aside}>
          <AsideButton isBusy={props.isBusy} onSetAside={(scope) => props.onSetAside(finding, scope)} />
        </span>
      </div>
    </section>
  );
}

function Why({ why, className }: { why: string; className: string }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (!why) return null;
  return (
    <div className={className}>
      <Link
        as="button"
        aria-expanded={isOpen}
        style={{ fontSize: "inherit" }}
        onClick={() => setOpen(!isOpen)}
      >
        {t("detail.why")}
      </Link>
      {isOpen && <p className={styles.sentence}>{why}</p>}
    </div>
  );
}
