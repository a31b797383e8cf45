/** An organisation, a collective ("Các phòng, đơn vị thuộc Sở") or a position that may lead or help. */
export interface Unit {
  /** Canonical name. */
  name: string;
  /** Abbreviations and other spellings, compared after folding. */
  otherNames: readonly string[];
  kind: "ministry" | "province" | "department" | "division" | "collective" | "position" | "other";
}

export type UnitCatalogue = readonly Unit[];

/** One unit as a cell names it. */
export interface UnitMention {
  /** As written: NFC, single spaces, without remarks in parentheses. */
  text: string;
  /** The catalogue's name when known, else `text`. */
  name: string;
  known: boolean;
  collective: boolean;
  /** The nearest catalogue name when the unit is unknown and one is close enough. */
  suggestion?: string;
}
