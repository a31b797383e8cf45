import { HEADING_PHRASES } from "../../../src/core/table/headingWords";
import { headingReader } from "../../../src/core/table/headingReader";
import { isTableRole, readHeading } from "../../../src/core/table/readHeading";

/** The meaning that a title speaks for most. */
function meaning(...levels: string[]): string | undefined {
  const evidence = [...headingReader().readPath(levels)];
  return evidence.sort((a, b) => b[1].weight - a[1].weight)[0]?.[0];
}

describe("a title over a column", () => {
  test.each([
    ["STT", "index"],
    ["Số TT", "index"],
    ["Nhiệm vụ, giải pháp", "task"],
    ["Nội dung công việc", "task"],
    ["Tên nhiệm vụ /Dự án", "task"],
    ["Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "criterion"],
    ["Văn bản giao nhiệm vụ", "basis"],
    ["Căn cứ", "basis"],
    ["Sản phẩm đầu ra", "product"],
    ["Dự kiến kết quả", "product"],
    ["Kết quả/Sản phẩm", "product"],
    ["Cơ quan chủ trì", "lead"],
    ["Đơn vị/cá nhân thực hiện", "lead"],
    ["Đơn vị đầu mối", "lead"],
    ["Đơn vị C.Trì", "lead"],
    ["Phân công thực hiện", "lead"],
    ["Cơ quan chủ trì thực hiện nhiệm vụ", "lead"],
    ["Cơ quan, đơn vị phối hợp", "coordinator"],
    ["Đơn vị phối hợp thực hiện", "coordinator"],
    ["Người phụ trách", "officer"],
    ["Đầu mối thực hiện", "officer"],
    ["Thời gian thực hiện, hoàn thành", "deadline"],
    ["Thời hạn (Điều 10 NĐ 32/2024)", "deadline"],
    ["Mốc thời gian", "deadline"],
    ["Lộ trình", "deadline"],
    ["Chỉ tiêu giao", "target"],
    ["Tử số", "numerator"],
    ["Mẫu số", "denominator"],
    ["Tỷ lệ (%)", "ratio"],
    ["Đạt/chưa đạt", "assessment"],
    ["Tình hình thực hiện", "result"],
    ["Lũy kế kết quả thực hiện đến thời điểm báo cáo", "result"],
    ["Mô tả", "description"],
    ["Ghi chú", "note"],
    ["Đơn vị tính", "none"],
    ["Kinh phí (triệu đồng)", "none"],
    ["Họ và tên", "foreign"],
  ])("%s is %s", (title, role) => {
    expect(meaning(title)).toBe(role);
  });

  test.each([
    ["CƠ QUAN\nPHỐI HỢP", "coordinator"],
    ["Đơn vị phố\ni hợp", "coordinator"],
    ["C h ủ  t r ì", "lead"],
    ["Đơn vị chủ chì", "lead"],
    ["Nội dung nhiêm vụ", "task"],
    ["Thời hn hoàn thành", "deadline"],
    ["Kết quả thực hệin", "result"],
    ["Ghi chú".normalize("NFD"), "note"],
  ])("%j is mended to %s", (title, role) => {
    expect(meaning(title)).toBe(role);
  });

  test.each([
    [["Thời gian", "Kết thúc"], "deadline"],
    [["Thời gian", "Bắt đầu"], "none"],
    [["Chủ trì", "Đơn vị"], "lead"],
    [["Phối hợp", "Đơn vị"], "coordinator"],
    [["Phân công", "Chủ trì"], "lead"],
    [["Nội dung, nhiệm vụ và giải pháp thực hiện", "Thời gian"], "deadline"],
    [["Chỉ tiêu", "Giai đoạn"], "target"],
  ])("%j together are %s", (levels, role) => {
    expect(meaning(...levels)).toBe(role);
  });

  test.each([
    "Xây dựng kế hoạch tuyên truyền pháp luật trên địa bàn tỉnh năm 2025",
    "Các phòng, đơn vị có liên quan",
    "Văn phòng Sở",
    "Năm 2025",
    "Đã hoàn thành đợt 2",
    "Công văn số 15/UBND-NC",
    "",
  ])("a cell of the body names no column for sure: %j", (text) => {
    expect([undefined, "none"]).toContain(headingReader().surelyNames(text));
  });
});

describe("the vocabulary", () => {
  test.each(
    HEADING_PHRASES.filter(({ weight }) => weight === 1).map((phrase) => [phrase.spelling, phrase.role]),
  )("%s alone speaks for %s", (spelling, role) => {
    expect(readHeading(spelling).get(role)?.weight).toBeGreaterThanOrEqual(0.7);
  });

  test("no phrase is sure of two roles", () => {
    const sure = HEADING_PHRASES.filter(({ weight, role }) => weight === 1 && isTableRole(role));
    const spellings = sure.map(({ spelling }) => spelling.toLowerCase());
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
  });
});
