import { makeStyles, Toaster, tokens, useAnnounce, useId } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { Language } from "../texts/say";
import { AboutPage } from "./AboutPage";
import { resultOf } from "./face";
import { fetched } from "./fetched";
import { ChangesButton } from "./fix/ChangesButton";
import { DeleteRowsDialog } from "./fix/DeleteRowsDialog";
import { useFixNotices } from "./fix/useFixNotices";
import { Header } from "./Header";
import { HelpPage } from "./HelpPage";
import { useLanguage } from "./language";
import { Later } from "./Later";
import { MessageHoldersContext, useMessagePlace } from "./messagePlace";
import { Page, PaneElement } from "./Page";
import type { PaneState } from "./paneEvent";
import type { PaneModel } from "./paneModel";
import { OpenPart, PartTabs } from "./PaneParts";
import { currentFace } from "./paneState";
import { useNotices } from "./useNotices";

/** Fetched when it is opened: it knows all units, templates and headings, which are half of what the pane is. */
const CatalogueContents = fetched(async () => (await import("./CatalogueContents")).CatalogueContents);

const useStyles = makeStyles({
  pane: {
    position: "relative",
    // The pane's own size decides its layout, wherever it stands: in Excel, in the workbench, zoomed.
    containerType: "size",
    // What is fixed to a window, as messages are, is fixed to the pane.
    contain: "layout",
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
});

/** Header, tabs and the open part, with the pages and messages that lie over them. */
export function PaneFrame({
  model,
  onLanguage,
}: {
  model: PaneModel;
  onLanguage: (language: Language) => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { announce } = useAnnounce();
  const state = useSyncExternalStore(model.subscribe, model.getState);
  const period = useSyncExternalStore(model.subscribe, model.getPeriod);
  const { root, element, hold } = usePaneElement();
  const toaster = useId("toaster");
  // The same function at every drawing: a new one would say open messages anew.
  const sayMessage = useCallback(
    (message: string, { politeness }: { politeness: "assertive" | "polite" }) =>
      announce(message, { polite: politeness === "polite" }),
    [announce],
  );
  const messages = useMessagePlace(element, state.part === "check");
  useNotices(model, state.notice, toaster);
  useFixNotices(model.fixing, toaster);
  useEffect(() => model.watch(), [model]);

  // The year of the sheet that is shown; one without a table says nothing of years.
  const plan = resultOf(currentFace(state))?.plan ?? state.workbook?.plan;
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
        <MessageHoldersContext value={messages.holders}>
          <Header
            period={period}
            foundYear={plan?.source === "today" ? undefined : plan?.year}
            onPeriod={model.changePeriod}
            onLanguage={onLanguage}
            onPage={model.openPage}
            onRemoveMarks={() => void model.removeAllMarks()}
            changes={model.fixing && <ChangesButton fixing={model.fixing} />}
          />
          <PartTabs model={model} part={state.part} />
          <OpenPart model={model} state={state} period={period} root={root} onStop={stop} />
          <Pages model={model} state={state} />
          {model.fixing && <DeleteRowsDialog fixing={model.fixing} />}
          <Toaster
            toasterId={toaster}
            position="bottom"
            offset={{ vertical: messages.above }}
            mountNode={messages.element}
            announce={sayMessage}
          />
        </MessageHoldersContext>
      </PaneElement>
    </div>
  );
}

/** The pane's own element, for what lies over it and for the focus. */
function usePaneElement(): {
  root: RefObject<HTMLDivElement | null>;
  element: HTMLElement | null;
  hold: (node: HTMLDivElement | null) => void;
} {
  const root = useRef<HTMLDivElement>(null);
  const [element, setElement] = useState<HTMLElement | null>(null);
  // The same function at every drawing: a new one would be told of the element anew, and take open messages away.
  const hold = useCallback((node: HTMLDivElement | null) => {
    root.current = node;
    setElement(node);
  }, []);
  return { root, element, hold };
}

/** The pages of the menu. */
function Pages({ model, state }: { model: PaneModel; state: PaneState }) {
  const { t } = useLanguage();
  const { page } = state;
  const close = model.closePage;
  return (
    <>
      <Page title={t("menu.catalogue")} isOpen={page === "catalogue"} onClose={close}>
        {model.canEditCatalogue ? (
          <CatalogueContents model={model} state={state} onClose={close} />
        ) : (
          <Later />
        )}
      </Page>
      <HelpPage isOpen={page === "help"} canFix={model.fixing !== undefined} onClose={close} />
      <AboutPage isOpen={page === "about"} onClose={close} />
    </>
  );
}
