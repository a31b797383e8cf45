import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { useLanguage } from "../pane/language";
import { textAt } from "../texts/say";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, flexBasis: "240px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  note: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the workbench adds to the pane: open, samples, save, close and open the pane, dark. */
export function Toolbar(props: {
  name: string;
  samples: readonly string[];
  isDark: boolean;
  onSample: (file: string) => void;
  onFile: (file: File) => void;
  onSave: () => void;
  onReopen: () => void;
  onDark: (isDark: boolean) => void;
}) {
  const styles = useStyles();
  const { language, t } = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{t("workbench.title")}</h1>
      <span className={styles.name}>
        {props.name}
        <span className={styles.note}>{t("workbench.note")}</span>
      </span>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button>{t("workbench.sample")}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {props.samples.map((file) => (
              <MenuItem key={file} onClick={() => props.onSample(file)}>
                {textAt(language, `sample.${file.replace(/\.xlsx$/u, "")}`) ?? file}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button onClick={() => picker.current?.click()}>{t("workbench.open")}</Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={t("workbench.open")}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file) props.onFile(file);
        }}
      />
      <Button onClick={props.onSave}>{t("workbench.save")}</Button>
      <Button onClick={props.onReopen}>{t("workbench.reopen")}</Button>
      <Switch
        checked={props.isDark}
        label={t("workbench.dark")}
        onChange={(_event, data) => props.onDark(data.checked)}
      />
    </header>
  );
}
