import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";
import { findingsOf, type Face } from "./face";
import { useLanguage, type Say } from "./language";
import { sayProgress } from "./progress";

/** Says each change of state once to assistive technology. Bars announce themselves, so stale and failed are silent here. */
export function useAnnounceFace(face: Face, sheet: string): void {
  const { announce } = useAnnounce();
  const { t } = useLanguage();
  const sentence = faceSentence(face, sheet, t);
  const last = useRef("");
  useEffect(() => {
    if (sentence !== "" && sentence !== last.current) announce(sentence, { polite: true });
    last.current = sentence;
  }, [sentence, announce]);
}

function faceSentence(face: Face, sheet: string, t: Say): string {
  switch (face.kind) {
    case "findings":
    case "readOnly":
      return face.result.followedRow === undefined
        ? t("live.checked", { count: findingsOf(face).length })
        : t("check.live", { row: face.result.followedRow });
    case "clean":
      return t("check.clean.title");
    case "noTable":
      return t("noTable.title");
    case "notChecked":
      return sheet ? t("check.notChecked.title", { sheet }) : "";
    case "checking":
      return progressSentence(face, t);
    case "firstRun":
    case "rechecking":
    case "stale":
    case "failed":
      return "";
  }
}

/** Every tenth of a sheet, and nothing in between; the end is said where another sheet follows. */
function progressSentence({ progress }: Extract<Face, { kind: "checking" }>, t: Say): string {
  if (!progress || progress.total === 0) return "";
  const { done, total, number, sheets } = progress;
  const tenth = Math.floor((done / total) * 10);
  if (tenth === 0 || (tenth === 10 && number === sheets)) return "";
  return sayProgress(t, { ...progress, done: Math.round((tenth / 10) * total) });
}

/**
 * Keeps the focus in the pane when a check begins or ends under it: the button that was pressed is replaced then.
 * Only a focus that the pane had is moved; one in the grid never is.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>, kind: Face["kind"]): void {
  const had = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const remember = () => {
      had.current = true;
    };
    const forget = () => {
      had.current = false;
    };
    element.addEventListener("focusin", remember);
    window.addEventListener("blur", forget);
    return () => {
      element.removeEventListener("focusin", remember);
      window.removeEventListener("blur", forget);
    };
  }, [root]);
  useEffect(() => {
    if (!had.current || (document.activeElement && document.activeElement !== document.body)) return;
    const find = (name: string) => root.current?.querySelector<HTMLElement>(`[data-focus=${name}]`);
    const list = kind === "checking" ? null : find("list");
    // A page that lies over the part is all that can be reached.
    (find("page") ?? list ?? find("command"))?.focus();
  }, [root, kind]);
}
