import { useEffect, useRef, useSyncExternalStore } from "react";
import type { EditCounts } from "../../core/fixes/sayEdits";
import { useLanguage, type Say } from "../language";
import { useToast, type Said } from "../useToast";
import { NO_CHANGES, type Fixing, type FixNotice, type FixState } from "./fixing";
import { sayAmount } from "./sayAmount";

/** Says what was done in a message that goes by itself, with the way back in it. */
export function useFixNotices(fixing: Fixing | undefined, toaster: string): void {
  const { t } = useLanguage();
  const tell = useToast(toaster);
  const { notice } = useSyncExternalStore(fixing?.subscribe ?? ignore, fixing?.getState ?? nothing);
  const told = useRef(0);
  useEffect(() => {
    if (!notice || !fixing || notice.number === told.current) return;
    told.current = notice.number;
    tell(
      notice.kind === "undone"
        ? { text: sayUndone(notice.done, t) }
        : sayFixed(notice, t, (id) => void fixing.undo(id)),
    );
  }, [notice, fixing, tell, t]);
}

/** Sheets that were taken back are no cells to count. */
function sayUndone(done: EditCounts, t: Say): string {
  return done.cells + done.rows > 0 ? sayAmount(t, "undone", done) : t("journal.takenBack");
}

function sayFixed(
  { done, id, left, dropped }: Extract<FixNotice, { kind: "fixed" }>,
  t: Say,
  undo: (id: string) => void,
): Said {
  return {
    text: sayAmount(t, "done", done),
    action: id === undefined ? undefined : { label: t("fix.undo"), run: () => undo(id) },
    more: [
      ...(id === undefined ? [t("journal.lost")] : []),
      ...(left > 0 ? [t("fix.left", { count: left })] : []),
      ...(dropped > 0 ? [t("journal.full", { count: dropped })] : []),
    ],
  };
}

function ignore(): () => void {
  return () => undefined;
}

function nothing(): FixState {
  return NO_CHANGES;
}
