import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import type { StyleTarget } from "../sheet/styleTarget";
import { FillObject } from "./fill";
import { FontObject } from "./font";

/** The RangeFormat of several areas: fill and font. */
export class AreasFormat extends HostObject {
  readonly typeName = "RangeFormat";

  constructor(
    document: HostDocument,
    private readonly target: StyleTarget,
  ) {
    super(document);
  }

  get Fill(): FillObject {
    return new FillObject(this.document, this.target);
  }

  get Font(): FontObject {
    return new FontObject(this.document, this.target);
  }
}
