import { isCollective, quantifierAt } from "./collective";
import { phraseAt, type UnitText } from "./phraseAt";
import { DIVISION, OFFICER, PERSON } from "./unitPatterns";
import type { Unit } from "./unit";
import { follow, type UnitIndex, type UnitNode } from "./unitIndex";
import { VOCABULARY } from "./unitVocabulary";
import { isPlain, keyOf, readWords } from "./unitWords";

/** Regular names that no catalogue can list. Each form shows what it knows, then how. */
export interface UnitForm {
  examples: readonly string[];
  collective?: true;
  fits: (cell: UnitText, index: UnitIndex) => boolean;
}

/** Tried in order; the first that fits makes the unit a known one. */
const UNIT_FORMS: readonly UnitForm[] = [
  {
    examples: ["PA01", "Phòng PC06", "CAXAP_BD"],
    fits: ({ text }) => /^(?:(?:Phòng )?[A-ZĐ]{1,6}\p{N}{1,3}|[A-ZĐ]{2,}_[A-ZĐ0-9_]+)$/u.test(text),
  },
  {
    examples: [
      "UBND xã Tân Trào",
      "Phòng Tư pháp huyện Yên Sơn",
      "Sở Tư pháp tỉnh Tuyên Quang",
      "VNPT Tuyên Quang",
    ],
    fits: isOfPlace,
  },
  {
    examples: ["Chi cục Hải quan khu vực VII", "Phòng Công chứng số 4", "Thuế cơ sở 5"],
    fits: isNumbered,
  },
  {
    examples: ["Phòng Nội vụ huyện", "Công chức Một cửa xã", "Bảo hiểm xã hội quận"],
    fits: (cell, index) => isAtLevel(cell, index, LEVEL),
  },
  {
    examples: ["Phòng Nội vụ cấp huyện", "Công chức Một cửa cấp xã"],
    collective: true,
    fits: (cell, index) => isAtLevel(cell, index, WHOLE_LEVEL),
  },
  {
    examples: ["Phòng Tư pháp các huyện, thành phố", "Tổ công nghệ số cộng đồng 99 xã, phường"],
    collective: true,
    fits: isEverywhere,
  },
  {
    examples: ["Đơn vị cung cấp dịch vụ", "Doanh nghiệp viễn thông"],
    collective: true,
    fits: ({ text }) =>
      /^(?:[Đđ]ơn vị|[Cc]ơ quan|[Tt]ổ chức|[Cc]á nhân|[Dd]oanh nghiệp)(?: [\p{Ll}\p{M}]+){1,12}$/u.test(text),
  },
  {
    examples: [
      "Văn phòng Sở Nội vụ",
      "Phòng Tổ chức - Hành chính thuộc Sở Y tế",
      "Thanh tra Sở Tư pháp tỉnh Tuyên Quang",
    ],
    fits: isOwned,
  },
  {
    examples: ["Trưởng phòng Bổ trợ tư pháp", "Giám đốc Sở Tư pháp", "Chánh Văn phòng UBND tỉnh"],
    fits: isLed,
  },
  {
    examples: ["Đồng chí Hoàng Văn Nam – Phó Giám đốc", "Đ/c Lý Thị Hoa, PGĐ Sở", "Bà Trần Thị Mai"],
    fits: ({ text }) => PERSON.test(text),
  },
  {
    examples: ["Chuyên viên phụ trách CNTT", "Công chức theo dõi cải cách hành chính"],
    fits: ({ text }) => OFFICER.test(text),
  },
  {
    examples: ["Agribank chi nhánh Tuyên Quang", "Ngân hàng Ngoại thương chi nhánh tỉnh"],
    fits: isBranch,
  },
  {
    examples: ["Chi nhánh VP Đăng ký đất đai khu vực", "Chi nhánh Văn phòng Đăng ký đất đai Yên Sơn"],
    fits: isBranchOf,
  },
  {
    examples: ["Đặc khu Vân Đồn", "xã Tân Trào"],
    fits: ({ text }) =>
      /^(?:xã|phường|đặc khu) /iu.test(text) && NAME.test(text.replace(/^\S+(?: khu)? /u, "")),
  },
  {
    examples: ["PC Tuyên Quang"],
    fits: ({ text }) => /^PC(?: \p{Lu}[\p{Ll}\p{M}]+){2,3}$/u.test(text),
  },
  {
    examples: ["Ban Quản lý chợ", "BQL rừng phòng hộ Na Hang"],
    fits: ({ text }) =>
      /^(?:Ban [Qq]uản lý|BQL) (?:chợ|rừng|dự án|di tích|bến xe|công trình|nghĩa trang|khu (?:du lịch|di tích|tái định cư))(?: [\p{L}\p{M}\p{N}]+){0,8}$/u.test(
        text,
      ),
  },
  {
    examples: ["Hành chính - Tổng hợp", "Kế hoạch - Tài chính"],
    fits: ({ text }) => DIVISION.test(text),
  },
  {
    examples: [
      "Ban Chỉ đạo 57 tỉnh",
      "Tổ công tác triển khai Đề án 06",
      "Hội đồng thẩm định",
      "Đoàn kiểm tra số 2",
    ],
    fits: ({ text }) =>
      /^(?:Ban Chỉ đạo|Ban [Ss]oạn thảo|Tổ (?:công tác|giúp việc|soạn thảo|biên tập|thẩm định|tư vấn|Đề án)|Hội đồng|Đoàn (?:kiểm tra|công tác|thanh tra|giám sát))(?: |$)/u.test(
        text,
      ),
  },
  {
    examples: [
      "Trường THPT Chuyên Tuyên Quang",
      "Bệnh viện đa khoa khu vực Yên Hoa",
      "Công ty Cổ phần Ba Sao",
    ],
    fits: ({ text }) =>
      /^(?:Trường|Học viện|Đại học|Bệnh viện|Hợp tác xã|HTX|Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Bưu điện|Viễn thông|Điện lực|Văn phòng [Cc]ông chứng|Văn phòng luật sư)(?: [\p{L}\p{M}\p{N}&.-]+){1,12}$/u.test(
        text,
      ),
  },
];

