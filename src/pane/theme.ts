import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

export type ThemeName = "light" | "dark" | "highContrast";

const FONT =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, "Noto Sans", Roboto, "Helvetica Neue", sans-serif';
const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONT },
  dark: { ...webDarkTheme, fontFamilyBase: FONT },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};

/** The Fluent theme by its name. */
export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}

/** Whether a colour like "#292929" is dark, by its luminance. */
function isDark(color: string): boolean {
  const channels = /^#?(?<red>[0-9a-f]{2})(?<green>[0-9a-f]{2})(?<blue>[0-9a-f]{2})/iu.exec(color)?.groups;
  if (!channels) return false;
  const [red = 0, green = 0, blue = 0] = [channels["red"], channels["green"], channels["blue"]].map(
    (channel) => parseInt(channel ?? "0", 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** The theme of Office while the pane is open; forced colours of the computer win over it. */
export function useOfficeTheme(): ThemeName {
  return useSyncExternalStore(subscribe, readTheme);
}

function readTheme(): ThemeName {
  if (matches("(forced-colors: active)")) return "highContrast";
  const office = typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.bodyBackgroundColor;
  if (office) return isDark(office) ? "dark" : "light";
  return matches("(prefers-color-scheme: dark)") ? "dark" : "light";
}

/** Excel tells of no change of its theme, so it is read again whenever the pane comes to the front. */
function subscribe(onChange: () => void): () => void {
  const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}

function matches(query: string): boolean {
  return typeof matchMedia === "function" && matchMedia(query).matches;
}
