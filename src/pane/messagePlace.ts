import { createContext, useMemo, useState, type Dispatch, type SetStateAction } from "react";

/** Who may hold what is said in passing tells of its element here, and null when that is gone. */
export interface MessageHolders {
  /** A page over the pane: all else is out of reach while it is open. */
  onPage: Dispatch<SetStateAction<HTMLElement | null>>;
  /** The upper edge of the finding in full: below it stands what is pressed next. */
  onEdge: (edge: HTMLElement | null) => void;
}

export const MessageHoldersContext = createContext<MessageHolders>({
  onPage: () => undefined,
  onEdge: () => undefined,
});

/** Where messages stand, and how far above the lower end of that, in pixels. */
export interface MessagePlace {
  element: HTMLElement | null;
  above: number;
}

/** Follows those who may hold messages; `hasEdge` says whether the edge is in view, `pane` is what holds them else. */
export function useMessagePlace(
  pane: HTMLElement | null,
  hasEdge: boolean,
): MessagePlace & { holders: MessageHolders } {
  const [page, onPage] = useState<HTMLElement | null>(null);
  const [edge, onEdge] = useState<HTMLElement | null>(null);
  const holders = useMemo(() => ({ onPage, onEdge }), []);
  if (page) return { element: page, above: 16, holders };
  if (edge && hasEdge) return { element: edge, above: 8, holders };
  // the footer stays in view
  return { element: pane, above: 52, holders };
}
