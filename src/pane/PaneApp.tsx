import { useState } from "react";
import { keepMemory, readMemory } from "./memory";
import { Pane } from "./Pane";
import type { PaneModel } from "./paneModel";
import { useOfficeTheme } from "./theme";

/** The pane as it runs in Excel: theme from Office, language from memory. */
export function PaneApp({ model }: { model: PaneModel }) {
  const theme = useOfficeTheme();
  const [language, setLanguage] = useState(() => readMemory().language);
  return (
    <Pane
      model={model}
      theme={theme}
      language={language}
      onLanguage={(chosen) => {
        setLanguage(chosen);
        keepMemory({ ...readMemory(), language: chosen });
      }}
    />
  );
}
