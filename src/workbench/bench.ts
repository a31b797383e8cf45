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
  /** How often the pane was opened on this workbook. */
  openings: number;
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
  return { name, opened, host, model: openPane(host, onWritten), openings: 1 };
}

/** The same workbook with the pane closed and opened again: it knows only what was kept. */
export function reopenPane(bench: Bench, onWritten: () => void): Bench {
  return { ...bench, model: openPane(bench.host, onWritten), openings: bench.openings + 1 };
}

function openPane(host: Host, onWritten: () => void): PaneModel {
  return createPaneModel(tellAfter(excelFlows, host, onWritten), computerClock, false, storedKeeper);
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
  const { fixing } = flows;
  return {
    ...flows,
    ...(fixing && {
      fixing: {
        ...fixing,
        applyFixes: after(fixing.applyFixes),
        markFindings: after(fixing.markFindings),
        undoAction: after(fixing.undoAction),
      },
    }),
    markFindings: after(flows.markFindings),
    removeMarks: after(flows.removeMarks),
    removeAllMarks: after(flows.removeAllMarks),
    writeFindingsSheet: after(flows.writeFindingsSheet),
    fillIndicators: after(async (sheets) => {
      await flows.fillIndicators(sheets);
      host.recalculate();
    }),
    summary: {
      ...flows.summary,
      build: after(async (plan, now) => {
        const built = await flows.summary.build(plan, now);
        host.recalculate();
        return built;
      }),
    },
    goToCell: after(flows.goToCell),
    showCell: after(flows.showCell),
  };
}
