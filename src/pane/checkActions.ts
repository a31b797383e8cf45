import type { Engine } from "./engine";
import { shownWorkbook } from "./afterCheck";
import { followTyping } from "./followTyping";
import type { SheetChange } from "./paneFlows";
import type { Progress } from "./progress";

/** Reading the workbook. */
export interface CheckActions {
  check: (sheets?: "active" | "all") => Promise<void>;
  stop: () => void;
  /** What a change of a sheet leads to: a check of its own for what was typed, else nothing but the sign "stale". */
  follow: (sheet: string, change: SheetChange) => void;
}

/** Checking, stopping and following; a second check stops the first, whose late answers are not heard. */
export function checkActions(engine: Engine): CheckActions {
  const { flows, send } = engine;
  let running: AbortController | undefined;
  const check = async (sheets: "active" | "all" = "active") => {
    running?.abort();
    const control = new AbortController();
    running = control;
    send({ kind: "checkStarted" });
    try {
      const onProgress = (progress: Progress) =>
        running === control && send({ kind: "progressed", progress });
      const { sheet, openSheet, choices } = engine.getState();
      // Beside a sheet of ours "this sheet" is the one whose result is shown.
      const chosen = sheets === "active" && sheet !== openSheet ? [sheet] : sheets;
      const request = { ...engine.getPeriod(), choices, sheets: chosen, signal: control.signal, onProgress };
      const workbook = await flows.checkWorkbook(request);
      if (running !== control) return;
      engine.remember(workbook.fileName);
      send({ kind: "checked", workbook, time: engine.clock.time() });
      await markAgain(
        engine,
        workbook.sheets.map(({ name }) => name),
      );
    } catch (error) {
      if (running !== control) return;
      send({ kind: "checkFailed", failure: engine.failureOf(error, () => check(sheets)) });
    }
  };
  return { check, stop: () => running?.abort(), follow: followTyping(engine) };
}

/** Sheets that carry marks get those of the new check. */
async function markAgain(engine: Engine, names: readonly string[]): Promise<void> {
  const state = engine.getState();
  const sheets = shownWorkbook(state)?.sheets.filter(
    ({ name }) => names.includes(name) && state.marked.has(name),
  );
  if (sheets && sheets.length > 0) await engine.attempt(() => engine.flows.markFindings(sheets));
}
