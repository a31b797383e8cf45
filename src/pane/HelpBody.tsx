import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import { textAt, type TextKey } from "../texts/say";
import { vi } from "../texts/vi";
import { useLanguage } from "./language";
import { usePaneStyles } from "./styles";

const RULE_TITLES = Object.keys(vi).filter((key) => /^rule\.[\w-]+\.title$/u.test(key));
const KEYS = ["help.key.next", "help.key.enter", "help.key.apply", "help.key.esc", "help.grid"] as const;
const useStyles = makeStyles({ list: { margin: "0 0 8px", paddingLeft: "20px" } });

/** Help: three steps, what is checked, keys, privacy. */
export function HelpBody({ canFix }: { canFix: boolean }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { language, t } = useLanguage();
  const section = (name: string, title: TextKey, lines: readonly string[]) => (
    <AccordionItem value={name}>
      <AccordionHeader as="h3">{t(title)}</AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
  return (
    <Accordion multiple collapsible defaultOpenItems={["steps", "keys"]}>
      {section("steps", "firstRun.title", [t("firstRun.step1"), t("firstRun.step2"), t("firstRun.step3")])}
      {section(
        "rules",
        "help.rules",
        RULE_TITLES.map((key) => textAt(language, key) ?? key),
      )}
      {section(
        "keys",
        "help.keys",
        KEYS.filter((key) => canFix || key !== "help.key.apply").map((key) => t(key)),
      )}
      <AccordionItem value="about">
        <AccordionHeader as="h3">{t("menu.about")}</AccordionHeader>
        <AccordionPanel>
          <p className={shared.paragraph}>{t("about.privacy")}</p>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
