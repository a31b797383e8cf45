/** The operators that validations and conditional formats share: the API's names and the file's. */
export const COMPARISONS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;

/** How many operands an operator needs. */
export function operandCount(operator: string): 1 | 2 {
  return operator === "Between" || operator === "NotBetween" ? 2 : 1;
}
