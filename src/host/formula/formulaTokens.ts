/**
 * The pieces of a formula: just enough grammar to change references and names without touching texts, sheet names or
 * functions that look like addresses (`LOG10(`, `"A1"`, `'Q1 A1'!B2`).
 */
export interface FormulaToken {
  readonly kind:
    | "text"
    | "sheet"
    | "structured"
    | "cell"
    | "rows"
    | "columns"
    | "function"
    | "name"
    | "number"
    | "error"
    | "other";
  readonly text: string;
}

const ADDRESS = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const NAME_START = String.raw`[\p{L}_\\]`;
const NAME_CHARACTER = String.raw`[\p{L}\p{M}\p{N}_.\\?]`;
const NOT_IN_NAME = String.raw`(?![\p{L}\p{M}\p{N}_.\\?(!\[])`;
/** One level of brackets inside brackets, with ' escaping a character: [[#Headers],[a]:[b]], [@[Chủ trì]]. */
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

const GRAMMAR = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>(?:'(?:[^']|'')*'|(?:\[[^\[\]]*\])?${NAME_START}${NAME_CHARACTER}*(?::${NAME_START}${NAME_CHARACTER}*)?)!)`,
    String.raw`(?<error>#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!))`,
    String.raw`(?<structured>(?:${NAME_START}${NAME_CHARACTER}*)?${BRACKETS})`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${NOT_IN_NAME})`,
    String.raw`(?<rows>\$?[1-9][0-9]{0,6}:\$?[1-9][0-9]{0,6}${NOT_IN_NAME})`,
    String.raw`(?<cell>${ADDRESS}${NOT_IN_NAME})`,
    String.raw`(?<function>${NAME_START}${NAME_CHARACTER}*(?=\())`,
    String.raw`(?<name>${NAME_START}${NAME_CHARACTER}*)`,
    String.raw`(?<number>(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)`,
    String.raw`(?<other>[\s\S])`,
  ].join("|"),
  "gu",
);

/** A column of a table repeats one formula thousands of times. */
const REMEMBERED = 2_000;
const known = new Map<string, readonly FormulaToken[]>();

/** Cuts a formula (without its leading sign) into tokens whose texts join back to it. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const before = known.get(formula);
  if (before) return before;
  if (known.size >= REMEMBERED) known.clear();
  const tokens = cut(formula);
  known.set(formula, tokens);
  return tokens;
}

function cut(formula: string): FormulaToken[] {
  return Array.from(formula.matchAll(GRAMMAR), (match) => {
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined) ?? [
      "other",
      "",
    ];
    return { kind: kind as FormulaToken["kind"], text };
  });
}

const LAST_COLUMN = 16_384;
const CELL_PARTS = /^(?<columnLock>\$?)(?<letters>[A-Za-z]{1,3})(?<rowLock>\$?)(?<row>[0-9]+)$/u;

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function columnLetters(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function movedCell(text: string, rows: number, columns: number): string {
  const parts = CELL_PARTS.exec(text)?.groups;
  // Letters beyond the last column, XFD, make a name: XYZ1.
  if (parts === undefined || columnNumber(parts["letters"] ?? "") > LAST_COLUMN) return text;
  const column = columnNumber(parts["letters"] ?? "") + (parts["columnLock"] === "$" ? 0 : columns);
  const row = Number(parts["row"]) + (parts["rowLock"] === "$" ? 0 : rows);
  if (column < 1 || column > LAST_COLUMN || row < 1 || row > 1_048_576) return "#REF!";
  return `${parts["columnLock"]}${columnLetters(column)}${parts["rowLock"]}${row}`;
}

function movedEdge(edge: string, rows: number, columns: number): string {
  if (edge.startsWith("$")) return edge;
  return /[0-9]/u.test(edge) ? String(Number(edge) + rows) : columnLetters(columnNumber(edge) + columns);
}

/** The formula as it reads when its cell is copied down and right: relative references move, locked ones stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind === "cell") return movedCell(text, rows, columns);
      if (kind !== "rows" && kind !== "columns") return text;
      return text
        .split(":")
        .map((edge) => movedEdge(edge, rows, columns))
        .join(":");
    })
    .join("");
}
