/** Rows of a sheet that a formula refers to by address, zero-based. */
export interface RowReference {
  sheet: string;
  first: number;
  last: number;
}

/** Texts, sheet names, addresses. Functions (LOG10) and names (HĐ1) are words that only look like addresses. */
const PIECES =
  /"(?:[^"]|"")*"|(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!|(?<from>\$?[A-Za-z]{1,3}\$?(?<top>[1-9]\d{0,6}))(?::\$?[A-Za-z]{1,3}\$?(?<bottom>[1-9]\d{0,6}))?(?![\p{L}\p{M}\p{N}_.(!])|(?<rows>\$?(?<first>[1-9]\d{0,6}):\$?(?<last>[1-9]\d{0,6}))(?![\p{L}\p{N}.])|[\p{L}_\\][\p{L}\p{M}\p{N}_.]*|\d+(?:\.\d+)?|[\s\S]/gu;

/**
 * Which rows a formula names, "=SUM(D9:D70)" the rows 9 to 70 of its own sheet. Whole columns ("D:D") and structured
 * references name no rows: they hold whatever rows come and go.
 */
export function rowReferences(formula: string, ownSheet: string): RowReference[] {
  const found: RowReference[] = [];
  let sheet = ownSheet;
  for (const { groups = {} } of formula.matchAll(PIECES)) {
    if (groups["sheet"] !== undefined) {
      sheet = plainSheetName(groups["sheet"]);
      continue;
    }
    const first = groups["top"] ?? groups["first"];
    const last = groups["bottom"] ?? groups["last"] ?? first;
    if (first !== undefined) {
      const rows = [Number(first) - 1, Number(last) - 1];
      found.push({ sheet, first: Math.min(...rows), last: Math.max(...rows) });
    }
    sheet = ownSheet;
  }
  return found;
}

/** Whether a formula names one of the rows from `first` to `last` of a sheet; sheet names ignore case. */
export function refersToRows(formula: string, ownSheet: string, rows: RowReference): boolean {
  return rowReferences(formula, ownSheet).some(
    ({ sheet, first, last }) =>
      sheet.toLowerCase() === rows.sheet.toLowerCase() && first <= rows.last && last >= rows.first,
  );
}

function plainSheetName(name: string): string {
  return name.replace(/^'|'$/gu, "").replaceAll("''", "'");
}

/** Where rows of a sheet went, zero-based; undefined for a row that is gone. */
export interface RowMove {
  sheet: string;
  place: (row: number) => number | undefined;
}

/** A formula whose addresses follow rows that moved; undefined where it names a row that is gone. */
export function moveReferences(
  formula: string,
  ownSheet: string,
  { sheet, place }: RowMove,
): string | undefined {
  let isWhole = true;
  let named = ownSheet;
  const moved = formula.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const isMoved = (groups["top"] ?? groups["first"]) && named.toLowerCase() === sheet.toLowerCase();
    named = groups["sheet"] === undefined ? ownSheet : plainSheetName(groups["sheet"]);
    if (!isMoved) return piece;
    return piece.replace(/\d+/gu, (row) => {
      const now = place(Number(row) - 1);
      if (now === undefined) isWhole = false;
      return String((now ?? 0) + 1);
    });
  });
  return isWhole ? moved : undefined;
}
