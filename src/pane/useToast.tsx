import {
  Link,
  Toast,
  ToastBody,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from "@fluentui/react-components";
import { useCallback } from "react";

/** Something to say in passing. */
export interface Said {
  text: string;
  /** What can be done about it. */
  action?: { label: string; run: () => void } | undefined;
  /** Further sentences, each in a line of its own. */
  more?: readonly string[];
}

/** Shows messages that go by themselves, not while the mouse or the focus is on them; a new one takes the place of the one before. */
export function useToast(toaster: string): (said: Said) => void {
  const { dispatchToast, dismissAllToasts } = useToastController(toaster);
  return useCallback(
    ({ text, action, more = [] }: Said) => {
      dismissAllToasts();
      dispatchToast(
        <Toast>
          <ToastTitle action={action ? <Action {...action} /> : null}>{text}</ToastTitle>
          {more.map((sentence) => (
            <ToastBody key={sentence}>{sentence}</ToastBody>
          ))}
        </Toast>,
        {
          intent: "success",
          politeness: "polite",
          timeout: 10_000,
          pauseOnHover: true,
          pauseOnWindowBlur: true,
        },
      );
    },
    [dispatchToast, dismissAllToasts],
  );
}

function Action({ label, run }: NonNullable<Said["action"]>) {
  return (
    <ToastTrigger>
      <Link as="button" onClick={run}>
        {label}
      </Link>
    </ToastTrigger>
  );
}
