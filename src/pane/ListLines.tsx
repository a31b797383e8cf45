import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { sayNumber } from "../texts/say";
import { taskLabel, type Grouping, type ListLine } from "./findingList";
import { useLanguage } from "./language";
import { SeverityIcon } from "./SeverityIcon";
import { lineHeight } from "./window";

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
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText", forcedColorAdjust: "none" },
  },
  group: { alignItems: "center", paddingLeft: "9px" },
  groupTitle: { ...CUT, fontWeight: tokens.fontWeightSemibold },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  finding: { paddingLeft: "35px", paddingTop: "6px" },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", color: "HighlightText" },
    // The tree has the focus; its ring is drawn on the line that the keyboard is on.
    "[role=tree]:focus-visible &": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  cell: {
    flexShrink: 0,
    minWidth: "34px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { color: "inherit" },
  },
  words: { minWidth: 0, flexGrow: 1 },
  first: { ...CUT },
  second: {
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
    "@media (min-width: 440px)": { display: "block" },
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
  const values = { title: group.title, count: group.items.length };
  const name = group.severity
    ? t("list.groupName", {
        ...values,
        severity: t(`severity.${group.severity}`).toLocaleLowerCase(language),
      })
    : t("list.groupNameMixed", values);
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
      aria-label={name}
      className={mergeClasses(styles.line, styles.group, props.isActive && styles.active)}
      style={{ top: props.top, height: lineHeight(props.line) }}
      onClick={props.onPress}
    >
      <Chevron aria-hidden style={{ flexShrink: 0 }} />
      {group.severity && <SeverityIcon severity={group.severity} />}
      <span className={styles.groupTitle}>{group.title}</span>
      <span className={styles.count}>{sayNumber(language, group.items.length)}</span>
    </div>
  );
}

/** A finding: its cell, its task, and below it what is wrong where the group does not say so for all. */
export function FindingLine(props: {
  line: Extract<ListLine, { kind: "finding" }>;
  top: number;
  isActive: boolean;
  total: number;
  grouping: Grouping;
  onPress: () => void;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const { item, group, position, of, number } = props.line;
  const { finding, said } = item;
  const name = t(finding.index === undefined ? "list.rowNameNoIndex" : "list.rowName", {
    cell: finding.cell,
    index: finding.index ?? "",
    rule: said.title,
    severity: t(`severity.${finding.severity}`).toLocaleLowerCase(language),
    sentence: said.sentence,
    position: number,
    count: props.total,
  });
  const label = props.grouping === "row" ? said.title : taskLabel(finding) || said.title;
  const second = props.grouping === "unit" ? said.title : said.fact;
  return (
    <div
      id={item.id}
      role="treeitem"
      aria-level={2}
      aria-posinset={position}
      aria-setsize={of}
      aria-selected={props.isActive}
      aria-label={name}
      className={mergeClasses(styles.line, styles.finding, props.isActive && styles.active)}
      style={{ top: props.top, height: lineHeight(props.line) }}
      onClick={props.onPress}
    >
      <span className={styles.cell}>{finding.cell}</span>
      <span className={styles.words}>
        <span className={styles.first} style={{ display: "block" }}>
          {label}
        </span>
        {!group.isUniform && (
          <span className={styles.second} style={{ display: "block" }}>
            {second}
          </span>
        )}
      </span>
      {finding.lead && props.grouping !== "unit" && <span className={styles.aside}>{finding.lead}</span>}
      {finding.fix && <Edit16Regular className={styles.fixable} aria-label={t("list.fixable")} />}
    </div>
  );
}
