import { AriaLiveAnnouncer, FluentProvider, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Language } from "../texts/say";
import { LanguageContext } from "./language";
import { PaneFrame } from "./PaneFrame";
import type { PaneModel } from "./paneModel";
import { themeOf, type ThemeName } from "./theme";

const useStyles = makeStyles({ provider: { height: "100%" } });

/** The task pane: theme and language around its frame. */
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
