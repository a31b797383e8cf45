import { useLanguage } from "./language";
import { usePaneStyles } from "./styles";

/** A part that does not exist yet says so in one sentence and does nothing. */
export function Later() {
  const shared = usePaneStyles();
  const { t } = useLanguage();
  return (
    <div className={shared.centred}>
      <p className={shared.paragraph}>{t("section.later")}</p>
    </div>
  );
}
