import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useLanguage } from "./language";

/** "Bỏ qua": this finding, or its rule on the whole sheet. The reason is written in the list of what was set aside. */
export function AsideButton({
  isBusy,
  onSetAside,
}: {
  isBusy: boolean;
  onSetAside: (scope: "finding" | "rule") => void;
}) {
  const { t } = useLanguage();
  return (
    <Menu positioning="above-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" disabledFocusable={isBusy}>
          {t("aside.button")}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onSetAside("finding")}>{t("aside.here")}</MenuItem>
          <MenuItem onClick={() => onSetAside("rule")}>{t("aside.rule")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
