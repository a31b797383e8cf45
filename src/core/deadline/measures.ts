import { phraseList, findPhrase } from "./phrases";
import type { Tokens } from "./tokens";
import { wordList } from "./wordList";

/** What numbers count in such tables: a number before one of these is an amount, not a day or month. */
export const MEASURES: readonly string[] = wordList(`
  %, chỉ tiêu, tiêu chí, nhiệm vụ, đơn vị, xã, huyện, phường, tỉnh, thôn, bản, hộ, hồ sơ, văn bản,
  nội dung, người, trường hợp, thủ tục, tthc, đồng, triệu, tỷ, nghìn, điểm, lớp, cuộc, hội nghị,
  mục tiêu, sản phẩm, phòng, cơ quan, sở, ngành, lần, bài, đợt, buổi, dự án, đề án, chương trình,
  công trình, dịch vụ, lĩnh vực, câu hỏi, phiếu, cán bộ, công chức, viên chức, doanh nghiệp, tổ chức,
  cá nhân, trường, trạm, trung tâm, sáng kiến, báo cáo, kế hoạch, nghị quyết, quyết định, ý kiến,
  kiến nghị, lượt, thành viên, ubnd, phần trăm, km, ha, m2, kg, tấn, vnđ, vnd, đ, thành phố, thị xã,
  khu phố, tổ
`);

const TABLE = phraseList(MEASURES);

/** Whether the words at a position say what the number before them counts. */
export function isMeasured(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.word === "%" || findPhrase(tokens, at, TABLE) !== undefined);
}
