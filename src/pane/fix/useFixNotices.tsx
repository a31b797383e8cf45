import {
  Link,
  Toast,
  ToastBody,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from "@fluentui/react-components";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { useLanguage } from "../language";
import type { Fixing, FixState } from "./fixing";

const NOTHING: FixState = { changes: [] };

/** Says what was done in a message that goes by itself, with the way back in it. */
export function useFixNotices(fixing: Fixing | undefined, toaster: string): void {
  const { t } = useLanguage();
  const { dispatchToast } = useToastController(toaster);
  const { notice } = useSyncExternalStore(fixing?.subscribe ?? ignore, fixing?.getState ?? nothing);
  const told = useRef(0);
  useEffect(() => {
    if (!notice || !fixing || notice.number === told.current) return;
    told.current = notice.number;
    const action = notice.kind === "fixed" && (
      <ToastTrigger>
        <Link as="button" onClick={() => void fixing.undo(notice.id)}>
          {t("fix.undo")}
        </Link>
      </ToastTrigger>
    );
    const { count } = notice;
    dispatchToast(
      <Toast>
        <ToastTitle action={action || null}>
          {notice.kind === "fixed" ? t("fix.done", { count }) : t("journal.undone", { count })}
        </ToastTitle>
        {notice.kind === "fixed" && notice.left > 0 && (
          <ToastBody>{t("fix.left", { count: notice.left })}</ToastBody>
        )}
        {notice.kind === "fixed" && notice.dropped > 0 && (
          <ToastBody>{t("journal.full", { count: notice.dropped })}</ToastBody>
        )}
      </Toast>,
      {
        intent: "success",
        politeness: "polite",
        timeout: 10_000,
        pauseOnHover: true,
        pauseOnWindowBlur: true,
      },
    );
  }, [notice, fixing, dispatchToast, t]);
}

function ignore(): () => void {
  return () => undefined;
}

function nothing(): FixState {
  return NOTHING;
}
