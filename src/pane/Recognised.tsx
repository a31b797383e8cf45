import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { areaAddress } from "../core/grid/address";
import { sayTemplate } from "../texts/say";
import { wasChosen } from "./columnDraft";
import { countRows, type SheetResult } from "./face";
import { useLanguage } from "./language";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  row: {
    flexShrink: 0,
    display: "flex",
    gap: "8px",
    padding: "8px 12px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: "6px" },
  lines: {
    minWidth: 0,
    overflowWrap: "anywhere",
    "@container (max-height: 640px)": { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  },
});

/** What was recognised on the sheet: every table with its template and range, then tasks and sections. */
export function Recognised({ result, onWhy }: { result: SheetResult; onWhy: () => void }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const isChosen = result.check.tables.some(({ table }) => table.columns.some(wasChosen));
  const { tasks, sections } = countRows(result.check);
  return (
    <div className={styles.row}>
      <Table20Regular className={styles.icon} aria-hidden />
      <div className={styles.lines}>
        {result.check.tables.map(({ table }) => (
          <div key={areaAddress(table.area)}>
            {t("check.recognised", {
              sheet: result.check.name,
              template: sayTemplate(language, table.template),
              range: areaAddress(table.area),
            })}
          </div>
        ))}
        <div>
          {t("check.recognised.counts", { tasks, sections })}
          {isChosen && ` · ${t("columns.changed")}`}
          {" · "}
          <Link as="button" inline className={shared.link} onClick={onWhy}>
            {t("check.why")}
          </Link>
        </div>
      </div>
    </div>
  );
}
