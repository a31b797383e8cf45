import { fold } from "../text/normalise";

const TOTAL =
  /^(?:tong cong|tong so|tong|cong|tong so nhiem vu|toan tinh|tong hop chung)(?: ?[:(].{0,40})?$/u;
const TITLE =
  /^(?:bieu|bang|phu luc|mau|danh muc|phu bieu|bieu mau|ke hoach|chuong trinh|bao cao|\(?kem theo)(?![\p{L}])/u;
const DITTO =
  /^\(?[-–—"' ]*(?:nt|n\.t\.?|n\/t|nhu tren|nhu dong tren|nhu nhiem vu tren|tuong tu(?: tren)?|"+|'+|\/\/+|″|〃|”+|“+|’’)[-–—"' .]*\)?$/u;
const LONGEST_TOTAL = 80;
const LONGEST_DITTO = 24;
/** How a total and a ditto begin, whatever accents they have: quick looks that nearly every cell fails. */
const MAY_TOTAL = /^(?:[tc][oòóỏõọôồốổỗộ]ng|to[aàáảãạ]n)(?!\p{L}).{0,14}(?:$|[:(])/iu;
const MAY_DITTO = /^(?:[^\p{L}\d]|n[.t/h]|t[uùúủũụưừứửữự])/iu;
const PAGE = /^(?:trang )?-? ?\d{1,3} ?-?(?: ?\/ ?\d{1,3})?$/u;

/** "Tổng cộng", "Cộng:", "Tổng số (nhiệm vụ)". */
export function namesTotal(text: string): boolean {
  return text.length <= LONGEST_TOTAL && MAY_TOTAL.test(text) && TOTAL.test(fold(text));
}

/** "Biểu 2. Nhiệm vụ phát sinh", "Phụ lục 03", "(Kèm theo Kế hoạch …)": the beginning of another table. */
export function namesTable(text: string): boolean {
  return TITLE.test(fold(text));
}

/** "nt", "-nt-", "như trên", "(như trên)", a quotation mark, "//": the cell above holds here too. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST_DITTO && MAY_DITTO.test(text) && DITTO.test(fold(text));
}

/** A page number left over between two pages. */
export function isPageNumber(text: string): boolean {
  return PAGE.test(fold(text));
}
