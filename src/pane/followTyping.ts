import { parseArea } from "../core/grid/address";
import type { CheckedWorkbook } from "../flows/checkWorkbook";
import type { Engine } from "./engine";
import { isShort, resultOf } from "./face";
import type { SheetChange } from "./paneFlows";

/** Typing goes on for a while: the rows are read again when it has paused for so many milliseconds. */
const PAUSE = 400;

/** What was written into a sheet since its last check, and how to stop the check that follows. */
interface Pending {
  edited: readonly string[];
  control: AbortController;
}

/**
 * Checks a sheet again after its cells were written into. It only reads, marks stay as they were until the next check:
 * writing now would take the person's own typing out of Excel's undo.
 */
export function followTyping(engine: Engine): (sheet: string, change: SheetChange) => void {
  const pending = new Map<string, Pending>();
  const follow = async (sheet: string, { edited, control: { signal } }: Pending) => {
    const workbook = await readAgain(engine, sheet, edited, signal).catch(() => undefined);
    if (signal.aborted) return;
    pending.delete(sheet);
    // Whatever it was, the next check that is asked for says it; until then the result counts as stale.
    if (!workbook) return engine.send({ kind: "followingFailed", sheet });
    const row = onlyRow(edited);
    const time = engine.clock.time();
    engine.send({ kind: "followed", workbook, time, sheet, ...(row !== undefined && { row }) });
  };
  return (sheet, { edited }) => {
    const before = pending.get(sheet);
    before?.control.abort();
    pending.delete(sheet);
    if (edited === undefined || engine.getState().faces[sheet]?.kind !== "rechecking") return;
    const next = { edited: [...(before?.edited ?? []), edited], control: new AbortController() };
    pending.set(sheet, next);
    setTimeout(() => !next.control.signal.aborted && void follow(sheet, next), PAUSE);
  };
}

/** The edited rows alone; the whole of a short sheet where they do not tell enough. Undefined where it stays unsure. */
async function readAgain(
  { flows, getState, getPeriod }: Engine,
  sheet: string,
  edited: readonly string[],
  signal: AbortSignal,
): Promise<CheckedWorkbook | undefined> {
  const { workbook, choices, faces } = getState();
  const again = workbook && (await flows.recheckWorkbook({ workbook, sheet, edited }));
  const result = faces[sheet] && resultOf(faces[sheet]);
  const isOneCell = edited.every((area) => !area.includes(":"));
  if (again || !isOneCell || !result || !isShort(result) || signal.aborted) return again;
  // Asking for merged areas again may empty Excel's list of undo.
  const grid = workbook?.known.get(sheet)?.sheets.find((one) => one.grid.name === sheet)?.grid;
  const knownMerges = new Map(grid ? [[sheet, grid.merges]] : []);
  return flows.checkWorkbook({ ...getPeriod(), choices, sheets: [sheet], signal, knownMerges });
}

/** The row (1-based) in which everything was written; undefined where there are several. */
function onlyRow(edited: readonly string[]): number | undefined {
  const areas = edited.map(parseArea);
  const [first] = areas;
  return areas.every(({ top, bottom }) => top === first?.top && bottom === top) && first
    ? first.top + 1
    : undefined;
}
