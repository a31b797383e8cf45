import type { CellStyle } from "./cellStyles";

/** The sides that `borders.getItem` names; a single cell or a rule's format has no inside. */
export type BorderIndex =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export const BORDER_INDEXES: readonly BorderIndex[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

/** What a fill, a font or a border belongs to: the cells of a range, or the format of a conditional format. */
export interface StyleTarget {
  /** What `pick` says of every cell when all agree, else null. */
  read<Value>(pick: (style: CellStyle) => Value): Value | null;
  /** Restyles every cell; refuses where a protected sheet does not allow it. */
  change(change: (style: CellStyle) => CellStyle, location: string): void;
  /** The part of the target that has this border on the named side, and that side. */
  sides(index: BorderIndex): { target: StyleTarget; side: BorderSide }[];
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonal";
