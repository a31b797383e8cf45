import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { TableSearch28Regular } from "@fluentui/react-icons/svg/table-search";
import { say, type Language } from "../texts/say";
import { usePaneStyles } from "./styles";
import { themeOf, useOfficeTheme } from "./theme";

const useStyles = makeStyles({ page: { height: "100%" }, icon: { width: "40px", height: "40px" } });

/** The whole page where the pane cannot run: an Excel that is too old, or no Excel at all. */
export function NoticePage({
  reason,
  language,
}: {
  reason: "unsupported" | "notInExcel";
  language: Language;
}) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const theme = useOfficeTheme();
  return (
    <FluentProvider theme={themeOf(theme)} className={styles.page}>
      <main className={shared.centred}>
        <TableSearch28Regular className={styles.icon} aria-hidden />
        <h1 className={shared.title}>
          {say(language, reason === "unsupported" ? "unsupported.title" : "app.name")}
        </h1>
        <p className={shared.paragraph}>
          {say(language, reason === "unsupported" ? "unsupported.body" : "notInExcel.body")}
        </p>
      </main>
    </FluentProvider>
  );
}
