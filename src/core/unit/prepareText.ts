import { spreadList } from "./listBehindColon";
import type { UnitIndex } from "./unitIndex";

/** Remarks and labels around the names in a unit cell; taken away before the cell is cut into words. */

/** "Chủ trì:", "Đơn vị phối hợp:", "Cơ quan đầu mối:" */
const LABEL =
  /(?<![\p{L}\p{M}\p{N}])(?:(?:đơn vị|cơ quan|phòng|bộ phận|đv|cq)[ ,]*){0,2}(?:chủ trì|phối hợp|đầu mối|thực hiện|tham mưu|theo dõi)(?:[ ,]+(?:và )?(?:chủ trì|phối hợp|đầu mối|thực hiện|tham mưu|tổng hợp))? ?:/giu;
/** "Giao Văn phòng Sở", "Do Phòng … thực hiện" */
const GIVING = /^(?:giao cho|giao|do) (?=\p{L})/iu;
/** "Đề nghị Tòa án nhân dân tỉnh", "…; mời Viện kiểm sát": the form of address for whom one cannot give orders. */
const ASKING =
  /(?<=^|[;,\n+] ?|[\n;] ?[-–•] ?|^[-–•] ?| và )(?:(?:trân trọng|kính) )?(?:đề nghị|mời|yêu cầu) (?=\p{L})/giu;
/** "… chủ trì, phối hợp với …", "… chủ trì, phối hợp …", "… phối hợp với …" */
const TOGETHER =
  /[ ,;]{0,3}(?<![\p{L}\p{M}])(?:(?:chủ trì,? )?(?:phối hợp(?: chặt chẽ)?|cùng|kết hợp) (?:với|cùng)|chủ trì(?:,| và|, và) phối hợp(?= (?!thực hiện|triển khai|tham mưu))) ?/giu;
/** "Văn phòng Sở chủ trì", "Văn phòng Sở (đầu mối)", "Văn phòng Sở là đầu mối" */
const DUTY =
  / (?:- ?|là )?(?:đơn vị |cơ quan )?(?:chủ trì|đầu mối|làm đầu mối|chủ trì thực hiện|chủ trì tham mưu|thực hiện|phối hợp)(?= ?(?:[;,.\n]|$))/giu;

/** "Văn phòng Sở: tổng hợp, báo cáo": what the unit does, in lower case; "các xã: Tân Trào, Sơn Dương" names units. */
const REMARK =
  /: (?=\p{Ll})(?!(?:các|phòng|sở|văn phòng|xã|phường|huyện|trung tâm|thanh tra|đơn vị|cơ quan|công an|ban) )[^;\n]*/gu;

/**
 * The cell in NFC, with remarks, labels and list numbers taken out, and every member of a list behind a colon with the head
 * it shares; line breaks are kept, other white space is one space.
 */
export function prepareText(text: string, index: UnitIndex): string {
  const spaced = text
    .normalize("NFC")
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\S\n]+|[\u200B\uFEFF]+/gu, " ")
    .replace(/ ?\n[\n ]*/gu, "\n")
    .trim();
  return withoutDuties(withoutRemarks(withoutNumbers(joinedCodes(spaced))), index).trim();
}

/** "KH & CN" is one abbreviation; "Đ/c" is a form of address, not two words. */
function joinedCodes(text: string): string {
  const spelled = text.replace(/(?<![\p{L}\p{M}])[Đđ]\/c\.? ?/gu, "Đồng chí ");
  if (!/\p{Ll}/u.test(spelled)) return spelled;
  return spelled.replace(/(?<=(?<![\p{L}\p{M}])\p{Lu}{1,5}) ?& ?(?=\p{Lu}{1,5}(?![\p{L}\p{M}]))/gu, "&");
}

/** "1. Văn phòng Sở 2. Phòng …", "a) …; b) …", "(1) …": a list number parts units; "124/124 xã" counts all of them. */
function withoutNumbers(text: string): string {
  const counted = text.replace(
    /(?<![\p{N}/])(?<count>\p{N}{1,4}) ?\/ ?\k<count>(?= (?:xã|phường|thị trấn|đặc khu|huyện|thành phố|thôn|bản|tổ dân phố|đơn vị|cơ quan) ?(?:,|$))/gu,
    "$<count>",
  );
  const bracketed = counted.replace(/(?<=^|[\s;,])\(?(?:\p{N}{1,2}|[a-hđ])\) ?(?=\p{L})/gu, "; ");
  if (!/^1\. ?\p{L}/u.test(bracketed))
    return bracketed.replace(/(?<=^|[\n;,] ?)\p{N}{1,2}\. ?(?=\p{Lu})/gu, "; ");
  return bracketed.replace(/(?<=^|(?<!số)\s|[;,])\p{N}{1,2}\. ?(?=\p{L})/gu, "; ");
}

/** Parentheses hold remarks ("đầu mối", "b/c") or an abbreviation; a cell that is all parentheses keeps its words. */
function withoutRemarks(text: string): string {
  const rest = text.replace(/[([][^()[\]]*[)\]]/gu, " ").replace(/[([][^()[\]\n;]*$/gu, " ");
  return /\p{L}/u.test(rest) ? rest : text.replace(/[()[\]]/gu, " ");
}

/** "Các đơn vị: Văn phòng Sở, …" lists whole names. */
const LISTED_WHOLE =
  /(?<![\p{L}\p{M}])(?:[Cc]ác|[Nn]hững) (?:(?:cơ quan|đơn vị|phòng|[Ss]ở|ban|ngành)(?:, |\/| và )?){1,6}(?: sau)? ?: ?(?=(?:Văn phòng|Phòng|Sở|Ban|Thanh tra|Trung tâm|Công an|UBND|Bộ) \p{L})/gu;

function withoutDuties(text: string, index: UnitIndex): string {
  const listed = text.replace(/ {2,}/gu, " ").replace(LISTED_WHOLE, "");
  return spreadList(listed, index)
    .replace(LABEL, ";")
    .replace(GIVING, "")
    .replace(ASKING, "")
    .replace(TOGETHER, "; ")
    .replace(DUTY, "")
    .replace(REMARK, "");
}
