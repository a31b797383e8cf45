import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ListedChange } from "../../flows/undoAction";
import { sayDay } from "../../texts/say";
import { useLanguage } from "../language";
import { Page } from "../Page";
import { usePaneStyles } from "../styles";
import { actionName } from "./actionName";
import { changedBy, type Fixing } from "./fixing";
import { sayAmount } from "./sayAmount";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "12px 0 0", padding: 0 },
  entry: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    paddingBlock: "6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
});

/** Everything that was changed, the newest first, each with its way back. */
export function ChangesPage(props: {
  changes: readonly ListedChange[];
  dropped: number;
  isOpen: boolean;
  onClose: () => void;
  fixing: Fixing;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const [last] = props.changes;
  const undo = (id: string) => {
    props.onClose();
    void props.fixing.undo(id);
  };
  const said = (change: ListedChange) => {
    const action = actionName(language, change.action);
    const done = changedBy(change);
    if (done.cells + done.rows === 0) return action;
    return `${action} · ${change.cell ?? sayAmount(t, "listed", done)}`;
  };
  return (
    <Page title={t("journal.title")} isOpen={props.isOpen} onClose={props.onClose}>
      {last ? (
        <>
          <Button appearance="primary" onClick={() => undo(last.id)}>
            {t("menu.undo", { action: said(last) })}
          </Button>
          <ul className={styles.list}>
            {props.changes.map((change) => (
              <li className={styles.entry} key={change.id}>
                <span className={styles.words}>
                  {said(change)}
                  <br />
                  <span className={shared.secondary}>
                    {change.sheet} · {sayDay(change.day)} {change.time}
                  </span>
                </span>
                <Button aria-label={t("menu.undo", { action: said(change) })} onClick={() => undo(change.id)}>
                  {t("fix.undo")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        props.dropped === 0 && <p className={shared.paragraph}>{t("journal.empty")}</p>
      )}
      {props.dropped > 0 && (
        <p className={shared.secondary}>{t("journal.older", { count: props.dropped })}</p>
      )}
    </Page>
  );
}
