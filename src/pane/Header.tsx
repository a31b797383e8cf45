import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactNode } from "react";
import type { Language } from "../texts/say";
import { useLanguage } from "./language";
import type { PageName } from "./paneEvent";
import type { Period } from "./period";
import { PeriodButton } from "./PeriodButton";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "40px",
    padding: "0 4px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexShrink: 0 },
});

/** Period at the left, menu at the right. */
export function Header(props: {
  period: Period;
  foundYear: number | undefined;
  onPeriod: (period: Period) => void;
  onLanguage: (language: Language) => void;
  onPage: (page: PageName) => void;
  onRemoveMarks: () => void;
  /** ↶, where changes can be taken back. */
  changes: ReactNode;
}) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <PeriodButton period={props.period} foundYear={props.foundYear} onChoose={props.onPeriod} />
      <span className={styles.buttons}>
        {props.changes}
        <PaneMenu {...props} />
      </span>
    </header>
  );
}

function PaneMenu(props: {
  onLanguage: (language: Language) => void;
  onPage: (page: PageName) => void;
  onRemoveMarks: () => void;
}) {
  const { language, t } = useLanguage();
  return (
    <Menu
      positioning="below-end"
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) =>
        props.onLanguage(checkedItems.includes("en") ? "en" : "vi")
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={t("menu.label")}
          title={t("menu.label")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => props.onPage("catalogue")}>{t("menu.catalogue")}</MenuItem>
          <MenuItem onClick={props.onRemoveMarks}>{t("menu.removeMarks")}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t("menu.language")}</MenuGroupHeader>
            <MenuItemRadio name="language" value="vi" lang="vi">
              {t("language.vi")}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en" lang="en">
              {t("language.en")}
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => props.onPage("help")}>{t("menu.help")}</MenuItem>
          <MenuItem onClick={() => props.onPage("about")}>{t("menu.about")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