/** The first form that the text fits. */
export function unitFormOf(text: string, index: UnitIndex): UnitForm | undefined {
  if (text.length > LONGEST) return undefined;
  const cell: UnitText = { text, words: readWords(text), plain: isPlain(text) };
  return UNIT_FORMS.find((form) => form.fits(cell, index));
}

const LONGEST = 200;
const { places, positions } = VOCABULARY;

/** A known unit that the text begins with, and the words after it. */
interface Beginning {
  unit: Unit;
  end: number;
}

function knownBeginnings({ words }: UnitText, index: UnitIndex): Beginning[] {
  const found: Beginning[] = [];
  let node: UnitNode | undefined = index.root;
  for (let end = 1; node && end < words.length; end++) {
    const word = words[end - 1];
    node = word && follow(node, word);
    if (node?.unit) found.unshift({ unit: node.unit, end });
  }
  return found;
}

const NAME = /^[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’']*(?: (?:- )?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’']*){0,5}$/u;
const LEVELS = ["xa", "phuong", "huien", "tinh"];

/** [UBND] [xã] [Tân Trào]: the unit is known at some level, and a name follows. */
function isOfPlace(cell: UnitText, index: UnitIndex): boolean {
  const { words } = cell;
  for (let at = 1; at < words.length - 1; at++) {
    const level = phraseAt(cell, at, places);
    if (level === 0 || !NAME.test(textFrom(cell, at + level))) continue;
    const before = keyOf(words.slice(0, at));
    const known = index.byKey.has(before) || LEVELS.some((key) => index.byKey.has(`${before} ${key}`));
    if (known || index.byKey.has(keyOf(words.slice(0, at + level)))) return true;
  }
  // "Công an Tuyên Quang", "Viettel Tuyên Quang": a division's name may go on in capitals, other units' do not.
  return knownBeginnings(cell, index).some(
    ({ unit, end }) =>
      (unit.kind === "province" || unit.kind === "department" || unit.kind === "other") &&
      NAME.test(textFrom(cell, end)),
  );
}

