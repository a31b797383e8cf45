import {
  Button,
  Input,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import type { Grouping, ListChoice } from "./findingList";
import { useLanguage } from "./language";
import { UnitFilter } from "./UnitFilter";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    minHeight: "36px",
    padding: "0 4px 0 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  count: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  search: { flexGrow: 1, minWidth: 0 },
});
const GROUPINGS: readonly Grouping[] = ["rule", "row", "unit"];

/** Count, grouping and search above the list; the search takes the bar's place while it is open. */
export function ListBar(props: {
  shown: number;
  count: number;
  choice: ListChoice;
  units: readonly string[];
  onChoose: (choice: ListChoice) => void;
  isSearching: boolean;
  onSearch: (isSearching: boolean) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { choice, onChoose } = props;
  if (props.isSearching) return <Search {...props} />;
  return (
    <div className={styles.bar}>
      <span className={styles.count}>
        {props.shown === props.count
          ? t("list.count", { count: props.count })
          : t("list.shown", { shown: props.shown, count: props.count })}
      </span>
      <Menu
        checkedValues={{ grouping: [choice.grouping] }}
        onCheckedValueChange={(_event, { checkedItems }) =>
          onChoose({ ...choice, grouping: GROUPINGS.find((name) => checkedItems.includes(name)) ?? "rule" })
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="transparent"
            size="small"
            style={{ fontWeight: tokens.fontWeightSemibold }}
            aria-label={`${t("list.grouping")}: ${t(`list.by.${choice.grouping}`)}`}
          >
            {t(`list.by.${choice.grouping}`)}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {GROUPINGS.map((grouping) => (
              <MenuItemRadio key={grouping} name="grouping" value={grouping}>
                {t(`list.by.${grouping}`)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <UnitFilter
        units={props.units}
        unit={choice.unit}
        onChoose={(unit) => {
          const { unit: _before, ...rest } = choice;
          onChoose(unit === undefined ? rest : { ...rest, unit });
        }}
      />
      <Button
        appearance="subtle"
        icon={<Search20Regular />}
        aria-label={t("list.openSearch")}
        title={t("list.openSearch")}
        onClick={() => props.onSearch(true)}
      />
    </div>
  );
}

function Search(props: {
  choice: ListChoice;
  onChoose: (choice: ListChoice) => void;
  onSearch: (isSearching: boolean) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { query } = props.choice;
  return (
    <div className={styles.bar} role="search">
      <Input
        autoFocus
        type="search"
        contentBefore={<Search20Regular />}
        size="small"
        className={styles.search}
        value={query}
        placeholder={t("list.search")}
        aria-label={t("list.search")}
        onChange={(_event, data) => props.onChoose({ ...props.choice, query: data.value })}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          if (query) props.onChoose({ ...props.choice, query: "" });
          else props.onSearch(false);
        }}
      />
      <Button
        appearance="subtle"
        icon={<Dismiss20Regular />}
        aria-label={t("list.closeSearch")}
        title={t("list.closeSearch")}
        onClick={() => {
          props.onChoose({ ...props.choice, query: "" });
          props.onSearch(false);
        }}
      />
    </div>
  );
}
