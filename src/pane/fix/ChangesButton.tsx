import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState, useSyncExternalStore } from "react";
import { useLanguage } from "../language";
import { actionName } from "./actionName";
import { ChangesPage } from "./ChangesPage";
import type { Fixing } from "./fixing";

/** ↶ at the top: the last action in its name, the list of all of them behind it. */
export function ChangesButton({ fixing }: { fixing: Fixing }) {
  const { language, t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { changes, dropped } = useSyncExternalStore(fixing.subscribe, fixing.getState);
  const [last] = changes;
  const title = last ? t("menu.undo", { action: actionName(language, last.action) }) : t("menu.journal");
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        aria-label={t("menu.journal")}
        title={title}
        onClick={() => {
          void fixing.refresh();
          setOpen(true);
        }}
      />
      <ChangesPage
        changes={changes}
        dropped={dropped}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        fixing={fixing}
      />
    </>
  );
}
