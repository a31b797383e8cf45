import { Button, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState } from "react";
import { areaAddress, cellAddress, columnName } from "../core/grid/address";
import type { SheetCheck } from "../core/rules/check";
import type { ChosenRole, HeadingChoices } from "../core/table/headingChoices";
import { ROLES, type Table } from "../core/table/table";
import { sayTemplate } from "../texts/say";
import { sayColumn } from "../texts/sayColumn";
import { choose, draftColumns, forgetTable, roleTwice, type DraftColumn } from "./columnDraft";
import { useLanguage } from "./language";
import { Page } from "./Page";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  table: { margin: "12px 0 0", padding: 0, listStyleType: "none" },
  caption: { margin: "12px 0 0" },
  row: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) minmax(120px, 150px)",
    gap: "4px 8px",
    alignItems: "center",
    paddingBlock: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@container (max-width: 300px)": { gridTemplateColumns: "24px minmax(0, 1fr)" },
  },
  heading: { overflowWrap: "anywhere" },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  why: { gridColumn: "2 / -1", display: "flex", alignItems: "center", gap: "4px" },
  twice: { color: tokens.colorStatusDangerForeground1 },
});

/** How the columns were understood, and what the person says instead; nothing is written, only checked again. */
export function ColumnsPage(props: {
  check: SheetCheck;
  choices: HeadingChoices;
  isOpen: boolean;
  onClose: () => void;
  onApply: (choices: HeadingChoices) => void;
  onGoTo: (cell: string) => void;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const [draft, setDraft] = useState(props.choices);
  const tables = props.check.tables.map(({ table }) => ({ table, columns: draftColumns(table, draft) }));
  const twice = tables.map(({ columns }) => roleTwice(columns)).find(Boolean);
  const apply = (choices: HeadingChoices) => {
    props.onClose();
    props.onApply(choices);
  };
  const reset = () =>
    apply(tables.reduce((left, { table }) => forgetTable(left, props.check.name, table), draft));
  const footer = (
    <>
      {twice && (
        <p role="alert" className={styles.twice}>
          {t("columns.twice", { role: t(`role.${twice}`) })}
        </p>
      )}
      <Button
        appearance="primary"
        disabledFocusable={draft === props.choices || twice !== undefined}
        onClick={() => apply(draft)}
      >
        {t("columns.apply")}
      </Button>
      <Link as="button" onClick={reset}>
        {t("columns.reset")}
      </Link>
    </>
  );
  return (
    <Page title={t("columns.title")} isOpen={props.isOpen} onClose={props.onClose} footer={footer}>
      <p className={shared.paragraph}>{t("columns.body")}</p>
      {tables.map(({ table, columns }) => (
        <section key={areaAddress(table.area)}>
          <h3 className={`${shared.title} ${styles.caption}`}>{tableTitle(table, { language, t })}</h3>
          <ul className={styles.table}>
            {columns.map((column) => (
              <ColumnRow
                key={column.column.column}
                draft={column}
                onGoTo={() => props.onGoTo(cellAddress(table.headerRows[0], column.column.column))}
                onChoose={(role) => setDraft(choose(draft, column.column, role))}
              />
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

function tableTitle({ template, area }: Table, { language, t }: ReturnType<typeof useLanguage>): string {
  return t("columns.table", { template: sayTemplate(language, template), range: areaAddress(area) });
}

function ColumnRow(props: {
  draft: DraftColumn;
  onGoTo: () => void;
  onChoose: (role: ChosenRole | "") => void;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const { column, shown, isChosen, isTwice, canChoose } = props.draft;
  const heading = column.heading === "" ? t("columns.untitled") : `“${column.heading}”`;
  const letters = columnName(column.column);
  const why = isChosen ? "" : sayColumn(language, column);
  return (
    <li className={styles.row}>
      <Link as="button" aria-label={t("columns.goTo", { column: letters })} onClick={props.onGoTo}>
        {letters}
      </Link>
      <span className={`${styles.heading} ${isChosen ? styles.chosen : ""}`}>{heading}</span>
      <Select
        value={shown}
        disabled={!canChoose}
        aria-label={`${letters} ${heading}`}
        aria-invalid={isTwice}
        onChange={(_event, { value }) => props.onChoose(value as ChosenRole | "")}
      >
        <option value="">{t("columns.unknown")}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
        <option value="none">{t("columns.ignore")}</option>
      </Select>
      {isChosen ? (
        <span className={`${styles.why} ${shared.secondary}`}>
          {t("columns.becauseChosen")}
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUndo16Regular />}
            aria-label={t("columns.takeBack", { column: letters })}
            title={t("columns.takeBack", { column: letters })}
            onClick={() => props.onChoose("")}
          />
        </span>
      ) : (
        why !== "" && <span className={`${styles.why} ${shared.secondary}`}>{why}</span>
      )}
    </li>
  );
}
