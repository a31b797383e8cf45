import { fold, isEmptyMark } from "../text/normalise";
import { parseIndex } from "./parseIndex";
import type { Role } from "./table";

/** A cell below a heading: its text, and whether it is stored as a number or a date. */
export interface SampleCell {
  text: string;
  stored: "text" | "number" | "date";
}

const DEADLINE =
  /^(?:(?:truoc|trong|den|het|cuoi|dau|giua|chậm nhat|cham nhat|tu|hoan thanh|ngay|thang|quy|nam|tuan|dinh ky|hang|moi|giai doan|thuong xuyen|lien tuc|theo|sau khi|ngay sau|khi co|xong|co ban)(?= |$)|\d{1,2}[/.-]\d{1,4}|(?:i|ii|iii|iv|q[1-4])\/|20\d\d)|(?:thuong xuyen|hang nam|hang quy|hang thang|quy [ivx1-4]+|\d{1,2}\/\d{4}|nam 20\d\d)/u;
const UNIT =
  /^(?:(?:cac|nhung) )?(?:so|bo|ban|phong|van phong|vp|trung tam|thanh tra|cuc|chi cuc|vu|ubnd|uy ban|hdnd|cong an|truong|benh vien|hoi|doan|to|don vi|co quan|nganh|tinh|huyen|xa|phuong|cap|kho bac|chi nhanh|toa an|vien|dang uy|ban quan ly|bo phan|cong chuc|cong ty|dia phuong|lien doan|mat tran|quy|bao|dai|tap doan|ngan hang|tp\.?|p\.|ttgd|tttgpl|stp)(?![\p{L}\p{N}])/u;
const DITTO = /^(?:-+ ?)?(?:nt|n\.t|nhu tren|\(nhu tren\)|"|''|\/\/|″|〃)(?: ?-+)?\.?$/u;
const STATUS =
  /^(?:da|dang|chua|hoan thanh|dat|khong|xong|cham|qua han|thuong xuyen|tam dung|trong han|thuc hien|ban hanh|co ban|\d{1,3} ?%)/u;
const DOCUMENT =
  /(?:\d+ ?[-/] ?[a-z]{2,}|(?:cong van|quyet dinh|ke hoach|nghi quyet|thong bao|chi thi|ket luan|van ban|luat|nghi dinh) so)/u;
const PRODUCT =
  /^(?:du thao |cac )?(?:bao cao|ke hoach|quyet dinh|to trinh|cong van|van ban|nghi quyet|thong bao|chuong trinh|de an|danh muc|ho so|tai lieu|huong dan|quy che|hoi nghi|lop|phan mem|tin|bien ban|chi thi|du an|thong tu|nghi dinh|de cuong|phieu|ket luan|so|quy trinh)(?![\p{L}\p{N}])/u;
const NUMBER = /^[-+]?[\d.,\s]+ ?%?$/u;
const TARGET = /\d ?%|^(?:tu|toi thieu|toi da|dat|it nhat|khong qua|giam|tang|100|\d)|[≥≤<>]|tro len/u;
const PERSON =
  /^(?:ong|ba|d\/c|dong chi|lanh dao|chuyen vien|to |truong|pho|can bo|cong chuc|giam doc|chanh|ke toan|van thu)/u;

type Fit = (folded: string, cell: SampleCell) => boolean;

const isNumber: Fit = (folded, cell) => cell.stored === "number" || NUMBER.test(folded);
const isDeadline: Fit = (folded, cell) => cell.stored === "date" || DEADLINE.test(folded);
const isUnit: Fit = (folded) => UNIT.test(folded) || DITTO.test(folded);
const isLong: Fit = (folded, cell) => cell.stored === "text" && folded.length >= 12 && / .* /u.test(folded);

const FITS: Partial<Record<Role, Fit>> = {
  index: (_, cell) => cell.stored === "date" || parseIndex(cell.text) !== undefined,
  criterion: (folded, cell) => isLong(folded, cell) && !isUnit(folded, cell),
  task: (folded, cell) => isLong(folded, cell) && !isUnit(folded, cell),
  basis: (folded) => DOCUMENT.test(folded),
  product: (folded, cell) => PRODUCT.test(folded) || (isLong(folded, cell) && !STATUS.test(folded)),
  lead: isUnit,
  coordinator: isUnit,
  officer: (folded, cell) => PERSON.test(folded) || isUnit(folded, cell) || isName(cell.text),
  deadline: isDeadline,
  target: (folded, cell) => isNumber(folded, cell) || TARGET.test(folded),
  baseline: isNumber,
  numerator: isNumber,
  denominator: isNumber,
  ratio: isNumber,
  assessment: (folded) => /dat|hoan thanh|tot|kha|trung binh|^x$/u.test(folded),
  result: (folded, cell) => STATUS.test(folded) || (isLong(folded, cell) && !PRODUCT.test(folded)),
  description: isLong,
};

/** How many of the cells fit a role, and how many were looked at; undefined for a role that any text fits. */
export function countFitting(role: Role, cells: readonly SampleCell[]) {
  const fit = FITS[role];
  if (!fit) return undefined;
  const filled = cells.filter((cell) => !isEmptyMark(cell.text));
  return { fitting: filled.filter((cell) => fit(fold(cell.text), cell)).length, filled: filled.length };
}

/** "Nguyễn Văn Bình": two to five words, each with a capital. */
function isName(text: string): boolean {
  return /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u.test(text);
}
