import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { asideKey, type SetAside } from "../core/report/setAside";
import { textAt } from "../texts/say";
import { useLanguage } from "./language";
import { Page } from "./Page";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    paddingBlock: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, flexBasis: "160px", minWidth: 0, overflowWrap: "anywhere" },
  reason: { width: "100%" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What was set aside on the open sheet, each entry with the way back. */
export function AsidePage(props: {
  entries: readonly SetAside[];
  isOpen: boolean;
  onClose: () => void;
  onReason: (entry: SetAside, reason: string) => void;
  onTakeBack: (entry: SetAside) => void;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const title = (entry: SetAside) => textAt(language, `rule.${entry.rule}.title`) ?? entry.rule;
  return (
    <Page title={t("aside.title")} isOpen={props.isOpen} onClose={props.onClose}>
      <p className={shared.paragraph}>{t("aside.kept")}</p>
      <ul className={styles.list}>
        {props.entries.map((entry) => (
          <li key={asideKey(entry)} className={styles.entry}>
            <div className={styles.words}>
              <div className={styles.title}>{title(entry)}</div>
              <div>{entry.of === undefined ? t("aside.wholeRule") : entry.label}</div>
              <Input
                size="small"
                className={styles.reason}
                defaultValue={entry.reason}
                maxLength={200}
                placeholder={t("aside.reason")}
                aria-label={`${t("aside.reason")}: ${title(entry)} ${entry.label}`}
                onBlur={(event) => props.onReason(entry, event.target.value.trim())}
              />
            </div>
            <Button
              size="small"
              aria-label={`${t("aside.takeBack")}: ${title(entry)} ${entry.label}`}
              onClick={() => props.onTakeBack(entry)}
            >
              {t("aside.takeBack")}
            </Button>
          </li>
        ))}
      </ul>
      {props.entries.length === 0 && <p className={shared.paragraph}>{t("aside.none")}</p>}
    </Page>
  );
}
