import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { useLanguage } from "./language";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    marginTop: "auto",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "44px",
    padding: "0 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  report: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** Marks on or off, and the findings sheet: the two things that are written beside fixes. */
export function Footer(props: {
  isMarked: boolean;
  canMark: boolean;
  isBusy: boolean;
  onMark: (isOn: boolean) => void;
  onReport: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <footer className={styles.footer}>
      <Switch
        checked={props.isMarked}
        disabled={!props.canMark}
        label={{ children: t("marks.toggle"), className: styles.label }}
        title={t("marks.note")}
        onChange={(_event, data) => !props.isBusy && props.onMark(data.checked)}
      />
      <Button
        className={styles.report}
        appearance="subtle"
        icon={<DocumentTable20Regular />}
        disabledFocusable={props.isBusy}
        onClick={props.onReport}
      >
        {t("report.make")}
      </Button>
    </footer>
  );
}
