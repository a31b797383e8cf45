import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from "@fluentui/react-components";
import { Calendar20Regular } from "@fluentui/react-icons/svg/calendar";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useState } from "react";
import { sayDay, sayQuarter } from "../texts/say";
import { useLanguage } from "./language";
import type { Period } from "./period";
import { quarterOf, readTypedDay, readTypedYear } from "./period";

const useStyles = makeStyles({
  button: { fontWeight: tokens.fontWeightRegular, minWidth: 0, paddingInline: "8px" },
  label: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  surface: { width: "260px", maxWidth: "calc(100vw - 24px)", boxSizing: "border-box" },
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** "Kế hoạch 2025 · Quý IV" and the form behind it: plan year and as-of day, both typed. */
export function PeriodButton(props: {
  period: Period;
  foundYear: number | undefined;
  onChoose: (period: Period) => void;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { period, foundYear } = props;
  const year = period.planYear ?? foundYear ?? Number(period.asOf.slice(0, 4));
  const choose = (chosen: Period) => {
    setOpen(false);
    props.onChoose(chosen);
  };
  return (
    <Popover
      open={isOpen}
      onOpenChange={(_event, data) => setOpen(data.open)}
      trapFocus
      positioning="below-start"
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} appearance="subtle" icon={<Calendar20Regular />}>
          <span className={styles.label}>
            {t("app.context", { year, quarter: sayQuarter(language, quarterOf(period.asOf)) })}
            <ChevronDown16Regular aria-hidden />
          </span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={t("context.title")}>
        <PeriodForm
          period={period}
          year={year}
          isFound={period.planYear === undefined && foundYear !== undefined}
          onChoose={choose}
        />
      </PopoverSurface>
    </Popover>
  );
}

function PeriodForm(props: {
  period: Period;
  year: number;
  isFound: boolean;
  onChoose: (period: Period) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [yearText, setYear] = useState(String(props.year));
  const [dayText, setDay] = useState(sayDay(props.period.asOf));
  const year = readTypedYear(yearText);
  const asOf = readTypedDay(dayText);
  const isFromSheet = props.period.planYear === undefined && year === props.year;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (year && asOf) props.onChoose({ asOf, ...(!isFromSheet && { planYear: year }) });
      }}
    >
      <h2 className={styles.title}>{t("context.title")}</h2>
      <Field
        label={t("context.planYear")}
        {...(year === undefined && { validationMessage: t("context.badYear", { text: yearText }) })}
        {...(props.isFound && { hint: t("context.yearSource", { year: props.year }) })}
      >
        <Input value={yearText} inputMode="numeric" onChange={(_event, data) => setYear(data.value)} />
      </Field>
      <Field
        label={t("context.asOf")}
        {...(asOf === undefined && { validationMessage: t("context.badDay", { text: dayText }) })}
      >
        <Input value={dayText} onChange={(_event, data) => setDay(data.value)} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={!year || !asOf}>
        {t("context.apply")}
      </Button>
      {props.period.planYear !== undefined && asOf && (
        <Button onClick={() => props.onChoose({ asOf })}>{t("context.fromSheet")}</Button>
      )}
    </form>
  );
}
