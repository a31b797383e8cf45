import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircle16Filled, ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular, Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled, Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../core/rules/rule";
import { usePaneStyles } from "./styles";

const ICONS = {
  16: { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular },
  20: { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Regular },
};

/** The sign of a severity; the word always stands beside it or in the name of what it belongs to. */
export function SeverityIcon({ severity, size = 16 }: { severity: Severity; size?: 16 | 20 }) {
  const styles = usePaneStyles();
  const Icon = ICONS[size][severity];
  return <Icon className={mergeClasses(styles[severity])} style={{ flexShrink: 0 }} aria-hidden />;
}
