import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Filter20Filled, Filter20Regular } from "@fluentui/react-icons/svg/filter";
import { useLanguage } from "./language";

const useStyles = makeStyles({ list: { maxHeight: "320px", overflowY: "auto" } });
/** No unit has this name; menus know texts alone. */
const ALL = "*";

/** "Chỉ đơn vị của tôi": the findings of one lead unit, or of all. `unit` "" stands for findings without one. */
export function UnitFilter(props: {
  units: readonly string[];
  unit: string | undefined;
  onChoose: (unit: string | undefined) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { unit } = props;
  // A unit without a finding on this sheet stays in the menu while it is chosen: otherwise nobody sees why the list is short.
  const units = unit === undefined || props.units.includes(unit) ? props.units : [unit, ...props.units];
  const name = (value: string) => value || t("list.noLead");
  const label = unit === undefined ? t("list.filterUnit") : `${t("list.filterUnit")}: ${name(unit)}`;
  return (
    <Menu
      checkedValues={{ unit: [unit ?? ALL] }}
      onCheckedValueChange={(_event, { checkedItems: [chosen] }) =>
        props.onChoose(chosen === ALL ? undefined : chosen)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={unit === undefined ? <Filter20Regular /> : <Filter20Filled />}
          aria-label={label}
          title={label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          <MenuItemRadio name="unit" value={ALL}>
            {t("list.allUnits")}
          </MenuItemRadio>
          <MenuDivider />
          {units.map((value) => (
            <MenuItemRadio key={value} name="unit" value={value}>
              {name(value)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
