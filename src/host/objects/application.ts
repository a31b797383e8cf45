import { oneOf } from "../wire/arguments";
import { HostObject } from "../wire/hostObject";

/** Excel.Application */
export class ApplicationObject extends HostObject {
  readonly typeName = "Application";

  get CalculationMode(): string {
    return this.document.calculation.mode;
  }

  set CalculationMode(value: unknown) {
    const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
    this.document.calculation.mode = oneOf(value, modes, this.at("calculationMode"));
  }

  get CalculationState(): string {
    return this.document.calculation.state;
  }

  /** en-US, like every number format and formula on the wire. */
  get DecimalSeparator(): string {
    return ".";
  }

  get ThousandsSeparator(): string {
    return ",";
  }

  get UseSystemSeparators(): boolean {
    return false;
  }

  Calculate(calculationType: unknown): void {
    oneOf(calculationType, ["Recalculate", "Full", "FullRebuild"], this.at("calculate"));
    this.document.calculation.calculate();
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.document.calculation.suspend();
  }

  /** There is no screen to update: nothing to suspend. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

/** Excel.Runtime */
export class RuntimeObject extends HostObject {
  readonly typeName = "Runtime";

  get EnableEvents(): boolean {
    return this.document.events.enabled;
  }

  set EnableEvents(value: unknown) {
    this.document.events.enabled = value === true;
  }
}
