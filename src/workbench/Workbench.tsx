import { FluentProvider, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type DOMAttributes } from "react";
import type { Sheet } from "@fortune-sheet/core";
import { LanguageContext } from "../pane/language";
import { Pane } from "../pane/Pane";
import { themeOf, useOfficeTheme } from "../pane/theme";
import { WorkbookFileError } from "../host/workbookFileError";
import { say, type Language } from "../texts/say";
import { sayRefusedFile } from "../texts/sayFile";
import { openBench, reopenPane, type Bench } from "./bench";
import { GridView } from "./GridView";
import { saveCopy } from "./saveCopy";
import { readShown, sheetViews, type Selected } from "./sheetView";
import { Toolbar } from "./Toolbar";

/** What is drawn of the open workbook; `version` counts the drawings. */
interface Drawing {
  views: Sheet[];
  selected: Selected;
  version: number;
}

const useStyles = makeStyles({
  provider: { height: "100%" },
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  desk: { display: "flex", flexGrow: 1, minHeight: 0 },
  grid: { position: "relative", flexGrow: 1, minWidth: 0, backgroundColor: "#ffffff" },
  pane: { width: "350px", flexShrink: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  paneAlone: { width: "100%", flexShrink: 1, borderLeftStyle: "none" },
});

/** The page: toolbar, spreadsheet, pane. `isPaneOnly` leaves the pane alone on the page, as Excel shows it. */
export function Workbench({
  samples,
  first,
  isPaneOnly,
}: {
  samples: readonly string[];
  first: string;
  isPaneOnly: boolean;
}) {
  const styles = useStyles();
  const systemTheme = useOfficeTheme();
  const [darkChoice, setDark] = useState<boolean>();
  const theme = darkChoice === undefined ? systemTheme : darkChoice ? "dark" : "light";
  const [language, setLanguage] = useState<Language>("vi");
  const { bench, drawing, message, setMessage, open, reopen, draw } = useBench(language);

  const openSample = useCallback(
    async (file: string) => {
      const answer = await fetch(`samples/${encodeURIComponent(file)}`);
      await open(file, new Uint8Array(await answer.arrayBuffer()));
    },
    [open],
  );
  const openFile = (file: File) =>
    void file.arrayBuffer().then((bytes) => open(file.name, new Uint8Array(bytes)));
  useEffect(() => void openSample(first), [first, openSample]);

  const save = async () => {
    if (!bench) return;
    setMessage(await saveCopy(bench, language));
  };
  const pane = bench && (
    <Pane
      key={`${bench.name} ${bench.openings}`}
      model={bench.model}
      theme={theme}
      language={language}
      onLanguage={setLanguage}
    />
  );
  if (isPaneOnly)
    return (
      <div className={styles.paneAlone} style={{ height: "100%" }}>
        {pane}
      </div>
    );
  return (
    <FluentProvider theme={themeOf(theme)} className={styles.provider}>
      <LanguageContext value={language}>
        <div className={styles.page} {...takesDrops(openFile)}>
          <Toolbar
            name={bench?.name ?? ""}
            samples={samples}
            isDark={theme === "dark"}
            onSample={(file) => void openSample(file)}
            onFile={openFile}
            onSave={() => void save()}
            onReopen={reopen}
            onDark={setDark}
          />
          {message.length > 0 && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>
                {message.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </MessageBarBody>
            </MessageBar>
          )}
          <div className={styles.desk}>
            <section className={styles.grid} aria-label={say(language, "workbench.grid")}>
              {bench && drawing && <GridView host={bench.host} {...drawing} onEdited={() => void draw()} />}
            </section>
            <aside className={styles.pane} aria-label={say(language, "workbench.pane")}>
              {pane}
            </aside>
          </div>
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}

/** A file dropped anywhere on the page is opened; anything else that is dragged is left alone. */
function takesDrops(onFile: (file: File) => void): Pick<DOMAttributes<HTMLElement>, "onDragOver" | "onDrop"> {
  return {
    onDragOver: (event) => {
      if (event.dataTransfer.types.includes("Files")) event.preventDefault();
    },
    onDrop: (event) => {
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      onFile(file);
    },
  };
}

/** The open workbook and its drawing; opening another one lets go of the first. */
function useBench(language: Language) {
  const [bench, setBench] = useState<Bench>();
  const [drawing, setDrawing] = useState<Drawing>();
  const [message, setMessage] = useState<string[]>([]);
  const current = useRef<Bench>(undefined);
  // Another language is no reason to open the file anew: what was typed into it would be gone.
  const spoken = useRef(language);
  useEffect(() => {
    spoken.current = language;
  }, [language]);
  const draw = useCallback(async () => {
    const opened = current.current;
    if (!opened) return;
    const { shown, selected } = await readShown();
    const views = sheetViews(opened.opened.workbook, shown, selected.sheet);
    setDrawing((before) => ({ views, selected, version: (before?.version ?? 0) + 1 }));
  }, []);
  const open = useCallback(
    async (name: string, bytes: Uint8Array) => {
      try {
        const opened = await openBench(name, bytes, () => void draw());
        current.current?.host.disconnect();
        opened.host.connect();
        // For browser tests and for whoever tries things out in the console: the simulated Excel of the open file.
        Object.assign(window, { trialHost: opened.host });
        current.current = opened;
        setBench(opened);
        setMessage([]);
        await draw();
      } catch (error) {
        if (!(error instanceof WorkbookFileError)) throw error;
        setMessage([sayRefusedFile(spoken.current, name, error)]);
      }
    },
    [draw],
  );
  const reopen = () => bench && setBench(reopenPane(bench, () => void draw()));
  return { bench, drawing, message, setMessage, open, reopen, draw };
}
