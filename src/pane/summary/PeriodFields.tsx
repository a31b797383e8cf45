import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { SummaryPlan } from "../../flows/planSummary";
import { sayDay } from "../../texts/say";
import type { Period } from "../period";
import { useLanguage } from "../language";
import { readTypedDay, readTypedYear } from "../period";
import type { SummaryChoice } from "./summaryState";
import { TypedField } from "./TypedField";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 68px minmax(0, 1.1fr)",
    alignItems: "start",
    gap: "8px",
    // Zoomed to 200 % the fields stand below each other.
    "@container (max-width: 260px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
});

/** Which period of which year is summed up, and as of which day. */
export function PeriodFields(props: {
  plan: SummaryPlan;
  choice: SummaryChoice;
  period: Period;
  isDisabled: boolean;
  onChoose: (period: { name: string; year: number }) => void;
  onPeriod: (period: Period) => void;
  onMistake: (isMistaken: boolean) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { plan, isDisabled } = props;
  const chosen = props.choice.period ?? plan.period;
  const [mistakes, setMistakes] = useState({ year: false, day: false });
  const tell = (field: keyof typeof mistakes) => (isMistaken: boolean) => {
    const next = { ...mistakes, [field]: isMistaken };
    setMistakes(next);
    props.onMistake(next.year || next.day);
  };
  return (
    <div className={styles.fields}>
      <Field label={t("sum.period")}>
        <Select
          className={styles.select}
          value={chosen.name}
          disabled={isDisabled}
          onChange={(_event, { value }) => props.onChoose({ name: value, year: chosen.year })}
        >
          {plan.periods.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <TypedField
        label={t("sum.year")}
        text={String(chosen.year)}
        read={readTypedYear}
        mistake={(text) => t("context.badYear", { text })}
        isDisabled={isDisabled}
        isNumber
        onRead={(year) => props.onChoose({ name: chosen.name, year })}
        onMistake={tell("year")}
      />
      <TypedField
        label={t("sum.asOf")}
        text={sayDay(props.period.asOf)}
        read={readTypedDay}
        mistake={(text) => t("context.badDay", { text })}
        isDisabled={isDisabled}
        onRead={(asOf) => props.onPeriod({ ...props.period, asOf })}
        onMistake={tell("day")}
      />
    </div>
  );
}
