import { asideEntryKey, asideEntryOf, asideRuleEntry } from "../core/catalogue/setAside";
import type { AsideEntry } from "../core/catalogue/catalogue";
import type { Finding } from "../core/rules/finding";
import { chooseBand, type HeadingChoices } from "../core/table/headingChoices";
import type { WrittenCatalogue } from "../flows/writeCatalogue";
import { say, sayDay, type Language } from "../texts/say";
import type { CheckActions } from "./checkActions";
import type { Engine } from "./engine";
import type { PaneState } from "./paneEvent";

/**
 * What the person decides about findings and headings. What is set aside stands on the sheet "Danh mục" where the workbook
 * has one, so that everybody who opens it has it; all else is kept on this computer and never written to the workbook.
 */
export interface DecisionActions {
  /** Sets aside one finding, or its rule on its sheet. */
  setAside: (finding: Finding, scope: "finding" | "rule", language: Language) => Promise<void>;
  /** Notes why an entry was set aside. */
  giveReason: (entry: AsideEntry, reason: string, language: Language) => Promise<void>;
  takeBack: (entry: AsideEntry, language: Language) => Promise<void>;
  /** Keeps what the person said of headings and checks again. */
  chooseHeadings: (choices: HeadingChoices) => Promise<void>;
  /** Takes rows (zero-based) of a sheet as heading of a table and checks again. */
  pointTo: (sheet: string, first: number, last: number) => Promise<void>;
}

/** All decisions; those on headings are followed by a check, and so is what was written to the sheet "Danh mục". */
export function decisionActions(engine: Engine, check: CheckActions["check"]): DecisionActions {
  return { ...asideActions(engine, check), ...headingActions(engine, check) };
}

/** Setting aside and taking back. */
function asideActions(
  engine: Engine,
  check: CheckActions["check"],
): Pick<DecisionActions, "setAside" | "giveReason" | "takeBack"> {
  const { clock, flows, getState, send } = engine;
  const keep = (aside: readonly AsideEntry[]) => keepAside(engine, aside);
  const others = (entry: AsideEntry) =>
    getState().aside.filter((known) => asideEntryKey(known) !== asideEntryKey(entry));
  const isKept = (entry: AsideEntry) => others(entry).length < getState().aside.length;
  /** Whether the sheet "Danh mục" took it; where it has no place for it, this computer has. */
  const writeToSheet = async (
    write: () => Promise<WrittenCatalogue | undefined> | undefined,
  ): Promise<boolean> => {
    const work = async () => ({ answer: await write() });
    const written = await engine.attempt(work, () => writeToSheet(write));
    if (written?.answer) {
      send({ kind: "done", notice: { kind: "catalogueWritten", written: written.answer } });
      // what has to be mended still is counted in the summary
      send({ kind: "summary", event: { kind: "officeChanged" } });
      await check();
    }
    return written === undefined || written.answer !== undefined;
  };
  return {
    setAside: async (finding, scope, language) => {
      const entryFor = (reason: string) =>
        scope === "rule"
          ? asideRuleEntry(finding.rule, finding.sheet, reason)
          : asideEntryOf(finding, reason);
      if (hasPlaceForAside(getState())) {
        // On the sheet every entry says why: a person who was not there will read it.
        const entry = entryFor(say(language, "aside.noReason", { day: sayDay(clock.today()) }));
        if (await writeToSheet(() => flows.catalogue?.setAside(entry, language))) return;
      }
      const entry = entryFor("");
      keep([...others(entry), entry]);
      send({ kind: "done", notice: { kind: "setAside", entry } });
    },
    giveReason: async (entry, reason, language) => {
      if (reason === entry.reason) return;
      const worded = { ...entry, reason };
      const isMeant = (known: AsideEntry) => asideEntryKey(known) === asideEntryKey(entry);
      if (isKept(entry)) keep(getState().aside.map((known) => (isMeant(known) ? worded : known)));
      else if (reason !== "") await writeToSheet(() => flows.catalogue?.setAside(worded, language));
    },
    takeBack: async (entry, language) => {
      if (isKept(entry)) keep(others(entry));
      else await writeToSheet(() => flows.catalogue?.takeAsideBack(entry, language));
    },
  };
}

/** Keeps what is set aside on this computer, for the open file. */
function keepAside({ keeper, getState, send }: Engine, aside: readonly AsideEntry[]): void {
  send({ kind: "asideChanged", aside });
  const { fileName, choices } = getState();
  keeper.keep(fileName, { aside, choices });
}

/** Whether the workbook has a sheet "Danh mục" that can be written to, as its last check saw it. */
function hasPlaceForAside({ workbook }: PaneState): boolean {
  const sheet = workbook?.office?.sheet;
  return sheet !== undefined && !workbook?.isReadOnly && !workbook?.protectedSheets.includes(sheet);
}

/** The person's word on headings. */
function headingActions(
  { keeper, getState, send }: Engine,
  check: CheckActions["check"],
): Pick<DecisionActions, "chooseHeadings" | "pointTo"> {
  const chooseHeadings = async (choices: HeadingChoices) => {
    send({ kind: "choicesChanged", choices });
    const { fileName, aside } = getState();
    keeper.keep(fileName, { aside, choices });
    send({ kind: "done", notice: { kind: "choicesKept" } });
    await check();
  };
  return {
    chooseHeadings,
    pointTo: (sheet, first, last) => chooseHeadings(chooseBand(getState().choices, sheet, first, last)),
  };
}
