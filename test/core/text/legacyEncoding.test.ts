import { inUnicode, readLegacyText, type LegacyEncoding } from "../../../src/core/text/legacyEncoding";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";
import { vi } from "../../../src/texts/vi";
import { typedIn } from "./legacyTyping";

const ENCODINGS: readonly LegacyEncoding[] = ["TCVN3 (ABC)", "VNI"];

/** Office prose of our own with every vowel and tone. */
const PARAGRAPHS = [
  "Căn cứ nhiệm vụ được giao, các phòng chuyên môn xây dựng kế hoạch chi tiết, xác định rõ người chịu trách nhiệm, thời gian hoàn thành và sản phẩm; gửi Văn phòng Sở trước ngày 25 hằng tháng để tổng hợp.",
  "Đề nghị rà soát kỹ những thủ tục còn vướng mắc, đặc biệt là hồ sơ đăng ký hộ tịch bị trả lại, nêu nguyên nhân khách quan và chủ quan, hướng khắc phục trong quý tới.",
  "Trường hợp chậm quá 05 ngày, thủ trưởng đơn vị phải giải trình bằng văn bản; kết quả này là một tiêu chí để xếp loại cuối năm.",
  "Tuyên truyền, phổ biến pháp luật tới đồng bào vùng sâu, vùng xa bằng nhiều hình thức: hỏi đáp, tờ gấp, loa truyền thanh, tiểu phẩm; ưu tiên tiếng mẹ đẻ của bà con.",
  "Chữ ký số, tủ hồ sơ và mẫu sổ cũ còn dùng tạm; bộ phận lưu trữ kiểm kê, niêm phong, huỷ theo quy định, tuyệt đối không để thất lạc.",
];

describe.each(ENCODINGS)("typed for a font of %s", (encoding) => {
  test.each(PARAGRAPHS)("a whole paragraph: %s", (text) => {
    expect(readLegacyText(typedIn(encoding, text))).toEqual({ encoding, unicode: text });
  });

  test.each([
    "Văn phòng Sở",
    "Sở Tư pháp",
    "Nội vụ",
    "Phòng TCHC",
    "HĐND tỉnh",
    "UBND các xã, phường",
    "Tiến độ",
    "Thường xuyên",
    "Đã hoàn thành",
    "Trước ngày 15/12/2025",
    "- Lập danh mục hồ sơ",
    "Hồ sơ online đạt 98,5%",
    "Nộp qua VNPT-iGate trước 17 giờ",
    "Đơn vị\nchủ trì",
    "Trung tâm Trợ giúp pháp lý nhà nước; Phòng Bổ trợ tư pháp",
    "Bắc Kạn, Đắk Lắk",
  ])("a short cell: %s", (text) => {
    expect(readLegacyText(typedIn(encoding, text))).toEqual({ encoding, unicode: text });
  });

  test("every sentence part of the paragraphs reads back or is left alone, hardly any left alone", () => {
    const parts = PARAGRAPHS.flatMap((text) => text.split(/(?<=[,;.]) /u));
    const read = parts.map((part) => readLegacyText(typedIn(encoding, part))?.unicode);
    expect(read.filter((unicode, at) => unicode !== undefined && unicode !== parts[at])).toEqual([]);
    expect(read.filter((unicode) => unicode === undefined)).toEqual([]);
  });

  test("nineteen in twenty of the catalogue's names are told by their letters, none is told wrong", () => {
    const names = UNIT_CATALOGUE.flatMap((unit) => [unit.name, ...unit.otherNames]);
    const typed = names.filter((name) => typedIn(encoding, name) !== name);
    const read = typed.map((name) => readLegacyText(typedIn(encoding, name))?.unicode);
    const wrong = typed.filter((name, at) => {
      const unicode = read[at];
      return unicode !== undefined && unicode.toLowerCase() !== name.toLowerCase();
    });
    expect(wrong).toEqual([]);
    expect(read.filter(Boolean).length).toBeGreaterThan(0.95 * typed.length);
  });
});

describe("capitals", () => {
  test.each(["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "VĂN PHÒNG SỞ", "KẾ HOẠCH CÔNG TÁC NĂM 2025"])(
    "TCVN3 has none with tones, .VnTimeH shows small letters large: %s",
    (text) => {
      expect(inUnicode(typedIn("TCVN3 (ABC)", text))).toBe(text);
      expect(inUnicode(typedIn("VNI", text))).toBe(text);
    },
  );

  test("a title in capitals before small letters, abbreviations", () => {
    const text = "KẾ HOẠCH công tác của Sở TTTT và UBND xã";
    expect(inUnicode(typedIn("TCVN3 (ABC)", text))).toBe(text);
  });
});

describe("a cell that is Unicode in part", () => {
  test.each(ENCODINGS)("only the %s part is converted", (encoding) => {
    const cell = `Phòng Bổ trợ tư pháp; ${typedIn(encoding, "Thường trực Sở")}\nđã gửi`;
    expect(readLegacyText(cell)).toEqual({
      encoding,
      unicode: "Phòng Bổ trợ tư pháp; Thường trực Sở\nđã gửi",
    });
  });

  test("nothing is converted inside a part that mixes both: nobody can tell its letters apart", () => {
    expect(readLegacyText("Thường trực Së")).toBeUndefined();
  });
});

describe("Unicode stays as it is", () => {
  test.each([
    "",
    "Văn phòng Sở",
    "Các",
    "hoà",
    "Hoãn thi",
    "Hoá đơn",
    "Báo cáo quý",
    "Toà án",
    "Ông Hà Văn An",
    "CÀ MAU",
    "Pà Cò",
    "xâý",
    "Café",
    "Résumé nộp",
    "naïve",
    "façade",
    "São Paulo",
    "Malmö",
    "Citroën",
    "Noël",
    "Loïc Dupont",
    "El Niño",
    "smørrebrød",
    "coût",
    "Â·",
    "· mục 2",
    "®",
    "Windows®",
    "Phần mềm Misa® 2025",
    "¸",
    "Tài khoản ¸ mật khẩu",
    "5 µm",
    "Bụi 10 µg/m³",
    "µ",
    "1ª",
    "Anh¹",
    "Ghi chú¹",
    "25°C ± 5",
    "3 × 4",
    "nhà×2",
    "§ 5",
    "©VNPT 2025",
    "«Thanh tra»",
    "½ ngày",
    "½ngày",
    "m² đất",
    "Please resubmit by June",
    "plain text",
  ])("%j", (text) => {
    expect(readLegacyText(text)).toBeUndefined();
    expect(readLegacyText(text.normalize("NFD"))).toBeUndefined();
    expect(inUnicode(text)).toBe(text);
  });

  test("all that this product says, every unit it knows, each of their words", () => {
    const texts = [
      ...Object.values(vi),
      ...UNIT_CATALOGUE.flatMap((unit) => [unit.name, ...unit.otherNames]),
    ];
    const pieces = [...texts, ...PARAGRAPHS].flatMap((text) => [text, ...text.split(/\s+/u)]);
    expect(pieces.filter((text) => readLegacyText(text) !== undefined)).toEqual([]);
  });
});

test("a long text is read in time that grows with its length", () => {
  const text = typedIn("TCVN3 (ABC)", PARAGRAPHS.join(" ").repeat(100));
  const start = performance.now();
  expect(inUnicode(text)).not.toBe(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
