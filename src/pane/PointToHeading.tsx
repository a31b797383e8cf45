import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLanguage } from "./language";
import type { Selection } from "./paneFlows";
import type { PaneModel } from "./paneModel";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });
/** A heading has three rows at most, and a row of column codes. */
const MOST_ROWS = 4;

/** "Chỉ ra dòng tiêu đề": the person selects the heading on the sheet, the pane shows what is selected and takes it. */
export function PointToHeading({ model, onClose }: { model: PaneModel; onClose: () => void }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const [selection, setSelection] = useState<Selection>();
  useEffect(() => model.watchSelection(setSelection), [model]);
  const rows = selection && selection.last - selection.first + 1;
  const isHeading = rows !== undefined && rows <= MOST_ROWS;
  const use = () => {
    if (!selection) return;
    onClose();
    void model.pointTo(selection.sheet, selection.first, selection.last);
  };
  return (
    <section className={shared.centred} aria-label={t("noTable.point")}>
      <p className={shared.paragraph}>{t("noTable.pointHelp")}</p>
      {rows !== undefined && !isHeading && <p className={shared.paragraph}>{t("noTable.tooManyRows")}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isHeading} onClick={use}>
          {t("noTable.usePointed", { range: selection?.address ?? "…" })}
        </Button>
        <Button onClick={onClose}>{t("fix.cancel")}</Button>
      </div>
    </section>
  );
}
