import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import type { FixQuestion } from "../../core/fixes/fixQuestion";
import { sayEdits } from "../../core/fixes/sayEdits";
import type { SheetEdit } from "../../core/grid/edits";
import type { Finding } from "../../core/rules/finding";
import { fetched } from "../fetched";
import { useLanguage } from "../language";
import type { Fixing } from "./fixing";

/** Fetched when first needed: their controls weigh more than the rest of the pane's own code. */
const DeadlinePicker = fetched(async () => (await import("./DeadlinePicker")).DeadlinePicker);
const FixAllPage = fetched(async () => (await import("./FixAllPage")).FixAllPage);
const LeadPicker = fetched(async () => (await import("./LeadPicker")).LeadPicker);

const useStyles = makeStyles({
  change: { margin: "0 0 6px", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px", marginBottom: "6px" },
});
const MOST_LINES = 5;

/**
 * How the active finding can be mended: a certain fix shows what it will write before its button, everything else asks.
 * `alike` are the findings of the same rule that have a certain fix.
 */
export function FixPanel(props: {
  finding: Finding;
  alike: readonly Finding[];
  planYear: number;
  fixing: Fixing;
}) {
  const { finding, alike, fixing } = props;
  const styles = useStyles();
  const { language, t } = useLanguage();
  const restored = useRestoreFocusTarget();
  const [preview, setPreview] = useState<"never" | "open" | "closed">("never");
  const lines = sayEdits(language, finding.fix ?? []);
  const apply = (edits: readonly SheetEdit[]) => void fixing.apply(finding, edits);
  return (
    <>
      {lines.slice(0, MOST_LINES).map(({ text }, index) => (
        <p className={styles.change} key={index}>
          {text}
        </p>
      ))}
      {finding.fix && (
        <div className={styles.foot}>
          {lines.length > MOST_LINES && <span>{t("fix.preview.total", { count: lines.length })}</span>}
          <Button {...restored} appearance="primary" onClick={() => finding.fix && apply(finding.fix)}>
            {t("fix.apply")}
          </Button>
          {alike.length > 1 && (
            <Button onClick={() => setPreview("open")}>{t("fix.all", { count: alike.length })}</Button>
          )}
        </div>
      )}
      {finding.ask && <Question ask={finding.ask} planYear={props.planYear} onAnswer={apply} />}
      {preview !== "never" && (
        <FixAllPage
          findings={alike}
          isOpen={preview === "open"}
          onClose={() => setPreview("closed")}
          fixing={fixing}
        />
      )}
    </>
  );
}

function Question(props: {
  ask: FixQuestion;
  planYear: number;
  onAnswer: (edits: readonly SheetEdit[]) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { ask } = props;
  if (ask.kind === "choice")
    return (
      <div className={styles.foot}>
        {ask.choices.map((choice) => (
          <Button key={Object.values(choice.values).join()} onClick={() => props.onAnswer(choice.edits)}>
            {t(choice.text, choice.values)}
          </Button>
        ))}
      </div>
    );
  const write = (text: string) => props.onAnswer([{ kind: "set-text", ...ask.place, text }]);
  return ask.kind === "deadline" ? (
    <DeadlinePicker planYear={props.planYear} onPick={write} />
  ) : (
    <LeadPicker suggestions={ask.suggestions} onPick={write} />
  );
}
