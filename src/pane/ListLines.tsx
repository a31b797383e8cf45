import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { sayNumber } from "../texts/say";
import { taskLabel, type Grouping, type ListLine } from "./findingList";
import { useLanguage } from "./language";
import { SeverityIcon } from "./SeverityIcon";
import { lineHeight } from "./window";

/** The one place where forced colours are chosen by us: the line that the person is on. */
const HIGHLIGHTED = {
  forcedColorAdjust: "none",
  backgroundColor: "Highlight",
  color: "HighlightText",
} as const;
const CUT = { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } as const;
const useStyles = makeStyles({
  line: {
    position: "absolute",
    left: 0,
    right: 0,
    boxSizing: "border-box",
    display: "flex",
    gap: "8px",
    paddingRight: "12px",
    cursor: "pointer",
    borderLeft: "3px solid transparent",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText" },
  },
  group: { alignItems: "center", paddingLeft: "9px" },
  groupTitle: { ...CUT, fontWeight: tokens.fontWeightSemibold },
  count: {
    color: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { color: "inherit" },
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  finding: { paddingLeft: "35px", paddingTop: "6px" },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": HIGHLIGHTED,
    // The tree has the focus and sets the width; its ring is drawn on the line that the keyboard is on.
    outline: `var(--line-ring, 0px) solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
  cell: {
    flexShrink: 0,
    minWidth: "34px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { color: "inherit" },
  },
  // A shade stronger than a link elsewhere: its ground is darker.
  activeCell: {
    color: tokens.colorBrandForegroundLinkHover,
    "@media (forced-colors: active)": { color: "inherit" },
  },
  words: { minWidth: 0, flexGrow: 1 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  first: { display: "block", ...CUT, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  second: {
    display: "block",
    ...CUT,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { color: "inherit" },
  },
  aside: {
    display: "none",
    ...CUT,
    maxWidth: "35%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { color: "inherit" },
    "@container (min-width: 440px)": { display: "block" },
  },
  fixable: { flexShrink: 0, color: tokens.colorNeutralForeground3, marginTop: "2px" },
});

/** A group's heading: open or closed, severity, title, count. */
export function GroupLine(props: {
  line: Extract<ListLine, { kind: "group" }>;
  top: number;
  isActive: boolean;
  onPress: () => void;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const { group, isOpen, position, of } = props.line;
  const count = group.items.length;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <div
      id={group.id}
      role="treeitem"
      aria-level={1}
      aria-expanded={isOpen}
      aria-posinset={position}
      aria-setsize={of}
      aria-selected={props.isActive}
      className={mergeClasses(styles.line, styles.group, props.isActive && styles.active)}
      style={{ top: props.top, height: lineHeight(props.line) }}
      onClick={props.onPress}
    >
      <Chevron aria-hidden style={{ flexShrink: 0 }} />
      {group.severity && <SeverityIcon severity={group.severity} />}
      <span className={styles.groupTitle}>{group.title}</span>
      <Unseen>
        {group.severity
          ? t("list.groupState", { severity: lower(t(`severity.${group.severity}`)), count })
          : t("list.groupCount", { count })}
      </Unseen>
      <span className={styles.count} aria-hidden>
        {sayNumber(language, count)}
      </span>
    </div>
  );
}

/**
 * A finding: its cell, its task, and below it what is wrong where the group does not say so for all. Assistive
 * technology hears the line's own words and, unseen between them, rule, severity, the rest of the sentence, position.
 */
export function FindingLine(props: {
  line: Extract<ListLine, { kind: "finding" }>;
  top: number;
  isActive: boolean;
  total: number;
  grouping: Grouping;
  onPress: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { item, group, position, of, number } = props.line;
  const { finding, said } = item;
  const label = props.grouping === "row" ? said.title : taskLabel(finding) || said.title;
  return (
    <div
      id={item.id}
      role="treeitem"
      aria-level={2}
      aria-posinset={position}
      aria-setsize={of}
      aria-selected={props.isActive}
      className={mergeClasses(styles.line, styles.finding, props.isActive && styles.active)}
      style={{ top: props.top, height: lineHeight(props.line) }}
      onClick={props.onPress}
    >
      <span className={mergeClasses(styles.cell, props.isActive && styles.activeCell)}>{finding.cell}</span>
      <span className={styles.words}>
        <span className={styles.first}>{label}</span>
        <Unseen>
          {t("list.lineState", { rule: said.title, severity: lower(t(`severity.${finding.severity}`)) })}
        </Unseen>
        {group.isUniform ? (
          <Unseen>{said.sentence}</Unseen>
        ) : (
          <>
            <span className={styles.second}>{props.grouping === "unit" ? said.title : said.fact}</span>
            <Unseen>{props.grouping === "unit" ? said.sentence : said.action}</Unseen>
          </>
        )}
        <Unseen>{t("list.linePosition", { position: number, count: props.total })}</Unseen>
      </span>
      {finding.lead && props.grouping !== "unit" && <span className={styles.aside}>{finding.lead}</span>}
      {finding.fix && <Edit16Regular className={styles.fixable} aria-label={t("list.fixable")} />}
    </div>
  );
}

/** Words for assistive technology that eyes find in icon and place; commas keep them apart from their neighbours. */
function Unseen({ children }: { children: string }) {
  const styles = useStyles();
  return <span className={styles.unseen}>, {children}, </span>;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
