import type ExcelJS from "exceljs";
import { oneOf, record, truth } from "../wire/arguments";
import type { Area } from "../sheet/areas";
import { hostError } from "../wire/errors";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { requireAllowed } from "../sheet/protection";
import { clearValidations, commonValidation, setValidation, type Validation } from "../sheet/validations";
import { readRule, spokenRule, validationType } from "../sheet/validationRules";

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
type AlertStyle = keyof typeof STYLES;

/** Excel.DataValidation of a range. */
export class DataValidationObject extends HostObject {
  readonly typeName = "DataValidation";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly area: Area,
  ) {
    super(document);
  }

  get Type(): string {
    const rule = commonValidation(this.sheet, this.area);
    return rule === "mixed" ? "MixedCriteria" : validationType(rule);
  }

  /** Null where there is no rule, or no common one. */
  get Rule(): Record<string, unknown> | null {
    const rule = this.rule();
    return rule ? spokenRule(rule) : null;
  }

  /** A new rule keeps the messages of the old one. */
  set Rule(value: unknown) {
    const location = this.at("rule");
    requireAllowed(this.sheet, undefined, location);
    const {
      showErrorMessage = true,
      errorTitle,
      error,
      errorStyle,
      showInputMessage,
      promptTitle,
      prompt,
    } = this.rule() ?? {};
    const kept = { showErrorMessage, errorTitle, error, errorStyle, showInputMessage, promptTitle, prompt };
    const present = Object.fromEntries(Object.entries(kept).filter(([, part]) => part !== undefined));
    setValidation(this.sheet, this.area, { ...present, ...readRule(value, location) });
  }

  get IgnoreBlanks(): boolean | null {
    const rule = this.rule();
    return rule ? rule.allowBlank === true : null;
  }

  set IgnoreBlanks(value: unknown) {
    this.change({ allowBlank: truth(value, this.at("ignoreBlanks")) }, "ignoreBlanks");
  }

  get ErrorAlert(): Record<string, unknown> | null {
    const rule = this.rule();
    if (!rule) return null;
    const style =
      (Object.keys(STYLES) as AlertStyle[]).find((name) => STYLES[name] === rule.errorStyle) ?? "Stop";
    return {
      showAlert: rule.showErrorMessage === true,
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
      style,
    };
  }

  set ErrorAlert(value: unknown) {
    const location = this.at("errorAlert");
    const { showAlert = true, title = "", message = "", style } = record(value, location);
    const errorStyle = STYLES[oneOf(style, Object.keys(STYLES) as AlertStyle[], location, "Stop")];
    const part = {
      showErrorMessage: truth(showAlert, location),
      errorTitle: String(title),
      error: String(message),
      errorStyle,
    };
    this.change(part, "errorAlert");
  }

  get Prompt(): Record<string, unknown> | null {
    const rule = this.rule();
    if (!rule) return null;
    return {
      showPrompt: rule.showInputMessage === true,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    };
  }

  set Prompt(value: unknown) {
    const location = this.at("prompt");
    const { showPrompt = true, title = "", message = "" } = record(value, location);
    const part = {
      showInputMessage: truth(showPrompt, location),
      promptTitle: String(title),
      prompt: String(message),
    };
    this.change(part, "prompt");
  }

  Clear(): void {
    requireAllowed(this.sheet, undefined, this.at("clear"));
    clearValidations(this.sheet, this.area);
  }

  private rule(): Validation | undefined {
    const rule = commonValidation(this.sheet, this.area);
    return rule === "mixed" ? undefined : rule;
  }

  /** Messages belong to a rule; Excel takes them for cells that have one. */
  private change(part: Partial<Validation>, member: string): void {
    requireAllowed(this.sheet, undefined, this.at(member));
    const rule = this.rule();
    if (!rule) throw hostError("InvalidOperation", this.at(member));
    setValidation(this.sheet, this.area, { ...rule, ...part } as Validation);
  }
}
