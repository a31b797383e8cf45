import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { type RefObject } from "react";
import { CheckPart } from "./CheckPart";
import { fetched } from "./fetched";
import { useLanguage } from "./language";
import { Later } from "./Later";
import { PARTS, type PartName, type PaneState } from "./paneEvent";
import type { PaneModel } from "./paneModel";
import type { Period } from "./period";
import { PlaceFailure } from "./StateBar";

/** Both are fetched when they are opened: nobody needs their words and controls before. */
const IndicatorsPart = fetched(async () => (await import("./indicators/IndicatorsPart")).IndicatorsPart);
const SummaryPart = fetched(async () => (await import("./summary/SummaryPart")).SummaryPart);

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: "wrap",
    paddingInline: "8px",
    "@container (min-width: 350px)": { columnGap: "8px" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: "40px",
    paddingInline: "4px",
    paddingBlock: "6px",
    "::before": { left: "4px", right: "4px" },
    "::after": { left: "4px", right: "4px" },
  },
  hidden: { display: "none" },
  body: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** The tabs, one for each part. */
export function PartTabs({ model, part }: { model: PaneModel; part: PartName }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const open = (chosen: unknown) => {
    const name = PARTS.find((known) => known === chosen);
    if (name && name !== part) void model.openPart(name);
  };
  return (
    <TabList
      className={styles.tabs}
      selectedValue={part}
      aria-label={t("app.tabs")}
      onTabSelect={(_event, { value }) => open(value)}
    >
      {PARTS.map((name) => (
        <Tab key={name} value={name} id={`tab-${name}`} aria-controls="pane-part" className={styles.tab}>
          {t(`tab.${name}`)}
        </Tab>
      ))}
    </TabList>
  );
}

/** The part whose tab is chosen. */
export function OpenPart(props: {
  model: PaneModel;
  state: PaneState;
  period: Period;
  root: RefObject<HTMLElement | null>;
  onStop: () => void;
}) {
  const { model, state, period } = props;
  const styles = useStyles();
  const { part } = state;
  return (
    <main id="pane-part" role="tabpanel" aria-labelledby={`tab-${part}`} className={styles.body}>
      {/* Hidden, not gone: scroll position, filter and selected finding survive a look at another part. */}
      <div className={part === "check" ? styles.body : styles.hidden}>
        <CheckPart model={model} state={state} root={props.root} onStop={props.onStop} />
      </div>
      <PlaceFailure model={model} state={state} place={part} />
      {part === "indicators" && <IndicatorsPart model={model} state={state} />}
      {part === "summary" && <SummaryPart model={model} state={state} period={period} />}
      {part === "collect" && <Later />}
    </main>
  );
}
