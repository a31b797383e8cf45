import { parseDeadline } from "../deadline/parseDeadline";
import { readStatus } from "../result/readStatus";
import { isEmptyMark } from "../text/normalise";
import { readUnits } from "../unit/readUnits";
import { UNIT_CATALOGUE } from "../unit/unitCatalogue";
import { isDitto } from "./lineKinds";
import { parseIndex } from "./parseIndex";
import type { Role } from "./table";
import { isTick } from "./tick";

/** A cell below a heading: its text, and whether it is stored as a number or a date. */
export interface SampleCell {
  text: string;
  /** The text folded, which every question wants. */
  folded: string;
  stored: "text" | "number" | "date";
}

const UNIT =
  /^(?:(?:cac|nhung) )?(?:so|bo|ban|phong|van phong|vp|trung tam|thanh tra|cuc|chi cuc|vu|ubnd|uy ban|hdnd|cong an|truong|benh vien|hoi|doan|to|don vi|co quan|nganh|tinh|huyen|xa|phuong|cap|kho bac|chi nhanh|toa an|vien|dang uy|ban quan ly|bo phan|cong chuc|cong ty|dia phuong|lien doan|mat tran|quy|bao|dai|tap doan|ngan hang|tp\.?|p\.|ttgd|tttgpl|stp)(?![\p{L}\p{N}])/u;
const DOCUMENT =
  /(?:\d+ ?[-/] ?[a-z]{2,}|(?:cong van|quyet dinh|ke hoach|nghi quyet|thong bao|chi thi|ket luan|van ban|luat|nghi dinh) so)/u;
const PRODUCT =
  /^(?:du thao |cac )?(?:bao cao|ke hoach|quyet dinh|to trinh|cong van|van ban|nghi quyet|thong bao|chuong trinh|de an|danh muc|ho so|tai lieu|huong dan|quy che|hoi nghi|lop|phan mem|tin|bien ban|chi thi|du an|thong tu|nghi dinh|de cuong|phieu|ket luan|so|quy trinh)(?![\p{L}\p{N}])/u;
const PER_CENT = /^\d{1,3}(?:[.,]\d+)? ?%$/u;
const NUMBER = /^[-+]?[\d.,\s]+ ?%?$/u;
const TARGET = /\d ?%|^(?:tu|toi thieu|toi da|dat|it nhat|khong qua|giam|tang|100|\d)|[≥≤<>]|tro len/u;
const PERSON =
  /^(?:ong|ba|d\/c|dong chi|lanh dao|chuyen vien|to |truong|pho|can bo|cong chuc|giam doc|chanh|ke toan|van thu)/u;

type Fit = (folded: string, cell: SampleCell) => boolean;

const isNumber: Fit = (folded, cell) => cell.stored === "number" || NUMBER.test(folded);
const isDeadline: Fit = (_, cell) =>
  cell.stored === "date" || isDitto(cell.text) || readsAsDeadline(cell.text);
const isUnit: Fit = (folded, { text }) =>
  UNIT.test(folded) || isDitto(text) || readUnits(text, UNIT_CATALOGUE).some(({ known }) => known);
const isStatus: Fit = (_, { text }) => readStatus(text) !== "unknown" || PER_CENT.test(text);
const isLong: Fit = (folded, cell) => cell.stored === "text" && folded.length >= 12 && / .* /u.test(folded);

const FITS: Partial<Record<Role, Fit>> = {
  index: (_, cell) => cell.stored === "date" || (parseIndex(cell.text) !== undefined && !isTick(cell.text)),
  criterion: (folded, cell) => isLong(folded, cell) && !isUnit(folded, cell),
  task: (folded, cell) => isLong(folded, cell) && !isUnit(folded, cell),
  basis: (folded) => DOCUMENT.test(folded),
  product: (folded, cell) => PRODUCT.test(folded) || (isLong(folded, cell) && !isStatus(folded, cell)),
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
  result: (folded, cell) => isStatus(folded, cell) || (isLong(folded, cell) && !PRODUCT.test(folded)),
  description: isLong,
};

/** A text of this length is a task or a description, whatever time it mentions. */
const LONGEST_DEADLINE = 120;

/** Whether a text says a time; long texts do not, whatever time they mention. */
export function readsAsDeadline(text: string): boolean {
  if (text.length > LONGEST_DEADLINE || !/[\p{L}/.-]|^20\d\d$/u.test(text)) return false;
  const { kind } = parseDeadline(text);
  return kind !== "refused" && kind !== "blank";
}

/** How many of the cells fit a role, and how many were looked at; undefined for a role that any text fits. */
export function countFitting(role: Role, cells: readonly SampleCell[]) {
  const fit = FITS[role];
  if (!fit) return undefined;
  const filled = cells.filter((cell) => !isEmptyMark(cell.text));
  return { fitting: filled.filter((cell) => fit(cell.folded, cell)).length, filled: filled.length };
}

/** "Nguyễn Văn Bình": two to five words, each with a capital. */
function isName(text: string): boolean {
  return /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u.test(text);
}
