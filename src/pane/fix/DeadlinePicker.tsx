import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import { deadlineWording, type DeadlineChoice } from "../../core/deadline/deadlineWording";
import { sayQuarter } from "../../texts/say";
import { useLanguage } from "../language";
import { readTypedDay, readTypedYear } from "../period";

const KINDS = ["day", "month", "quarter", "year", "ongoing"] as const;
type Kind = (typeof KINDS)[number];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "4px", marginBottom: "6px" },
  kinds: { flexWrap: "wrap" },
  values: { display: "flex", flexWrap: "wrap", gap: "8px" },
  short: { minWidth: 0, width: "110px" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
  },
});

/** What was typed and chosen so far. */
interface Draft {
  kind: Kind;
  day: string;
  month: number;
  quarter: 1 | 2 | 3 | 4;
  year: string;
}

/** Day, month, quarter, year or "thường xuyên"; the words that will be written are shown before they are. */
export function DeadlinePicker({ planYear, onPick }: { planYear: number; onPick: (text: string) => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [draft, setDraft] = useState<Draft>({
    kind: "quarter",
    day: "",
    month: 12,
    quarter: 4,
    year: String(planYear),
  });
  const choice = choiceOf(draft);
  const text = choice && deadlineWording(choice);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== undefined) onPick(text);
      }}
    >
      <RadioGroup
        layout="horizontal"
        className={styles.kinds}
        aria-label={t("fix.deadline.choose")}
        value={draft.kind}
        onChange={(_event, data) => setDraft({ ...draft, kind: data.value as Kind })}
      >
        {KINDS.map((kind) => (
          <Radio key={kind} value={kind} label={t(`fix.deadline.${kind}`)} />
        ))}
      </RadioGroup>
      <Values draft={draft} onChange={setDraft} />
      <div className={styles.foot}>
        <span>{text !== undefined && t("fix.deadline.writes", { text })}</span>
        <Button appearance="primary" type="submit" disabled={text === undefined}>
          {t("fix.fill")}
        </Button>
      </div>
    </form>
  );
}

function Values({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  if (draft.kind === "ongoing") return null;
  if (draft.kind === "day") {
    const isWrong = draft.day !== "" && readTypedDay(draft.day) === undefined;
    return (
      <Field
        label={t("fix.deadline.day")}
        {...(isWrong && { validationMessage: t("fix.deadline.dayWrong") })}
      >
        <Input
          value={draft.day}
          placeholder={t("fix.deadline.dayForm")}
          onChange={(_event, { value }) => onChange({ ...draft, day: value })}
        />
      </Field>
    );
  }
  return (
    <div className={styles.values}>
      {draft.kind === "month" && (
        <Field label={t("fix.deadline.month")}>
          <Select
            className={styles.short}
            value={draft.month}
            onChange={(_event, { value }) => onChange({ ...draft, month: Number(value) })}
          >
            {Array.from({ length: 12 }, (_none, at) => (
              <option key={at} value={at + 1}>
                {at + 1}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {draft.kind === "quarter" && (
        <Field label={t("fix.deadline.quarter")}>
          <Select
            className={styles.short}
            value={draft.quarter}
            onChange={(_event, { value }) =>
              onChange({ ...draft, quarter: Number(value) as Draft["quarter"] })
            }
          >
            {([1, 2, 3, 4] as const).map((quarter) => (
              <option key={quarter} value={quarter}>
                {sayQuarter(language, quarter)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t("fix.deadline.year")}>
        <Input
          className={styles.short}
          value={draft.year}
          inputMode="numeric"
          onChange={(_event, { value }) => onChange({ ...draft, year: value })}
        />
      </Field>
    </div>
  );
}

/** The deadline that is chosen; undefined while day or year cannot be read. */
function choiceOf({ kind, day, month, quarter, year }: Draft): DeadlineChoice | undefined {
  if (kind === "ongoing") return { kind };
  if (kind === "day") {
    const typed = readTypedDay(day);
    return typed === undefined ? undefined : { kind, day: typed };
  }
  const typed = readTypedYear(year);
  if (typed === undefined) return undefined;
  if (kind === "month") return { kind, year: typed, month };
  return kind === "quarter" ? { kind, year: typed, quarter } : { kind, year: typed };
}
