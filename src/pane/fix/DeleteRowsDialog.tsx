import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import { useContext, useSyncExternalStore } from "react";
import { countEdits, goneRows, sayEdits, sayPlaced } from "../../core/fixes/sayEdits";
import { useLanguage } from "../language";
import { PaneElement } from "../Page";
import { usePaneStyles } from "../styles";
import type { Fixing } from "./fixing";
import { sayAmount } from "./sayAmount";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100% - 24px)", padding: "16px" },
  line: { overflowWrap: "anywhere", marginBottom: "6px" },
});

/** Asks before rows go, and names each of them; the way out has the focus. */
export function DeleteRowsDialog({ fixing }: { fixing: Fixing }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const pane = useContext(PaneElement);
  const { question } = useSyncExternalStore(fixing.subscribe, fixing.getState);
  if (!question) return null;
  const { finding, edits } = question;
  return (
    <Dialog open modalType="alert" onOpenChange={fixing.dismiss}>
      <DialogSurface className={styles.surface} mountNode={pane}>
        <DialogBody>
          <DialogTitle>
            {t("fix.delete.title", { count: goneRows(edits).length, sheet: finding.sheet })}
          </DialogTitle>
          <DialogContent>
            <ul className={shared.list}>
              {sayEdits(language, edits).map((edit) => (
                <li key={`${edit.row}:${edit.column}`} className={styles.line}>
                  {sayPlaced(edit)}
                </li>
              ))}
            </ul>
            <p className={shared.paragraph}>{t("fix.delete.note")}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={fixing.dismiss}>{t("fix.cancel")}</Button>
            <Button appearance="primary" onClick={() => void fixing.confirm()}>
              {sayAmount(t, "confirm", countEdits(edits))}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
