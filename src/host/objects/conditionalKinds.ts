import type ExcelJS from "exceljs";
import { oneOf, record, text } from "../wire/arguments";
import { hostError } from "../wire/errors";
import { COMPARISONS, operandCount } from "../sheet/comparisons";
import type { ConditionalRule } from "../sheet/exceljsInternals";
import { shownFormula, storedFormula } from "../formula/formulaText";
import type { HostDocument } from "../wire/hostDocument";
import { HostObject } from "../wire/hostObject";
import { requireAllowed } from "../sheet/protection";
import { RuleStyle } from "../sheet/ruleStyle";
import type { BorderIndex } from "../sheet/styleTarget";
import { formulaFault } from "../sheet/typedText";
import { BorderCollection } from "./borders";
import { FillObject } from "./fill";
import { FontObject } from "./font";

const EDGES: readonly BorderIndex[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** A formula as a rule keeps it; Excel refuses one it cannot read. */
function ruleFormula(value: unknown, location: string): string {
  const formula = text(value, location);
  const fault = formulaFault(formula, location);
  if (fault) throw fault;
  return storedFormula(formula);
}

/** Excel.ConditionalRangeFormat */
export class ConditionalRangeFormat extends HostObject {
  readonly typeName = "ConditionalRangeFormat";
  private readonly target: RuleStyle;

  constructor(
    document: HostDocument,
    sheet: ExcelJS.Worksheet,
    private readonly rule: ConditionalRule,
  ) {
    super(document);
    this.target = new RuleStyle(rule, (location) => requireAllowed(sheet, "formatCells", location));
  }

  get Fill(): FillObject {
    return new FillObject(this.document, this.target, "ConditionalRangeFill");
  }

  get Font(): FontObject {
    return new FontObject(this.document, this.target, "ConditionalRangeFont");
  }

  get Borders(): BorderCollection {
    return new BorderCollection(this.document, this.target, EDGES);
  }

  get NumberFormat(): string {
    return this.rule.style?.numFmt ?? "";
  }

  set NumberFormat(value: unknown) {
    const numFmt = text(value, this.at("numberFormat"));
    this.target.change((style) => ({ ...style, numFmt }), this.at("numberFormat"));
  }
}

/** Excel.CustomConditionalFormat: a formula decides. */
export class CustomFormat extends HostObject {
  readonly typeName = "CustomConditionalFormat";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly rule: ConditionalRule,
  ) {
    super(document);
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.document, this.sheet, this.rule);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.document, this.sheet, this.rule);
  }
}

/** Excel.ConditionalFormatRule: the formula, written for the top left cell of the rule's range. */
class ConditionalFormatRule extends HostObject {
  readonly typeName = "ConditionalFormatRule";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly rule: ConditionalRule,
  ) {
    super(document);
  }

  get Formula(): string {
    return shownFormula(String(this.rule.formulae?.[0] ?? ""));
  }

  set Formula(value: unknown) {
    requireAllowed(this.sheet, "formatCells", this.at("formula"));
    this.rule.formulae = [ruleFormula(value, this.at("formula"))];
  }
}

/** The file's operators under the names of `Excel.ConditionalCellValueOperator`. */
const OPERATORS = {
  ...COMPARISONS,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

type Operator = keyof typeof OPERATORS;

/** Excel.CellValueConditionalFormat: the cell's value is compared. */
export class CellValueFormat extends HostObject {
  readonly typeName = "CellValueConditionalFormat";

  constructor(
    document: HostDocument,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly rule: ConditionalRule,
  ) {
    super(document);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.document, this.sheet, this.rule);
  }

  get Rule(): Record<string, unknown> {
    const [formula1 = "", formula2] = (this.rule.formulae ?? []).map((formula) =>
      shownFormula(String(formula)),
    );
    const names = Object.keys(OPERATORS) as Operator[];
    const operator = names.find((name) => OPERATORS[name] === this.rule["operator"]) ?? "Invalid";
    return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
  }

  set Rule(value: unknown) {
    const location = this.at("rule");
    requireAllowed(this.sheet, "formatCells", location);
    const rule = record(value, location);
    const operator = oneOf(rule["operator"], Object.keys(OPERATORS) as Operator[], location);
    const formulas = [rule["formula1"], rule["formula2"]].filter(
      (formula) => formula !== undefined && formula !== null,
    );
    if (formulas.length < operandCount(operator)) throw hostError("InvalidArgument", location);
    this.rule.formulae = formulas.map((formula) => ruleFormula(formula, location));
    this.rule["operator"] = OPERATORS[operator];
  }
}
