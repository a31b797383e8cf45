import {
  AriaLiveAnnouncer,
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  Toaster,
  tokens,
  useAnnounce,
  useId,
} from "@fluentui/react-components";
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from "react";
import type { Language } from "../texts/say";
import { AboutPage } from "./AboutPage";
import { CatalogueContents } from "./CatalogueContents";
import { CheckPart } from "./CheckPart";
import { currentFace } from "./paneState";
import { useNotices } from "./useNotices";
import { resultOf } from "./face";
import { Header, type PageName } from "./Header";
import { ChangesButton } from "./fix/ChangesButton";
import { useFixNotices } from "./fix/useFixNotices";
import type { Period } from "./period";
import { HelpPage } from "./HelpPage";
import { IndicatorsPart } from "./indicators/IndicatorsPart";
import { LanguageContext, useLanguage } from "./language";
import { Later } from "./Later";
import { Page, PaneElement } from "./Page";
import type { PaneModel } from "./paneModel";
import { themeOf, type ThemeName } from "./theme";

/** Fetched when it is opened: it knows the words of summaries, which nobody needs before. */
const SummaryPart = lazy(async () => ({ default: (await import("./summary/SummaryPart")).SummaryPart }));

const TABS = ["check", "indicators", "summary", "collect"] as const;
type TabName = (typeof TABS)[number];

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    position: "relative",
    // The pane's own size decides its layout, wherever it stands: in Excel, in the workbench, zoomed.
    containerType: "size",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "@media (prefers-reduced-motion: reduce)": {
      "& *": { animationDuration: "0.01ms !important", transitionDuration: "0.01ms !important" },
    },
  },
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

/** The task pane: theme and language around header, tabs and the open part. */
export function Pane(props: {
  model: PaneModel;
  theme: ThemeName;
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = props.language;
  }, [props.language]);
  return (
    <FluentProvider theme={themeOf(props.theme)} className={styles.provider}>
      <LanguageContext value={props.language}>
        <AriaLiveAnnouncer>
          <PaneFrame model={props.model} onLanguage={props.onLanguage} />
        </AriaLiveAnnouncer>
      </LanguageContext>
    </FluentProvider>
  );
}

function PaneFrame({ model, onLanguage }: { model: PaneModel; onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { announce } = useAnnounce();
  const state = useSyncExternalStore(model.subscribe, model.getState);
  const period = useSyncExternalStore(model.subscribe, model.getPeriod);
  const [tab, setTab] = useState<TabName>("check");
  const [page, setPage] = useState<PageName>();
  const close = () => setPage(undefined);
  const root = useRef<HTMLDivElement>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  // The same function at every drawing: a new one would be told of the element anew, and take open messages away.
  const hold = useCallback((node: HTMLDivElement | null) => {
    root.current = node;
    setElement(node);
  }, []);
  const toaster = useId("toaster");
  useNotices(model, state.notice, toaster);
  useEffect(() => model.watch(), [model]);
  useFixNotices(model.fixing, toaster);

  // The year of the sheet that is shown; one without a table says nothing of years.
  const plan = resultOf(currentFace(state))?.plan ?? state.workbook?.plan;

  const changePeriod = (chosen: Period) => {
    model.setPeriod(chosen);
    if (state.workbook) void model.check();
  };
  const stop = () => {
    model.stop();
    announce(t("check.stopped"), { polite: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && currentFace(state).kind === "checking") stop();
  };
  return (
    <div ref={hold} data-pane className={styles.pane} onKeyDown={onKeyDown}>
      <PaneElement value={element}>
        <Header
          period={period}
          foundYear={plan?.source === "today" ? undefined : plan?.year}
          onPeriod={changePeriod}
          onLanguage={onLanguage}
          onPage={setPage}
          onRemoveMarks={() => void model.removeAllMarks()}
          changes={model.fixing && <ChangesButton fixing={model.fixing} />}
        />
        <TabList
          className={styles.tabs}
          selectedValue={tab}
          aria-label={t("app.tabs")}
          onTabSelect={(_event, data) => setTab(TABS.find((name) => name === data.value) ?? "check")}
        >
          {TABS.map((name) => (
            <Tab key={name} value={name} id={`tab-${name}`} aria-controls="pane-part" className={styles.tab}>
              {t(`tab.${name}`)}
            </Tab>
          ))}
        </TabList>
        <main id="pane-part" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.body}>
          {/* Hidden, not gone: scroll position, filter and selected finding survive a look at another part. */}
          <div className={tab === "check" ? styles.body : styles.hidden}>
            <CheckPart model={model} state={state} root={root} onStop={stop} />
          </div>
          {tab === "indicators" && <IndicatorsPart model={model} state={state} />}
          {tab === "summary" && (
            <Suspense>
              <SummaryPart
                model={model}
                state={state}
                period={period}
                onPeriod={changePeriod}
                onCatalogue={() => setPage("catalogue")}
                onCheck={() => setTab("check")}
              />
            </Suspense>
          )}
          {tab === "collect" && <Later />}
        </main>
        <Page title={t("menu.catalogue")} isOpen={page === "catalogue"} onClose={close}>
          {model.canEditCatalogue ? (
            <CatalogueContents model={model} state={state} onClose={close} />
          ) : (
            <Later />
          )}
        </Page>
        <HelpPage isOpen={page === "help"} canFix={model.fixing !== undefined} onClose={close} />
        <AboutPage isOpen={page === "about"} onClose={close} />
        <Toaster toasterId={toaster} position="bottom" offset={{ vertical: 52 }} mountNode={element} />
      </PaneElement>
    </div>
  );
}
