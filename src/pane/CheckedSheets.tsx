import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "./language";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: "8px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    maxHeight: "96px",
    overflowY: "auto",
    flexShrink: 0,
  },
  item: { display: "flex", justifyContent: "space-between", gap: "8px" },
  name: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: "inherit",
  },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** After several sheets were checked: each with its count, as a way to go there; the open one is not a link. */
export function CheckedSheets(props: {
  sheets: readonly { sheet: string; count: number | undefined }[];
  current: string;
  onOpen: (sheet: string) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (props.sheets.length < 2) return null;
  const countText = (count: number | undefined) => {
    if (count === undefined) return t("check.sheetNoTable");
    return count === 0 ? t("check.sheetClean") : t("list.count", { count });
  };
  return (
    <ul className={styles.list} aria-label={t("check.sheetsChecked")}>
      {props.sheets.map(({ sheet, count }) => (
        <li key={sheet} className={styles.item}>
          {sheet === props.current ? (
            <strong className={styles.name} aria-current="true">
              {sheet}
            </strong>
          ) : (
            <Link as="button" className={styles.name} onClick={() => props.onOpen(sheet)}>
              {sheet}
            </Link>
          )}
          <span className={styles.count}>{countText(count)}</span>
        </li>
      ))}
    </ul>
  );
}
