/** A cell of the sheet, zero-based. */
export interface CellPlace {
  row: number;
  column: number;
}

/** Arithmetic over cells of one sheet: what a formula of ours calculates. */
export type Term =
  | { kind: "number"; value: number }
  | ({ kind: "cell" } & CellPlace)
  /** The cells that hold a number, added up. */
  | { kind: "sum"; cells: readonly CellPlace[] }
  /** Rounded to so many decimals, half away from zero. */
  | { kind: "round"; term: Term; digits: number }
  | { kind: "operation"; operator: Operator; left: Term; right: Term };
export type Operator = "+" | "-" | "*" | "/";

export function operation(operator: Operator, left: Term, right: Term): Term {
  return { kind: "operation", operator, left, right };
}

export function numberTerm(value: number): Term {
  return { kind: "number", value };
}

export function cellTerm({ row, column }: CellPlace): Term {
  return { kind: "cell", row, column };
}

/** Every cell that a term reads, each once, in the order of the formula. */
export function cellsOf(term: Term): CellPlace[] {
  const seen = new Map<string, CellPlace>();
  visit(term, (cell) => seen.set(`${cell.row}:${cell.column}`, cell));
  return [...seen.values()];
}

function visit(term: Term, onCell: (cell: CellPlace) => void): void {
  switch (term.kind) {
    case "number":
      return;
    case "cell":
      return onCell({ row: term.row, column: term.column });
    case "sum":
      return term.cells.forEach(onCell);
    case "round":
      return visit(term.term, onCell);
    case "operation":
      visit(term.left, onCell);
      visit(term.right, onCell);
  }
}

/** Everything that a term divides by and that a cell may make zero. */
export function divisorsOf(term: Term): Term[] {
  switch (term.kind) {
    case "number":
    case "cell":
    case "sum":
      return [];
    case "round":
      return divisorsOf(term.term);
    case "operation": {
      const own = term.operator === "/" && cellsOf(term.right).length > 0 ? [term.right] : [];
      return [...divisorsOf(term.left), ...own, ...divisorsOf(term.right)];
    }
  }
}

/** A term that only adds cells: an empty one counts as nothing there, elsewhere the whole stays empty. */
export function onlyAdds(term: Term): boolean {
  if (term.kind === "sum") return true;
  if (term.kind === "cell") return true;
  return term.kind === "operation" && term.operator === "+" && onlyAdds(term.left) && onlyAdds(term.right);
}
