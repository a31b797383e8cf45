import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
} from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { useLanguage } from "./language";

const useStyles = makeStyles({
  header: { padding: "4px 12px 0" },
  body: { paddingInline: "12px", paddingBottom: "12px" },
  footer: { padding: "8px 12px 12px", flexWrap: "wrap", justifyContent: "flex-start" },
});

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
  return (
    <OverlayDrawer
      open={props.isOpen}
      position="end"
      size="full"
      aria-label={props.title}
      onOpenChange={(_event, data) => !data.open && props.onClose()}
    >
      <DrawerHeader className={styles.header}>
        <DrawerHeaderTitle heading={{ as: "h2" }} action={null}>
          <Button
            appearance="subtle"
            icon={<ArrowLeft20Regular />}
            aria-label={t("page.back")}
            onClick={props.onClose}
          />{" "}
          {props.title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>{props.children}</DrawerBody>
      {props.footer && <DrawerFooter className={styles.footer}>{props.footer}</DrawerFooter>}
    </OverlayDrawer>
  );
}
