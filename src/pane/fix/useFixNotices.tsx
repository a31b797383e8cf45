import { useEffect, useRef, useSyncExternalStore } from "react";
import { useLanguage, type Say } from "../language";
import { useToast, type Said } from "../useToast";
import type { Fixing, FixNotice, FixState } from "./fixing";

const NOTHING: FixState = { changes: [] };

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
        ? { text: sayUndone(notice.count, t) }
        : sayFixed(notice, t, () => void fixing.undo(notice.id)),
    );
  }, [notice, fixing, tell, t]);
}

/** Sheets that were taken back are no cells to count. */
function sayUndone(count: number, t: Say): string {
  return count > 0 ? t("journal.undone", { count }) : t("journal.takenBack");
}

function sayFixed(
  { count, left, dropped }: Extract<FixNotice, { kind: "fixed" }>,
  t: Say,
  undo: () => void,
): Said {
  return {
    text: t("fix.done", { count }),
    action: { label: t("fix.undo"), run: undo },
    more: [
      ...(left > 0 ? [t("fix.left", { count: left })] : []),
      ...(dropped > 0 ? [t("journal.full", { count: dropped })] : []),
    ],
  };
}

function ignore(): () => void {
  return () => undefined;
}

function nothing(): FixState {
  return NOTHING;
}
