import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { combineFixes } from "../../core/fixes/combineFixes";
import { countEdits, goneRows, sayEdits, sayPlaced } from "../../core/fixes/sayEdits";
import type { Finding } from "../../core/rules/finding";
import { sayRule } from "../../texts/sayFinding";
import { useLanguage } from "../language";
import { Page } from "../Page";
import type { Fixing } from "./fixing";
import { sayAmount } from "./sayAmount";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { display: "flex", alignItems: "flex-start" },
  text: { overflowWrap: "anywhere" },
  lines: { margin: 0, paddingLeft: "32px", listStyleType: "none" },
});
/** More rows than this nobody looks at one by one. */
const MOST_DRAWN = 200;

/** All that will be changed, finding by finding, each with its tick; nothing is written before the button below. */
export function FixAllPage(props: {
  findings: readonly Finding[];
  isOpen: boolean;
  onClose: () => void;
  fixing: Fixing;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const [left, setLeft] = useState<ReadonlySet<Finding>>(new Set());
  const { findings } = props;
  const chosen = findings.filter((finding) => !left.has(finding));
  const { edits } = combineFixes(chosen.flatMap(({ fix }) => (fix ? [fix] : [])));
  const rowsNotDrawn = goneRows(
    findings.slice(MOST_DRAWN).flatMap((finding) => (left.has(finding) ? [] : (finding.fix ?? []))),
  );
  const title = sayRule(language, findings[0]?.rule ?? "");
  const toggle = (finding: Finding) => {
    const next = new Set(left);
    if (!next.delete(finding)) next.add(finding);
    setLeft(next);
  };
  const confirm = () => {
    props.onClose();
    void props.fixing.applyAll(chosen);
  };
  return (
    <Page
      title={t("fix.preview.title", { title })}
      isOpen={props.isOpen}
      onClose={props.onClose}
      footer={
        <>
          <Button appearance="primary" disabled={edits.length === 0} onClick={confirm}>
            {sayAmount(t, "confirm", countEdits(edits))}
          </Button>
          <Button onClick={props.onClose}>{t("fix.cancel")}</Button>
        </>
      }
    >
      <p>{sayAmount(t, "total", countEdits(edits))}</p>
      <Checkbox
        label={t("fix.selectAll", { count: findings.length })}
        checked={chosen.length === findings.length ? true : chosen.length === 0 ? false : "mixed"}
        onChange={() => setLeft(chosen.length === findings.length ? new Set(findings) : new Set())}
      />
      <ul className={styles.list}>
        {findings.slice(0, MOST_DRAWN).map((finding) => {
          const [first, ...others] = sayEdits(language, finding.fix ?? []);
          return (
            <li key={finding.cell}>
              <Checkbox
                className={styles.line}
                label={<span className={styles.text}>{first && sayPlaced(first)}</span>}
                checked={!left.has(finding)}
                onChange={() => toggle(finding)}
              />
              {others.length > 0 && (
                <ul className={styles.lines}>
                  {others.map((edit) => (
                    <li key={`${edit.row}:${edit.column}`}>{sayPlaced(edit)}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      {findings.length > MOST_DRAWN && (
        <p>{t("fix.preview.more", { count: findings.length - MOST_DRAWN })}</p>
      )}
      {rowsNotDrawn.length > 0 && <p>{t("fix.preview.moreRows", { rows: rowsNotDrawn.join(", ") })}</p>}
    </Page>
  );
}
