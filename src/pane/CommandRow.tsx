import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  type MenuButtonProps,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { resultOf, type Face } from "./face";
import { useLanguage } from "./language";
import { sayProgress } from "./progress";
import { usePaneStyles } from "./styles";

const useStyles = makeStyles({
  row: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "4px",
    padding: "12px 12px 0",
    minHeight: "32px",
  },
  state: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { "@container (max-width: 240px)": { width: "100%" } },
});

/** Marks the button that takes the focus when what had it is gone. */
const FOCUS_HERE = { "data-focus": "command" };

/** The one primary button of the part, always in the same place, and the state in one phrase beside it. */
export function CommandRow(props: {
  face: Face;
  isBusy: boolean;
  onCheck: (sheets: "active" | "all") => void;
  onStop: () => void;
  onPoint: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  return (
    <div className={styles.row}>
      {props.face.kind === "checking" ? (
        <Button {...FOCUS_HERE} className={styles.button} onClick={props.onStop}>
          {t("check.stop")}
        </Button>
      ) : (
        <CheckButton {...props} />
      )}
      <StatePhrase face={props.face} />
    </div>
  );
}

function CheckButton(props: {
  face: Face;
  isBusy: boolean;
  onCheck: (sheets: "active" | "all") => void;
  onPoint: () => void;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const isAgain = resultOf(props.face) !== undefined && props.face.kind !== "noTable";
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        {(triggerProps) => (
          <SplitButton
            className={styles.button}
            appearance={props.face.kind === "clean" ? "secondary" : "primary"}
            menuButton={{ ...(triggerProps as MenuButtonProps), "aria-label": t("check.more") }}
            primaryActionButton={{
              onClick: () => props.onCheck("active"),
              disabledFocusable: props.isBusy,
              ...FOCUS_HERE,
            }}
          >
            {t(isAgain ? "check.again" : "check.thisSheet")}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => props.onCheck("active")}>{t("check.thisSheet")}</MenuItem>
          <MenuItem onClick={() => props.onCheck("all")}>{t("check.allSheets")}</MenuItem>
          <MenuItem onClick={props.onPoint}>{t("noTable.point")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function StatePhrase({ face }: { face: Face }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { t } = useLanguage();
  if (face.kind === "checking") {
    const { progress } = face;
    return progress ? <span className={styles.state}>{sayProgress(t, progress)}</span> : null;
  }
  if (face.kind === "rechecking") return <span className={styles.state}>{t("check.following")}</span>;
  if (face.kind !== "findings" && face.kind !== "clean" && face.kind !== "readOnly") return null;
  return (
    <span className={styles.state}>
      <CheckmarkCircle16Filled className={shared.success} aria-hidden />
      {face.result.followedRow === undefined
        ? t("check.fresh", { time: face.result.time })
        : t("check.live", { row: face.result.followedRow })}
    </span>
  );
}
