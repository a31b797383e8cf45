import { createHost, type Host } from "../host/createHost";
import { createCalculator, type WorkbookCalculator } from "../host/formula/calculate";
import type { OpenedWorkbook } from "../host/openedWorkbook";
import { openWorkbook } from "../host/workbookFile";
import { computerClock } from "../pane/clock";
import { excelFlows } from "../pane/excelFlows";
import type { PaneFlows } from "../pane/paneFlows";
import { createPaneModel, type PaneModel } from "../pane/paneModel";
import { storedKeeper } from "../pane/workbookMemory";

/** The engine's WebAssembly, which the build puts beside the page. */
const ENGINE = new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url);
let engine: Promise<WorkbookCalculator> | undefined;

async function loadEngine(): Promise<WorkbookCalculator> {
  const answer = await fetch(ENGINE);
  return createCalculator(await answer.arrayBuffer());
}

/** One opened workbook: the file, the Excel that stands in for it, and the pane on it. */
export interface Bench {
  name: string;
  opened: OpenedWorkbook;
  host: Host;
  model: PaneModel;
}

/**
 * Opens a workbook and joins a pane to it. `onWritten` is called after every action that may have changed the sheet or
 * the selection. Throws WorkbookFileError.
 */
export async function openBench(name: string, bytes: Uint8Array, onWritten: () => void): Promise<Bench> {
  const opened = await openWorkbook(bytes);
  engine ??= loadEngine();
  const host = createHost(opened.workbook, { fileName: name, platform: "web", calculator: await engine });
  host.connect();
  const model = createPaneModel(tellAfter(excelFlows, host, onWritten), computerClock, false, storedKeeper);
  return { name, opened, host, model };
}

/** The same flows; formulas are calculated at once, as Excel does, and `onWritten` hears of each that is done, also of one that failed half way. */
function tellAfter(flows: PaneFlows, host: Host, onWritten: () => void): PaneFlows {
  const after =
    <Parameters extends unknown[], Answer>(flow: (...parameters: Parameters) => Promise<Answer>) =>
    async (...parameters: Parameters): Promise<Answer> => {
      try {
        return await flow(...parameters);
      } finally {
        onWritten();
      }
    };
  return {
    ...flows,
    markFindings: after(flows.markFindings),
    removeMarks: after(flows.removeMarks),
    removeAllMarks: after(flows.removeAllMarks),
    writeFindingsSheet: after(flows.writeFindingsSheet),
    fillIndicators: after(async (sheets) => {
      await flows.fillIndicators(sheets);
      host.recalculate();
    }),
    goToCell: after(flows.goToCell),
    showCell: after(flows.showCell),
  };
}
