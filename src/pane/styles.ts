import { makeStyles, tokens } from "@fluentui/react-components";

/** Measures that several parts of the pane share: side margin 12, secondary text 12/16, colours of the severities. */
export const usePaneStyles = makeStyles({
  section: { paddingInline: "12px" },
  secondary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  centred: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: "8px",
    paddingBlock: "24px",
    paddingInline: "20px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  paragraph: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  /** An entry of a list: words, and what can be done about it. */
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    paddingBlock: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  entryWords: { flexGrow: 1, flexBasis: "140px", minWidth: 0, overflowWrap: "anywhere" },
  /** A whole line of a list that is pressed to go somewhere. */
  line: {
    width: "100%",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  muted: { color: tokens.colorNeutralForeground3 },
});
