/** Something of the file that saving would not bring back. The sentences live in the room `texts`, one for each kind. */
export type LossKind =
  | "chart"
  | "chart-sheet"
  | "dialog-or-macro-sheet"
  | "shape"
  | "picture"
  | "pivot-table"
  | "slicer"
  | "timeline"
  | "sparkline"
  | "validation"
  | "conditional-format"
  | "extension"
  | "link"
  | "note"
  | "threaded-comment"
  | "table"
  | "form-control"
  | "embedded-object"
  | "header-picture"
  | "background"
  | "connection"
  | "query-table"
  | "external-link"
  | "data-model"
  | "xml-map"
  | "custom-xml"
  | "custom-property"
  | "custom-view"
  | "name"
  | "dynamic-array"
  | "what-if-table"
  | "cell-picture"
  | "phonetic"
  | "signature"
  | "macro"
  | "shared-history"
  | "protection"
  | "cell"
  | "part";

export interface Loss {
  kind: LossKind;
  /** Name of the worksheet, when it belongs to one. */
  sheet?: string;
  /** Cells ("D5" or "D5:D9"), when known. */
  range?: string;
  /** Its own name: of a chart, a pivot table, a defined name … */
  name?: string;
  /** The package part, when it is one. */
  part?: string;
  /** How many of the kind, when more than one stands for it. */
  count?: number;
}
