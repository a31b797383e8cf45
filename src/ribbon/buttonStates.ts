/** Whether the buttons of filling and summing up can be pressed. */
export interface ButtonStates {
  indicators: boolean;
  summary: boolean;
}

/** Ids as in manifest.xml. */
const TAB = "SoatBieu.Tab";
const GROUP = "SoatBieu.ReportGroup";
const BUTTONS = { indicators: "SoatBieu.Indicators", summary: "SoatBieu.Summary" } as const;

/**
 * Greys the buttons that could do nothing, from now on; why they are grey stands in their tips. In an Excel that cannot do
 * it they stay as they are, and the pane says what is missing when they are pressed.
 */
export function keepButtons(subscribe: (listener: () => void) => unknown, read: () => ButtonStates): void {
  if (!Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return;
  let shown: ButtonStates = { indicators: true, summary: true };
  subscribe(() => {
    const now = read();
    if (now.indicators === shown.indicators && now.summary === shown.summary) return;
    shown = now;
    // A ribbon that is not drawn just now takes no request; the button then stays as it was, and still works.
    Office.ribbon.requestUpdate(update(now)).catch(() => undefined);
  });
}

function update(states: ButtonStates): Office.RibbonUpdaterData {
  const controls = [
    { id: BUTTONS.indicators, enabled: states.indicators },
    { id: BUTTONS.summary, enabled: states.summary },
  ];
  return { tabs: [{ id: TAB, groups: [{ id: GROUP, controls }] }] };
}
