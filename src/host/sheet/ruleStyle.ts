import type { CellStyle } from "./cellStyles";
import type { ConditionalRule } from "./exceljsInternals";
import type { BorderIndex, BorderSide, StyleTarget } from "./styleTarget";

const SIDES: Partial<Record<BorderIndex, BorderSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** The format of a conditional format: what it lays over its cells. */
export class RuleStyle implements StyleTarget {
  constructor(
    private readonly rule: ConditionalRule,
    private readonly requireAllowed: (location: string) => void,
  ) {}

  read<Value>(pick: (style: CellStyle) => Value): Value {
    return pick(this.rule.style ?? {});
  }

  change(change: (style: CellStyle) => CellStyle, location: string): void {
    this.requireAllowed(location);
    this.rule.style = change(this.rule.style ?? {});
  }

  sides(index: BorderIndex): { target: StyleTarget; side: BorderSide }[] {
    const side = SIDES[index];
    return side === undefined ? [] : [{ target: this, side }];
  }
}
