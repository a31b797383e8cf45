import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { say, textAt } from "../texts/say";
import type { Face } from "./face";
import { useLanguage } from "./language";
import type { Place, PaneState } from "./paneEvent";
import type { FlowFailure } from "./paneFlows";
import type { PaneModel } from "./paneModel";

const useStyles = makeStyles({
  bar: { margin: "8px 12px 0", flexShrink: 0 },
  line: { display: "block" },
  details: {
    display: "block",
    marginTop: "4px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
});

/** The bar over the list: yellow for stale, protected and read-only, red only for what could not be done. */
export function StateBar({ face, model }: { face: Face; model: PaneModel }) {
  const styles = useStyles();
  const { t } = useLanguage();
  if (face.kind === "failed") {
    return <FailureBar failure={face.failure} onRetry={() => void model.retry(face.failure)} />;
  }
  if (face.kind === "stale") {
    return (
      <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{t("check.stale.title")}</MessageBarTitle>
          <span className={styles.line}>
            {face.isRemote && `${t("check.stale.remote")} `}
            {t("check.stale.body", { time: face.result.time })}
          </span>
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (face.kind !== "readOnly" && !(face.kind === "clean" && face.result.isProtected)) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {face.result.isProtected
          ? t("error.protected", { sheet: face.result.check.name })
          : t("error.readOnlyBar")}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What could not be done, said where it was asked for; the faces of the part "Kiểm tra" say it themselves. */
export function PlaceFailure({ model, state, place }: { model: PaneModel; state: PaneState; place: Place }) {
  const { failure } = state;
  if (failure?.place !== place) return null;
  return <FailureBar failure={failure.failure} onRetry={() => void model.retry(failure.failure)} />;
}

/** What could not be done, what became of the workbook, and the details to copy. */
export function FailureBar({ failure, onRetry }: { failure: FlowFailure; onRetry: () => void }) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const key = `error.${failure.reason}`;
  const known = textAt(language, key) ? (key as "error.unknown") : "error.unknown";
  const outcome = {
    unchanged: t("error.unchanged"),
    restored: t("error.restored"),
    partial: t("error.partial"),
  }[failure.outcome];
  const copy = () => {
    void navigator.clipboard?.writeText(failure.details).then(
      () => setCopied(true),
      () => setOpen(true),
    );
  };
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t("error.title")}</MessageBarTitle>
        <span className={styles.line}>{say(language, known, failure.values)}</span>
        <span className={styles.line}>{outcome}</span>
        {isOpen && <code className={styles.details}>{failure.details}</code>}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{t("error.retry")}</Button>
        <Button appearance="transparent" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t("error.details")}
        </Button>
        {isOpen && (
          <Button appearance="transparent" onClick={copy}>
            {t(isCopied ? "error.copied" : "error.copy")}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
