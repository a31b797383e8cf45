import { fetched } from "./fetched";
import { useLanguage } from "./language";
import { Page } from "./Page";

const HelpBody = fetched(async () => (await import("./HelpBody")).HelpBody);

/** Help as a page over the pane, fetched when it is opened. */
export function HelpPage(props: { isOpen: boolean; canFix: boolean; onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <Page title={t("help.title")} isOpen={props.isOpen} onClose={props.onClose}>
      <HelpBody canFix={props.canFix} />
    </Page>
  );
}
