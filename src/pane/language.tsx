import { createContext, useContext, useMemo } from "react";
import { say, type Language, type TextKey, type TextValues } from "../texts/say";

/** The language of the pane; Vietnamese unless the person has chosen otherwise. */
export const LanguageContext = createContext<Language>("vi");

export type Say = (key: TextKey, values?: TextValues) => string;

/** The chosen language and a `say` that speaks it. */
export function useLanguage(): { language: Language; t: Say } {
  const language = useContext(LanguageContext);
  return useMemo(() => ({ language, t: (key, values) => say(language, key, values) }), [language]);
}
