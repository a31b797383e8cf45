/**
 * Formulas as a person reads them (`=TEXTJOIN(…)`) and as a file stores them (`_xlfn.TEXTJOIN(…)`, without the sign):
 * functions younger than the file format carry a prefix on disk, and Excel shows #NAME? when it is missing.
 */
import { formulaTokens } from "./formulaTokens";

const STORED_PREFIX = /_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gu;

/** Functions that files keep under `_xlfn.` (Excel 2010 and later). */
const PREFIXED = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW " +
    "CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND FILTERXML " +
    "FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH " +
    "IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NETWORKDAYS.INTL " +
    "NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG " +
    "RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P STDEV.P STDEV.S SWITCH TAKE TEXTAFTER " +
    "TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE " +
    "WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

const DOUBLY_PREFIXED = new Set(["FILTER", "SORT", "SORTBY"]);

/** A stored formula as Excel shows it, with the leading sign. */
export function shownFormula(stored: string): string {
  return `=${stored.replace(STORED_PREFIX, "")}`;
}

/** A typed formula (with or without the sign) as the file keeps it. */
export function storedFormula(typed: string): string {
  const body = typed.startsWith("=") ? typed.slice(1) : typed;
  return formulaTokens(body)
    .map((token) => (token.kind === "function" ? prefixed(token.text) : token.text))
    .join("");
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (DOUBLY_PREFIXED.has(upper)) return `_xlfn._xlws.${upper}`;
  return PREFIXED.has(upper) ? `_xlfn.${upper}` : name;
}
