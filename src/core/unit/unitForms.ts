import { follow, type UnitIndex, type UnitNode } from "./unitIndex";
import type { Unit } from "./unit";
import { readWords } from "./unitWords";

/** Regular names that no catalogue can list. Each form shows what it knows, then how. */
interface UnitForm {
  examples: readonly string[];
  fits: (text: string, index: UnitIndex) => boolean;
}

const NAME =
  "(?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.’'-]*)(?: (?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.’'-]*|- ))*";
const LEVEL = "(?:xã|phường|thị trấn|đặc khu|huyện|thị xã|thành phố|quận|tỉnh|TP\\.?|TX\\.?|P\\.|X\\.)";
const LOCAL =
  "(?:UBND|U[ỷyýỶY]?[ỷy] ban nhân dân|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Đảng [uủ][ỷy]|Công an|Ban Chỉ huy quân sự|Ban CHQS|Trạm [Yy] tế|(?:Ủy ban |Uỷ ban |UB)?(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|Hội [\\p{L} ]{3,30}|Đoàn Thanh niên|Chủ tịch UBND|Tòa án nhân dân|Trung tâm [\\p{L} ]{3,40}|Phòng [\\p{L}, -]{3,50})";
const PLACE = new RegExp(`^${LOCAL} ${LEVEL} ?${NAME}$`, "u");
const CODE = /^(?:[A-ZĐ]{1,6}\p{N}{1,3}|[A-ZĐ]{2,}_[A-ZĐ0-9_]+)$/u;
const SCHOOL =
  /^(?:Trường|Học viện|Đại học|Bệnh viện|Trạm Y tế|Nhà văn hóa|Hợp tác xã|Công ty|Ngân hàng|Tổng công ty|Tập đoàn|Viettel|VNPT|MobiFone|Bưu điện|Viễn thông|Điện lực)(?: [\p{L}\p{M}\p{N}&-]+){1,10}$/u;

const UNIT_FORMS: readonly UnitForm[] = [
  { examples: ["PA01", "PV05", "CAXAP_BD"], fits: (text) => CODE.test(text) },
  {
    examples: ["UBND xã Tân Trào", "Công an phường Minh Xuân", "Phòng Tư pháp huyện Yên Sơn"],
    fits: (text) => PLACE.test(text),
  },
  {
    examples: ["Trường THPT Chuyên Tuyên Quang", "VNPT Tuyên Quang", "Bệnh viện đa khoa khu vực Yên Hoa"],
    fits: (text) => SCHOOL.test(text),
  },
  {
    examples: ["Sở Tư pháp tỉnh Tuyên Quang", "Chi cục Hải quan khu vực VII", "Công an Tuyên Quang"],
    fits: fitsPlaced,
  },
  { examples: ["Văn phòng Sở Nội vụ", "Phòng Tổ chức - Hành chính thuộc Sở Y tế"], fits: fitsOwned },
  { examples: ["Phòng Công chứng số 4", "Tòa án nhân dân khu vực 3"], fits: fitsNumbered },
];

/** Whether the text is a regular name. */
export function fitsUnitForm(text: string, index: UnitIndex): boolean {
  return text.length <= LONGEST && UNIT_FORMS.some((form) => form.fits(text, index));
}

const LONGEST = 200;

/** Known names that the text begins with, longest first, each with what follows it. */
function knownBeginnings(text: string, index: UnitIndex): { unit: Unit; rest: string }[] {
  const found: { unit: Unit; rest: string }[] = [];
  let node: UnitNode | undefined = index.root;
  for (const word of readWords(text)) {
    node = node && follow(node, word);
    if (node?.unit && word.end < text.length)
      found.unshift({ unit: node.unit, rest: text.slice(word.end).trim() });
  }
  return found;
}

const PLACED = new RegExp(`^(?:${LEVEL} ?${NAME}|khu vực (?:[IVX]+|\\p{N}{1,2})(?:[ ,-].*)?)$`, "u");

function fitsPlaced(text: string, index: UnitIndex): boolean {
  return knownBeginnings(text, index).some(
    ({ unit, rest }) => unit.kind !== "collective" && PLACED.test(rest),
  );
}

function fitsOwned(text: string, index: UnitIndex): boolean {
  return knownBeginnings(text, index).some(({ unit, rest }) => {
    if (unit.kind !== "division" && unit.kind !== "position") return false;
    const owner = rest.replace(/^(?:trực thuộc|thuộc|của|,|-) ?/u, "");
    return (
      index.byKey.get(
        readWords(owner)
          .flatMap((word) => word.keys)
          .join(" "),
      ) !== undefined ||
      PLACE.test(owner) ||
      fitsPlaced(owner, index)
    );
  });
}

function fitsNumbered(text: string, index: UnitIndex): boolean {
  const plain = text.replace(/(?: (?:số|khu vực|cơ sở))? (?:\p{N}{1,2}|[IVX]{1,5})$/u, "");
  if (plain === text) return false;
  return index.byKey.has(
    readWords(plain)
      .flatMap((word) => word.keys)
      .join(" "),
  );
}
