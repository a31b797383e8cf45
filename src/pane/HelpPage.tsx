import { lazy, Suspense } from "react";
import { useLanguage } from "./language";
import { Page } from "./Page";

const HelpBody = lazy(async () => ({ default: (await import("./HelpBody")).HelpBody }));

/** Help as a page over the pane, fetched when it is opened. */
export function HelpPage(props: { isOpen: boolean; canFix: boolean; onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Page title={t("help.title")} isOpen={props.isOpen} onClose={props.onClose}>
      <Suspense>
        <HelpBody canFix={props.canFix} />
      </Suspense>
    </Page>
  );
}
