import type { PaneState } from "../../src/pane/paneEvent";
import type { PaneModel } from "../../src/pane/paneModel";

/** Comes back when the state is as wanted; never, where it does not become so. */
export function until(model: PaneModel, isWanted: (state: PaneState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = model.subscribe(() => {
      if (!isWanted(model.getState())) return;
      stop();
      resolve();
    });
  });
}
