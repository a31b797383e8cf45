import { Button, makeStyles } from "@fluentui/react-components";
import { useLanguage } from "./language";
import type { HiddenBy } from "./paneFlows";

const useStyles = makeStyles({
  note: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", margin: "0 0 6px" },
});

/** Why the selected cell is not seen, and the button that shows it; nothing is shown without being asked. */
export function HiddenNote(props: { hiddenBy: HiddenBy; sheet: string; row: number; onShow: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { sheet, row } = props;
  const [text, action] = {
    sheet: [t("list.hiddenSheet", { sheet }), t("list.showSheet")],
    row: [t("list.hidden", { row }), t("list.showRow")],
    column: [t("list.hiddenColumn"), t("list.showColumn")],
    filter: [t("list.behindFilter", { row }), t("list.clearFilter")],
  }[props.hiddenBy];
  return (
    <div role="status" className={styles.note}>
      <span>{text}</span>
      <Button size="small" onClick={props.onShow}>
        {action}
      </Button>
    </div>
  );
}
