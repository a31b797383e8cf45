import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { AsideEntry } from "../core/catalogue/catalogue";
import { asideEntryKey, isWholeRule } from "../core/catalogue/setAside";
import { quote, shorten, textAt, type Language } from "../texts/say";
import { useLanguage } from "./language";
import { Page } from "./Page";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  reason: { width: "100%" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What was set aside on the open sheet, each entry with the way back. */
export function AsidePage(props: {
  /** Kept on this computer. */
  here: readonly AsideEntry[];
  /** Written on the sheet "Danh mục". */
  written: readonly AsideEntry[];
  isOpen: boolean;
  onClose: () => void;
  onReason: (entry: AsideEntry, reason: string) => void;
  onTakeBack: (entry: AsideEntry) => void;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const { here, written } = props;
  const entries = [...written, ...here];
  const title = (entry: AsideEntry) => textAt(language, `rule.${entry.rule}.title`) ?? entry.rule;
  const about = (entry: AsideEntry) =>
    isWholeRule(entry) ? t("aside.wholeRule") : sayEntry(language, entry);
  return (
    <Page title={t("aside.title")} isOpen={props.isOpen} onClose={props.onClose}>
      {written.length > 0 && <p className={shared.paragraph}>{t("aside.written")}</p>}
      {here.length > 0 && <p className={shared.paragraph}>{t("aside.kept")}</p>}
      <ul className={shared.list}>
        {entries.map((entry) => (
          <li key={asideEntryKey(entry)} className={shared.entry}>
            <div className={shared.entryWords}>
              <div className={styles.title}>{title(entry)}</div>
              <div>{about(entry)}</div>
              <Input
                size="small"
                className={styles.reason}
                defaultValue={entry.reason}
                maxLength={200}
                placeholder={t("aside.reason")}
                aria-label={`${t("aside.reason")}: ${title(entry)} ${about(entry)}`}
                onBlur={(event) => props.onReason(entry, event.target.value.trim())}
              />
            </div>
            <Button
              size="small"
              aria-label={`${t("aside.takeBack")}: ${title(entry)} ${about(entry)}`}
              onClick={() => props.onTakeBack(entry)}
            >
              {t("aside.takeBack")}
            </Button>
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className={shared.paragraph}>{t("aside.none")}</p>}
    </Page>
  );
}

/** "2.4 · Tập huấn kỹ năng · “quý V”": the task and what stood in the cell. */
function sayEntry(language: Language, { index, task, value }: AsideEntry): string {
  return [index, shorten(task), value && quote(language, value)].filter(Boolean).join(" · ");
}
