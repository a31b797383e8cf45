/** Arithmetic as the row of codes under a heading writes it: 3=1/2*100 says how column 3 follows from columns 1 and 2. */
export type CodeTerm =
  | { kind: "number"; value: number }
  | { kind: "code"; code: string }
  /** "1+...+3": the codes from the first to the last. */
  | { kind: "run"; first: number; last: number }
  | { kind: "operation"; operator: Operator; left: CodeTerm; right: CodeTerm };
export type Operator = "+" | "-" | "*" | "/";

/** One cell of the row of codes. `isBroken`: a formula is meant and cannot be read. */
export interface ColumnCode {
  /** "3", "A"; absent where the cell holds a formula alone ("=1/2"). Letters are upper case. */
  code?: string;
  formula?: CodeTerm;
  isBroken?: boolean;
}

const NAME = "(?:\\d{1,2}|[A-Za-zđĐ])";
const PLAIN = new RegExp(`^[([]?(${NAME})[)\\]]?$`, "u");
const EQUATION = new RegExp(`^[([]?\\s*(${NAME})?\\s*[)\\]]?\\s*=(.*)$`, "su");

/** Reads one code: "(1)", "B", "3=1/2*100", "(4) = (3)-(5)", "[7]=[5]:[4]x100%", "(3=1/2)". Undefined for any other text. */
export function parseColumnCode(text: string): ColumnCode | undefined {
  const trimmed = text.trim();
  const plain = PLAIN.exec(trimmed)?.[1];
  if (plain !== undefined) return { code: plain.toUpperCase() };
  // nearly every text that is asked about is no code, and this is told at once
  const equation = trimmed.includes("=") ? EQUATION.exec(unwrapped(trimmed)) : null;
  if (!equation) return undefined;
  const tokens = tokensOf(equation[2] ?? "");
  if (!tokens) return undefined;
  const code = equation[1]?.toUpperCase();
  const formula = readFormula(tokens);
  return { ...(code !== undefined && { code }), ...(formula ? { formula } : { isBroken: true }) };
}

/** "(3=1/2)" without the brackets that hold all of it; in "(3)=(1)/(2)" they do not. */
function unwrapped(text: string): string {
  const inner = /^[([](.*)[)\]]$/su.exec(text)?.[1];
  return inner?.includes("=") && isBalanced(inner) ? inner : text;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if ("([".includes(letter)) depth++;
    if (")]".includes(letter)) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

type Token =
  | { kind: "number"; value: number; text: string; isPlain: boolean }
  | { kind: "name"; code: string }
  | { kind: "operator"; operator: Operator }
  | { kind: "open" | "close" | "run" | "percent" };

const TOKEN =
  /\s*(?:(?<run>\.{2,}|…)|(?<number>\d+(?:[.,]\d+)?)|(?<percent>[([]\s*%\s*[)\]]|%)|(?<open>[([])|(?<close>[)\]])|(?<operator>[-+*/:÷×–−·])|(?<letter>[A-Za-zđĐ]))\s*/uy;
const OPERATORS: Readonly<Record<string, Operator>> = {
  "+": "+",
  "-": "-",
  "–": "-",
  "−": "-",
  "*": "*",
  "×": "*",
  "·": "*",
  "/": "/",
  ":": "/",
  "÷": "/",
};

/** The signs of a formula; undefined where the text holds anything else, which is then no formula. */
function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) return undefined;
    tokens.push(tokenOf(groups, tokens.at(-1)));
  }
  return tokens;
}

function tokenOf(groups: Record<string, string | undefined>, before: Token | undefined): Token {
  const { run, number, percent, open, close, operator, letter } = groups;
  if (run) return { kind: "run" };
  if (number !== undefined) {
    const value = Number(number.replace(",", "."));
    return { kind: "number", value, text: number, isPlain: /^\d{1,2}$/u.test(number) };
  }
  if (percent) return { kind: "percent" };
  if (open) return { kind: "open" };
  if (close) return { kind: "close" };
  if (operator) return { kind: "operator", operator: OPERATORS[operator] ?? "*" };
  const name = (letter ?? "").toUpperCase();
  // "2 x 100": between two operands the letter is the sign of multiplication
  if (name === "X" && before && endsOperand(before)) return { kind: "operator", operator: "*" };
  return { kind: "name", code: name };
}

function endsOperand({ kind }: Token): boolean {
  return kind === "number" || kind === "name" || kind === "close" || kind === "percent";
}

/** Sums and differences of products and quotients; undefined where something is missing or left over. */
function readFormula(tokens: readonly Token[]): CodeTerm | undefined {
  let at = 0;
  const operatorAt = (signs: string): Operator | undefined => {
    const token = tokens[at];
    return token?.kind === "operator" && signs.includes(token.operator) ? token.operator : undefined;
  };
  const chain = (signs: string, next: () => CodeTerm | undefined): CodeTerm | undefined => {
    let left = next();
    for (let operator = operatorAt(signs); left && operator; operator = operatorAt(signs)) {
      at++;
      if (operator === "+" && tokens[at]?.kind === "run") {
        left = run(left);
        continue;
      }
      const right = next();
      left = right && { kind: "operation", operator, left, right };
    }
    return left;
  };
  /** "1+...+3": at the dots. */
  const run = (left: CodeTerm): CodeTerm | undefined => {
    at++;
    if (operatorAt("+")) at++;
    const right = operand();
    const first = codeNumber(left);
    const last = codeNumber(right);
    return first !== undefined && last !== undefined && first < last
      ? { kind: "run", first, last }
      : undefined;
  };
  const sum = (): CodeTerm | undefined => chain("+-", () => chain("*/", operand));
  const operand = (): CodeTerm | undefined => {
    const token = tokens[at++];
    if (token?.kind === "open") {
      const inner = sum();
      if (tokens[at++]?.kind !== "close") return undefined;
      skipPercent();
      return inner;
    }
    if (token?.kind === "number") return numberTerm(token, skipPercent());
    if (token?.kind !== "name") return undefined;
    skipPercent();
    return { kind: "code", code: token.code };
  };
  const skipPercent = (): boolean => {
    const isPercent = tokens[at]?.kind === "percent";
    if (isPercent) at++;
    return isPercent;
  };
  const formula = sum();
  return at === tokens.length ? formula : undefined;
}

/** A short whole number is a code; others, and per cents such as 100%, are numbers. */
function numberTerm(token: Token & { kind: "number" }, isPercent: boolean): CodeTerm {
  if (token.isPlain) return { kind: "code", code: String(token.value) };
  return { kind: "number", value: isPercent ? token.value / 100 : token.value };
}

function codeNumber(term: CodeTerm | undefined): number | undefined {
  return term?.kind === "code" && /^\d+$/u.test(term.code) ? Number(term.code) : undefined;
}
