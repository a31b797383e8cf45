import type { HostDocument } from "./hostDocument";
import type { WireRecord } from "./protocol";

/**
 * An object of the Excel API as requests see it. Members that the wire may name are getters, setters and methods in
 * PascalCase, spelled as on the wire; everything in camelCase is the host's own and cannot be reached by a request.
 */
export abstract class HostObject {
  /** The type's name in Excel's API, for error messages and versions: "Range". */
  abstract readonly typeName: string;

  constructor(readonly document: HostDocument) {}

  /** What an instantiate action answers; Office.js finds the object again by `Id` or `_ReferenceId`. */
  identity(): WireRecord {
    return {};
  }

  /** Under which target the object's events travel; undefined for objects without events. */
  eventTarget(): string | undefined {
    return undefined;
  }

  /** The parts that a property list speaks of together: `borders: { style: true }` asks every side. */
  listedParts(): Readonly<Record<string, HostObject>> | undefined {
    return undefined;
  }

  /** Where an error happened, as Office.js shows it in `debugInfo.errorLocation`: "Range.values". */
  at(member: string): string {
    return `${this.typeName}.${member}`;
  }
}

/** A collection: items by position, by key, and loaded as a list. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  /** The items in the order Excel lists them. */
  abstract items(): Item[];

  /** The item an indexer path names; collections with keys override it. */
  itemByKey(key: unknown): Item | undefined {
    return typeof key === "number" ? this.items()[key] : undefined;
  }
}
