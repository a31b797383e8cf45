import { allFindings } from "../core/report/report";
import type { Language } from "../texts/say";
import { shownWorkbook } from "./afterCheck";
import type { Engine } from "./engine";
import { resultOf } from "./face";
import { currentFace } from "./paneState";

/** Marks and the findings sheet; each answers whether it was done. */
export interface WriteActions {
  setMarks: (isOn: boolean) => Promise<boolean>;
  removeAllMarks: () => Promise<boolean>;
  /** Nothing is made where nothing was checked. */
  makeFindingsSheet: (language: Language) => Promise<boolean>;
}

/** Everything that writes what a check found. */
export function writeActions({ flows, clock, getState, send, attempt }: Engine): WriteActions {
  const succeed = async (work: () => Promise<void>) => {
    const done = await attempt(async () => {
      await work();
      return true;
    });
    return done ?? false;
  };
  return {
    setMarks: async (isOn) => {
      const result = resultOf(currentFace(getState()));
      if (!result) return false;
      const sheets = [result.check.name];
      return succeed(async () => {
        const mark = flows.fixing?.markFindings ?? flows.markFindings;
        await (isOn ? mark([result.check]) : flows.removeMarks(sheets));
        send({ kind: isOn ? "marked" : "unmarked", sheets });
      });
    },
    removeAllMarks: () =>
      succeed(async () => {
        const sheets = await flows.removeAllMarks();
        send({ kind: "unmarked", sheets });
        send({ kind: "done", notice: { kind: "marksRemoved", sheets: sheets.length } });
      }),
    makeFindingsSheet: async (language) => {
      const workbook = shownWorkbook(getState());
      if (!workbook) return false;
      return succeed(async () => {
        await flows.writeFindingsSheet(workbook, { time: clock.time(), day: clock.today(), language });
        const count = allFindings(workbook).length;
        send({ kind: "done", notice: { kind: "findingsSheetMade", count } });
      });
    },
  };
}
