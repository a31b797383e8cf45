/** The page of the task pane: joins office.js, flows, pane and ribbon. It holds no decision of its own but which page to show. */
import { createRoot } from "react-dom/client";
import { computerClock } from "./pane/clock";
import { excelFlows, loadFlows } from "./pane/excelFlows";
import { keepMemory, readMemory } from "./pane/memory";
import { NoticePage } from "./pane/NoticePage";
import { PaneApp } from "./pane/PaneApp";
import { createPaneModel } from "./pane/paneModel";
import { possibleParts } from "./pane/possibleParts";
import { ribbonActions } from "./pane/ribbonActions";
import { storedKeeper } from "./pane/workbookMemory";
import { keepButtons } from "./ribbon/buttonStates";
import { joinRibbon } from "./ribbon/ribbonButtons";

/** Excel 2021. */
const NEEDED = [
  ["ExcelApi", "1.14"],
  ["SharedRuntime", "1.1"],
] as const;

const root = createRoot(document.getElementById("root") ?? document.body);
const memory = readMemory();

function showPane(): void {
  const model = createPaneModel(excelFlows, computerClock, memory.hasEverChecked, storedKeeper);
  model.subscribe(() => {
    if (model.getState().hasEverChecked !== readMemory().hasEverChecked) {
      keepMemory({ ...readMemory(), hasEverChecked: true });
    }
  });
  joinRibbon(ribbonActions(model, () => readMemory().language));
  keepButtons(model.subscribe, () => possibleParts(model.getState()));
  root.render(<PaneApp model={model} />);
  void loadFlows();
}

/** Outside Excel office.js answers without a host, or was not loaded at all. */
async function start(): Promise<void> {
  const info = typeof Office === "undefined" ? undefined : await Office.onReady();
  if (!info || info.host !== Office.HostType.Excel) {
    root.render(<NoticePage reason="notInExcel" language={memory.language} />);
  } else if (NEEDED.every(([set, version]) => Office.context.requirements.isSetSupported(set, version))) {
    showPane();
  } else {
    root.render(<NoticePage reason="unsupported" language={memory.language} />);
  }
}

void start();
