import { asideKey, findingPrint, type SetAside } from "../core/report/setAside";
import type { Finding } from "../core/rules/finding";
import { chooseBand, type HeadingChoices } from "../core/table/headingChoices";
import type { CheckActions } from "./checkActions";
import type { Engine } from "./engine";
import { taskLabel } from "./findingList";

/** What the person decides about findings and headings; kept on this computer, never written to the workbook. */
export interface DecisionActions {
  /** Sets aside one finding, or its rule on its sheet. */
  setAside: (finding: Finding, scope: "finding" | "rule") => void;
  /** Notes why an entry was set aside. */
  giveReason: (entry: SetAside, reason: string) => void;
  takeBack: (entry: SetAside) => void;
  /** Keeps what the person said of headings and checks again. */
  chooseHeadings: (choices: HeadingChoices) => Promise<void>;
  /** Takes rows (zero-based) of a sheet as heading of a table and checks again. */
  pointTo: (sheet: string, first: number, last: number) => Promise<void>;
}

/** All decisions; those on headings are followed by a check. */
export function decisionActions(engine: Engine, check: CheckActions["check"]): DecisionActions {
  return { ...asideActions(engine), ...headingActions(engine, check) };
}

/** Setting aside and taking back; kept for this workbook on this computer. */
function asideActions({
  keeper,
  getState,
  send,
}: Engine): Pick<DecisionActions, "setAside" | "giveReason" | "takeBack"> {
  const keep = (aside: readonly SetAside[]) => {
    send({ kind: "asideChanged", aside });
    const { fileName, choices } = getState();
    keeper.keep(fileName, { aside, choices });
  };
  return {
    setAside: (finding, scope) => {
      const { sheet, rule, cell } = finding;
      const entry: SetAside = {
        sheet,
        rule,
        ...(scope === "finding" && { of: findingPrint(finding) }),
        label: scope === "finding" ? [cell, taskLabel(finding)].filter(Boolean).join(" · ") : "",
        reason: "",
      };
      keep([...getState().aside.filter((known) => asideKey(known) !== asideKey(entry)), entry]);
      send({ kind: "done", notice: { kind: "setAside", entry } });
    },
    giveReason: (entry, reason) =>
      keep(
        getState().aside.map((known) => (asideKey(known) === asideKey(entry) ? { ...known, reason } : known)),
      ),
    takeBack: (entry) => keep(getState().aside.filter((known) => asideKey(known) !== asideKey(entry))),
  };
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
