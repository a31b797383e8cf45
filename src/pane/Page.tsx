import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { useLanguage } from "./language";
import { MessageHoldersContext } from "./messagePlace";

const useStyles = makeStyles({
  // "full" is as wide as the window; the pane is narrower where something stands beside it.
  page: { width: "100%", maxWidth: "100%" },
  header: { padding: "4px 12px 0" },
  title: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { padding: "8px 12px 12px" },
  footer: { padding: "8px 12px 12px", flexWrap: "wrap", justifyContent: "flex-start" },
});

/** The pane's own element: pages and messages lie over it and not over what may stand beside it. */
export const PaneElement = createContext<HTMLElement | null>(null);

/** A page over the pane with the way back first; Esc closes it, and the focus returns to what opened it. */
export function Page(props: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
}) {
  const styles = useStyles();
  const { t } = useLanguage();
  const pane = useContext(PaneElement);
  const { onPage } = useContext(MessageHoldersContext);
  const [surface, setSurface] = useState<HTMLElement | null>(null);
  const { isOpen } = props;
  useEffect(() => {
    if (!surface || !isOpen) return undefined;
    onPage(surface);
    // A page that slides away lets go of its own place alone.
    return () => onPage((held) => (held === surface ? null : held));
  }, [surface, isOpen, onPage]);
  return (
    <OverlayDrawer
      ref={setSurface}
      open={props.isOpen}
      position="end"
      size="full"
      mountNode={pane}
      className={styles.page}
      aria-label={props.title}
      onOpenChange={(_event, data) => !data.open && props.onClose()}
    >
      <DrawerHeader className={styles.header}>
        <DrawerHeaderTitle heading={{ as: "h2", className: styles.title }} action={null}>
          <Button
            data-focus="page"
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={t("page.back")}
            onClick={props.onClose}
          />
          {props.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>{props.children}</DrawerBody>
      {props.footer && <DrawerFooter className={styles.footer}>{props.footer}</DrawerFooter>}
    </OverlayDrawer>
  );
}
