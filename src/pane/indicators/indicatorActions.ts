import type { VariantChoices } from "../../core/indicators/calculatedCell";
import type { SheetFill } from "../../flows/fillIndicators";
import type { Engine } from "../engine";
import { readFailure } from "../paneFlows";
import type { IndicatorsState } from "../paneEvent";

/** What the part "Chỉ tiêu" can do. */
export interface IndicatorActions {
  /** Looks at the open sheet: which formulas belong where. */
  lookForIndicators: () => Promise<void>;
  /** Fills what was looked at; a cell that changed since stops it. */
  fillIndicators: () => Promise<void>;
  /** Chooses one of several official formulas of an indicator, and looks again. */
  chooseVariant: (indicator: string, variant: Variant) => Promise<void>;
}

type Variant = VariantChoices extends ReadonlyMap<string, infer Id> ? Id : never;

/** Looking and filling; a second look makes the first one's late answer unheard. */
export function indicatorActions({ flows, getState, getPeriod, send }: Engine): IndicatorActions {
  const variants = new Map<string, Variant>();
  let latest = 0;
  let filling: Promise<void> | undefined;
  const show = (indicators: IndicatorsState) => send({ kind: "indicators", indicators });
  const plan = async () => {
    const { sheets } = await flows.planIndicators({ ...getPeriod(), sheets: "active", variants });
    return sheets[0];
  };
  /** Runs work unless newer work has begun; its failure is shown in this part. */
  const run = async (work: () => Promise<IndicatorsState>) => {
    const mine = ++latest;
    show({ kind: "reading" });
    try {
      const next = await work();
      if (mine === latest) show(next);
    } catch (error) {
      if (mine === latest) show({ kind: "failed", failure: readFailure(error) });
    }
  };
  // What is being written is waited for: a look now would find it half done.
  const look = () =>
    filling ??
    run(async () => {
      const sheet = await plan();
      return sheet && holdsFigures(sheet) ? { kind: "preview", sheet } : { kind: "none" };
    });
  return {
    lookForIndicators: look,
    chooseVariant: (indicator, variant) => {
      variants.set(indicator, variant);
      return look();
    },
    fillIndicators: async () => {
      const { indicators } = getState();
      if (indicators.kind !== "preview" || indicators.sheet.fill.length === 0) return;
      const { sheet } = indicators;
      filling = run(async () => {
        await flows.fillIndicators([sheet]);
        send({ kind: "summary", event: { kind: "sheetChanged", sheet: sheet.sheet } });
        const after = await plan();
        return { kind: "filled", count: sheet.fill.length, sheet: after ?? sheet };
      });
      await filling;
      filling = undefined;
    },
  };
}

/** Whether a sheet has anything to fill, to compare or to judge. */
function holdsFigures({ fill, kept, faults, calculated }: SheetFill): boolean {
  return fill.length + kept.length + faults.length + calculated > 0;
}
