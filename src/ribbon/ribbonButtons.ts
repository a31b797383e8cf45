/** What the buttons of the ribbon do; the names are the function names of manifest.xml. */
export interface RibbonActions {
  checkThisSheet: () => Promise<unknown>;
  writeFindingsSheet: () => Promise<unknown>;
  removeMarks: () => Promise<unknown>;
}

/** Joins the ribbon's buttons to their actions. The pane opens first, because it shows what came of it. */
export function joinRibbon(actions: RibbonActions): void {
  for (const [name, act] of Object.entries(actions) as [string, () => Promise<unknown>][]) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(act, event));
  }
}

/** Excel waits for `completed`, whatever happened; failures are shown by the pane. */
async function run(act: () => Promise<unknown>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    await act();
  } catch {
    // The model has said what failed, and why; an error that leaves here would reach nobody.
  } finally {
    event.completed();
  }
}
