import { goneRows, type EditCounts } from "../../core/fixes/sayEdits";
import type { SheetEdit } from "../../core/grid/edits";
import type { Finding } from "../../core/rules/finding";
import type { ChangeList, ListedChange, UndoneChange } from "../../flows/undoAction";
import type { FixFlows } from "./fixFlows";

/** What the person is told when something was done; `number` makes two of them different. */
export type FixNotice = { number: number } & (
  | { kind: "fixed"; done: EditCounts; id: string | undefined; left: number; dropped: number }
  | { kind: "undone"; done: EditCounts }
);

/** A fix that takes rows out; nothing is done before the person said so. */
export interface RowsQuestion {
  finding: Finding;
  edits: readonly SheetEdit[];
}

export interface FixState extends ChangeList {
  notice?: FixNotice;
  question?: RowsQuestion | undefined;
}

/** Before anything was read. */
export const NO_CHANGES: FixState = { changes: [], dropped: 0 };

/** Fixing without a screen: what was done, who hears of it, and what can be done. */
export interface Fixing {
  getState: () => FixState;
  subscribe: (listener: () => void) => () => void;
  /** Applies one fix of a finding; one that takes rows out is asked about first. */
  apply: (finding: Finding, edits: readonly SheetEdit[]) => Promise<boolean>;
  /** Applies the fix that was asked about. */
  confirm: () => Promise<boolean>;
  /** Leaves the rows that were asked about where they are. */
  dismiss: () => void;
  /** Applies the certain fixes of several findings of one rule as one action. */
  applyAll: (findings: readonly Finding[]) => Promise<boolean>;
  undo: (id: string) => Promise<boolean>;
  /** Reads the list of changes anew: another workbook may be open. */
  refresh: () => Promise<void>;
}

/** What fixing needs of the pane. */
export interface FixEngine {
  attempt: <Answer>(
    work: () => Promise<Answer>,
    again: () => Promise<unknown>,
  ) => Promise<Answer | undefined>;
  check: () => Promise<void>;
  onApplied: (sheet: string) => void;
  onUndone: (change: UndoneChange) => void;
}

/** What an action of the list of changes touched. */
export function changedBy({ count, rows = 0 }: ListedChange): EditCounts {
  return { cells: count, rows };
}

/** Joins fixing to the pane: every action is one flow and is followed by a check of what it left. */
export function createFixing(flows: FixFlows, { attempt, check, onApplied, onUndone }: FixEngine): Fixing {
  let state: FixState = NO_CHANGES;
  let told = 0;
  const listeners = new Set<() => void>();
  const set = (part: Partial<FixState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const refresh = async () => {
    try {
      set(await flows.readChanges());
    } catch {
      // the list is read again after the next action
    }
  };
  const fix = async (
    findings: readonly Finding[],
    fixes: readonly (readonly SheetEdit[])[],
  ): Promise<boolean> => {
    const [first] = findings;
    if (!first) return false;
    const work = () => flows.applyFixes({ sheet: first.sheet, action: first.rule, fixes });
    const applied = await attempt(work, () => fix(findings, fixes));
    if (!applied) return false;
    onApplied(first.sheet);
    await refresh();
    await check();
    const { done, id, left, dropped } = applied;
    if (done.cells + done.rows > 0)
      set({ notice: { kind: "fixed", number: ++told, done, id, left: left.length, dropped } });
    return true;
  };
  const undo: Fixing["undo"] = async (id) => {
    const work = () => flows.undoAction(id);
    const undone = await attempt(work, () => undo(id));
    if (!undone) return false;
    onUndone(undone);
    await refresh();
    await check();
    set({ notice: { kind: "undone", number: ++told, done: changedBy(undone) } });
    return true;
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: async (finding, edits) => {
      if (goneRows(edits).length === 0) return fix([finding], [edits]);
      set({ question: { finding, edits } });
      return false;
    },
    confirm: async () => {
      const { question } = state;
      set({ question: undefined });
      return question ? fix([question.finding], [question.edits]) : false;
    },
    dismiss: () => set({ question: undefined }),
    applyAll: (findings) =>
      fix(
        findings,
        findings.flatMap(({ fix: edits }) => (edits ? [edits] : [])),
      ),
    undo,
    refresh,
  };
}