const LEVEL = / (?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$/iu;
const WHOLE_LEVEL = / cấp (?:tỉnh|huyện|xã|cơ sở)$/iu;

/** A known name that says its level; "UBND huyện xã" and "Sở Nội vụ xã" are none. */
function isAtLevel(cell: UnitText, index: UnitIndex, level: RegExp): boolean {
  const behind = level.exec(cell.text);
  if (!behind) return false;
  const name = cell.text.slice(0, behind.index);
  const unit = index.byKey.get(keyOf(readWords(name)));
  if (!unit || unit.kind === "ministry" || unit.kind === "collective" || LEVEL.test(name)) return false;
  return unit.kind !== "department" || /(?:tỉnh|thành phố)$/iu.test(behind[0]);
}

/** A known name with a number or an area behind it. */
function isNumbered(cell: UnitText, index: UnitIndex): boolean {
  const behind = /(?<word> (?:số|khu vực|cơ sở))? (?:\p{N}{1,2}|[IVX]{1,5})$/u.exec(cell.text);
  if (!behind) return false;
  const stem = cell.text.slice(0, behind.index);
  const worded = `${stem}${behind.groups?.["word"] ?? ""}`;
  return [stem, worded].some((name) => index.byKey.has(keyOf(readWords(name))));
}

/** A division or position of a known unit, "thuộc" between them or not. */
function isOwned(cell: UnitText, index: UnitIndex): boolean {
  return knownBeginnings(cell, index).some(({ unit, end }) => {
    if (unit.kind !== "division" && unit.kind !== "position") return false;
    return isKnown(textFrom(cell, end).replace(/^(?:trực thuộc|thuộc|của|,|-) ?/u, ""), index);
  });
}

/** A position before a known unit: "Trưởng | phòng Bổ trợ tư pháp". */
function isLed(cell: UnitText, index: UnitIndex): boolean {
  for (let at = 1; at <= phraseAt(cell, 0, positions); at++) {
    if (isKnown(textFrom(cell, at), index)) return true;
  }
  return false;
}

/** A known unit and where its branch is. */
function isBranch({ text }: UnitText, index: UnitIndex): boolean {
  const behind = / chi nhánh (?<where>.+)$/iu.exec(text);
  if (!behind || !index.byKey.has(keyOf(readWords(text.slice(0, behind.index))))) return false;
  const where = behind.groups?.["where"] ?? "";
  return NAME.test(where) || /^(?:tỉnh|khu vực|huyện|thành phố|cấp)(?: [\p{L}\p{N} ]+)?$/iu.test(where);
}

/** "Chi nhánh" before a known unit, its area or place behind it or not. */
function isBranchOf({ text }: UnitText, index: UnitIndex): boolean {
  const name = /^chi nhánh (?<name>.+)$/iu.exec(text)?.groups?.["name"];
  if (name === undefined) return false;
  return isKnown(name, index) || isKnown(name.replace(/ khu vực(?: \p{Lu}.*)?$/u, ""), index);
}

function isEverywhere(cell: UnitText, index: UnitIndex): boolean {
  return knownBeginnings(cell, index).some(({ end }) => quantifierAt(cell, end) > 0);
}

/** In the catalogue, at a place, numbered, or a collective ("Trưởng các phòng"). */
function isKnown(name: string, index: UnitIndex): boolean {
  const cell: UnitText = { text: name, words: readWords(name), plain: isPlain(name) };
  if (cell.words.length === 0) return false;
  if (index.byKey.has(keyOf(cell.words)) || isOfPlace(cell, index) || isNumbered(cell, index)) return true;
  return isCollective(cell, { first: 0, end: cell.words.length });
}

function textFrom({ text, words }: UnitText, at: number): string {
  return text.slice(words[at]?.start ?? text.length);
}
