import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { countSeverities } from "../../core/report/report";
import type { SummarySheet } from "../../flows/summarySheets";
import { SEVERITIES } from "../findingList";
import { useLanguage, type Say } from "../language";
import { SeverityIcon } from "../SeverityIcon";
import { usePaneStyles } from "../styles";
import { PartHead } from "./PartHead";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 16px", alignItems: "center" },
  box: { marginInlineStart: "-8px", overflowWrap: "anywhere" },
  state: { gridColumn: "1 / -1", paddingInlineStart: "24px" },
});

/** The sheets that figures can be taken from: what each brings and which findings are left on it, in words. */
export function SourceSheets(props: {
  sheets: readonly SummarySheet[];
  chosen: readonly string[];
  isDisabled: boolean;
  onChoose: (sheets: string[]) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { sheets, chosen } = props;
  const included = sheets.filter(({ name }) => chosen.includes(name));
  const sum = (key: "tasks" | "indicators") => included.reduce((total, sheet) => total + sheet[key], 0);
  const toggle = (name: string, isOn: boolean) =>
    props.onChoose(
      sheets.map((sheet) => sheet.name).filter((other) => (other === name ? isOn : chosen.includes(other))),
    );
  const counts = t("sum.sources.counts", { tasks: sum("tasks"), indicators: sum("indicators") });
  return (
    <PartHead title={t("sum.sources")} aside={counts}>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <Source
            key={sheet.name}
            sheet={sheet}
            isChosen={chosen.includes(sheet.name)}
            isDisabled={props.isDisabled}
            onToggle={(isOn) => toggle(sheet.name, isOn)}
          />
        ))}
      </ul>
    </PartHead>
  );
}

function Source(props: {
  sheet: SummarySheet;
  isChosen: boolean;
  isDisabled: boolean;
  onToggle: (isOn: boolean) => void;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  const id = useId();
  const { sheet } = props;
  const counts = countSeverities(sheet.check.findings);
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  return (
    <li className={styles.sheet}>
      <Checkbox
        className={styles.box}
        label={sheet.name}
        checked={props.isChosen}
        disabled={props.isDisabled}
        aria-describedby={id}
        onChange={(_event, { checked }) => props.onToggle(checked === true)}
      />
      {worst ? <SeverityIcon severity={worst} /> : <span />}
      <span id={id} className={`${styles.state} ${shared.secondary}`}>
        {[sayContents(sheet, t), sayState(counts, t)].join(" · ")}
      </span>
    </li>
  );
}

/** "24 nhiệm vụ", "4 chỉ tiêu", or both. */
function sayContents({ tasks, indicators }: SummarySheet, t: Say): string {
  const words = [
    ...(tasks > 0 || indicators === 0 ? [t("sum.source.tasks", { tasks })] : []),
    ...(indicators > 0 ? [t("sum.source.indicators", { indicators })] : []),
  ];
  return words.join(", ");
}

function sayState(counts: ReturnType<typeof countSeverities>, t: Say): string {
  const left = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (left.length === 0) return t("sum.source.clean");
  return left.map((severity) => t(`sum.source.${severity}`, { count: counts[severity] })).join(", ");
}
