import { makeStyles } from "@fluentui/react-components";
import { useLanguage } from "./language";
import { Page } from "./Page";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({ lines: { display: "flex", flexDirection: "column", gap: "8px" } });

/** What Soát Biểu is, its version, and what becomes of the data. */
export function AboutPage({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  return (
    <Page title={t("menu.about")} isOpen={isOpen} onClose={onClose}>
      <div className={styles.lines}>
        <p className={shared.paragraph}>{t("about.what")}</p>
        <p className={shared.paragraph}>{t("about.privacy")}</p>
        <p className={shared.paragraph}>{t("about.kept")}</p>
        <p className={shared.paragraph}>{t("about.needs")}</p>
      </div>
    </Page>
  );
}
