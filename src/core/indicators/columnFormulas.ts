import type { CodeTerm } from "../table/codeFormula";
import type { FigureColumn, FigureTable } from "./figureTable";

/** Why the code of a column cannot be calculated. */
export type CodeFaultKind = "unknown" | "cycle" | "text" | "zero" | "broken";

/** A code that cannot be calculated, at its cell; `code` is the one that is to blame. */
export interface CodeFault {
  row: number;
  column: number;
  kind: CodeFaultKind;
  code: string;
}

/** Arithmetic over columns of one row. */
export type ColumnTerm =
  | { kind: "number"; value: number }
  | { kind: "column"; column: number }
  | { kind: "operation"; operator: "+" | "-" | "*" | "/"; left: ColumnTerm; right: ColumnTerm };

/** What the row of codes says: the columns that can be calculated, and the codes that cannot. */
export interface ColumnFormulas {
  formulas: ReadonlyMap<number, ColumnTerm>;
  faults: readonly CodeFault[];
}

/** Resolves the codes of a table: names to columns, and every formula that leads nowhere to a fault. */
export function columnFormulas({ columns, codeRow }: FigureTable): ColumnFormulas {
  const formulas = new Map<number, ColumnTerm>();
  if (codeRow === undefined) return { formulas, faults: [] };
  const named = columnsByCode(columns);
  const faults: CodeFault[] = [];
  for (const column of columns) {
    if (!column.code || (!column.code.formula && !column.code.isBroken)) continue;
    const read = readColumn(column, named);
    if ("kind" in read) faults.push({ ...read, row: codeRow, column: column.column });
    else formulas.set(column.column, read.term);
  }
  for (const [column, term] of formulas) {
    if (!reaches(term, column, formulas, new Set())) continue;
    const code = columns.find((one) => one.column === column)?.code?.code ?? "";
    faults.push({ row: codeRow, column, kind: "cycle", code });
  }
  for (const { column } of faults) formulas.delete(column);
  return { formulas, faults: faults.sort((a, b) => a.column - b.column) };
}

type Named = ReadonlyMap<string, FigureColumn>;

/** A code that names two columns names none that can be relied on: the first stands, as people read. */
function columnsByCode(columns: readonly FigureColumn[]): Named {
  const named = new Map<string, FigureColumn>();
  for (const column of columns)
    if (column.code?.code !== undefined && !named.has(column.code.code)) named.set(column.code.code, column);
  return named;
}

type Fault = Pick<CodeFault, "kind" | "code">;

function readColumn(column: FigureColumn, named: Named): { term: ColumnTerm } | Fault {
  const { code = "", formula } = column.code ?? {};
  if (!formula) return { kind: "broken", code };
  const found: Fault[] = [];
  const term = resolve(formula, named, (fault) => found.push(fault));
  return found[0] ?? { term };
}

function resolve(term: CodeTerm, named: Named, onFault: (fault: Fault) => void): ColumnTerm {
  switch (term.kind) {
    case "number":
      return term;
    case "code":
      return columnTerm(term.code, named, onFault);
    case "run": {
      const codes = Array.from({ length: term.last - term.first + 1 }, (_, index) =>
        String(term.first + index),
      );
      const [first, ...others] = codes.map((code) => columnTerm(code, named, onFault));
      return others.reduce<ColumnTerm>(
        (left, right) => ({ kind: "operation", operator: "+", left, right }),
        first ?? { kind: "number", value: 0 },
      );
    }
    case "operation": {
      const left = resolve(term.left, named, onFault);
      const right = resolve(term.right, named, onFault);
      if (term.operator === "/" && isZero(right)) onFault({ kind: "zero", code: "0" });
      return { kind: "operation", operator: term.operator, left, right };
    }
  }
}

function columnTerm(code: string, named: Named, onFault: (fault: Fault) => void): ColumnTerm {
  const column = named.get(code);
  if (column?.measure === "text") onFault({ kind: "text", code });
  if (column) return { kind: "column", column: column.column };
  // no table has a column 0, and few have a tenth: "x 10", "/0" are numbers
  if (code === "10" || code === "0") return { kind: "number", value: Number(code) };
  onFault({ kind: "unknown", code });
  return { kind: "number", value: 0 };
}

function isZero(term: ColumnTerm): boolean {
  return term.kind === "number" && term.value === 0;
}

/** Whether following the formulas of a term leads to a column. */
function reaches(
  term: ColumnTerm,
  goal: number,
  formulas: ReadonlyMap<number, ColumnTerm>,
  seen: Set<number>,
): boolean {
  if (term.kind === "number") return false;
  if (term.kind === "operation")
    return reaches(term.left, goal, formulas, seen) || reaches(term.right, goal, formulas, seen);
  if (term.column === goal) return true;
  const next = formulas.get(term.column);
  if (!next || seen.has(term.column)) return false;
  seen.add(term.column);
  return reaches(next, goal, formulas, seen);
}

/** Whether a term divides: such a column is a share or an average, not a sum. */
export function divides(term: ColumnTerm): boolean {
  return term.kind === "operation" && (term.operator === "/" || divides(term.left) || divides(term.right));
}

/** A factor that only says "in per cents": 100 (the share is shown as 99.3) or 100% (as 0.993). */
export function percentFactor(term: ColumnTerm): { base: ColumnTerm; factor: number } | undefined {
  if (term.kind !== "operation" || term.operator !== "*") return undefined;
  const { left, right } = term;
  if (right.kind === "number" && isPercentFactor(right.value)) return { base: left, factor: right.value };
  if (left.kind === "number" && isPercentFactor(left.value)) return { base: right, factor: left.value };
  return undefined;
}

function isPercentFactor(value: number): boolean {
  return value === 100 || value === 1;
}
