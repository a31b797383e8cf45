/** Texts, sheet names in quotes, references into tables with one level of brackets in them; ' keeps a character in a name. */
const PIECES =
  /"(?:[^"]|"")*"|'(?<sheet>(?:[^']|'')+)'!|(?<table>[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?\[(?<inner>(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/gu;
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;

/**
 * Whether two formulas are the same one. Excel gives back what it shows: inside the table SoNhiemVu the formula
 * "=SoNhiemVu[[#This Row],[Hiểu là]]" reads "=[@[Hiểu là]]", and a sheet name that needs no quotes has none.
 * `table` is the one that the cell stands in.
 */
export function isSameFormula(formula: string, other: string, table?: string): boolean {
  return formula === other || formulaSpelling(formula, table) === formulaSpelling(other, table);
}

/** One spelling for all that mean the same; `own` is the table that the cell stands in. */
export function formulaSpelling(formula: string, own?: string): string {
  return formula.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const { sheet, table, inner } = rest.at(-1) as Record<string, string | undefined>;
    if (sheet !== undefined) return PLAIN_SHEET.test(sheet) ? `${sheet}!` : piece;
    if (inner === undefined) return piece;
    const isOwn = own !== undefined && table?.toLowerCase() === own.toLowerCase();
    return `${isOwn ? "" : (table ?? "")}[${columns(inner.trim())}]`;
  });
}

/** "[#This Row],[Hiểu là]", "@Hạn" and "@[Hạn]" as "@[Hạn]". */
function columns(inner: string): string {
  if (/^#This Row$/iu.test(inner)) return "@";
  const row = inner.replace(/^\[#This Row\]\s*,\s*/iu, "@");
  const isBare = row.startsWith("@") && row.length > 1 && !row.startsWith("@[");
  return isBare ? `@[${row.slice(1)}]` : row;
}
