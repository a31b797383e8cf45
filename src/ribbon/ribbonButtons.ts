/** What the buttons of the ribbon do; the names are the function names of manifest.xml. */
export interface RibbonActions {
  checkThisSheet: () => Promise<unknown>;
  writeFindingsSheet: () => Promise<unknown>;
  removeMarks: () => Promise<unknown>;
  openIndicators: () => Promise<unknown>;
  openSummary: () => Promise<unknown>;
}

/** Work that takes longer than this many milliseconds is shown while it goes on: the pane has its progress and "Dừng". */
const SHOWN_AFTER = 700;

/** Joins the ribbon's buttons to their actions: each works with the pane closed, and opens it on what came of it. */
export function joinRibbon(actions: RibbonActions): void {
  for (const [name, act] of Object.entries(actions) as [string, () => Promise<unknown>][]) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run(act, event));
  }
}

/** Excel waits for `completed`, whatever happened; failures are shown by the pane. */
async function run(act: () => Promise<unknown>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // The model says what failed, and why; an error that leaves here would reach nobody.
    const work = act().catch(() => undefined);
    await Promise.race([work, moment()]);
    await Office.addin.showAsTaskpane();
    await work;
  } catch {
    // Where the pane cannot be shown, the action was done all the same.
  } finally {
    event.completed();
  }
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SHOWN_AFTER));
}
