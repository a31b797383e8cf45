import { Button, Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { LeadSuggestion } from "../../core/fixes/fixQuestion";
import { useLanguage } from "../language";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", marginBottom: "2px" },
  box: { minWidth: 0, flexGrow: 1, flexBasis: "180px" },
  input: { minWidth: 0, width: "100%" },
  hint: { margin: "0 0 6px" },
});

/** A unit of the same section, or any other that is typed. */
export function LeadPicker(props: {
  suggestions: readonly LeadSuggestion[];
  onPick: (unit: string) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [first] = props.suggestions;
  const [text, setText] = useState(first?.unit ?? "");
  const index = props.suggestions.find(({ unit }) => unit === text)?.index;
  return (
    <>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") props.onPick(text.trim());
        }}
      >
        <Combobox
          freeform
          className={styles.box}
          input={{ className: styles.input }}
          aria-label={t("fix.lead.choose")}
          placeholder={t("fix.lead.choose")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onOptionSelect={(_event, data) => setText(data.optionText ?? "")}
        >
          {props.suggestions.map(({ unit }) => (
            <Option key={unit}>{unit}</Option>
          ))}
        </Combobox>
        <Button appearance="primary" type="submit" disabled={text.trim() === ""}>
          {t("fix.fill")}
        </Button>
      </form>
      {index !== undefined && <p className={styles.hint}>{t("fix.lead.hint", { index })}</p>}
    </>
  );
}
