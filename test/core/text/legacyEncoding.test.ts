import fc from "fast-check";
import { findLegacyEncoding, fromLegacyEncoding } from "../../../src/core/text/legacyEncoding";
import { TCVN3_LETTERS, VNI_LETTERS } from "../../../src/core/text/legacyLetters";

describe("text in an old encoding", () => {
  test.each([
    ["TCVN3 (ABC)", "V¨n phßng Së T\u00AD ph¸p", "Văn phòng Sở Tư pháp"],
    ["TCVN3 (ABC)", "C¸c phßng, ®¬n vÞ", "Các phòng, đơn vị"],
    ["TCVN3 (ABC)", "TiÕn ®é", "Tiến độ"],
    ["VNI", "Vaên phoøng Sôû Tö phaùp", "Văn phòng Sở Tư pháp"],
    ["VNI", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"],
    ["VNI", "Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
  ] as const)("%s: %s", (encoding, written, read) => {
    expect(findLegacyEncoding(written)).toBe(encoding);
    expect(fromLegacyEncoding(written, encoding)).toBe(read);
  });
});

test.each([
  "",
  "Văn phòng Sở",
  "Các",
  "hoà",
  "là",
  "Hoá đơn",
  "Tô Lâm",
  "Café",
  "naïve",
  "25°C ± 5",
  "3 × 4",
  "· mục 2",
  "plain text",
  "½ ngày",
])("%j is Unicode already", (text) => {
  expect(findLegacyEncoding(text)).toBeUndefined();
});

describe("the letters", () => {
  const words = [
    "Văn phòng Sở",
    "Thường xuyên",
    "Kỹ thuật",
    "Đăng ký hộ tịch",
    "Xử lý vi phạm",
    "Chữ quốc ngữ",
    "Ủy ban nhân dân",
  ];
  const encoders = {
    "TCVN3 (ABC)": TCVN3_LETTERS,
    VNI: VNI_LETTERS,
  } as const;

  test.each(Object.entries(encoders) as ["VNI" | "TCVN3 (ABC)", string][])(
    "%s: what is encoded reads back",
    (encoding, pairs) => {
      const old = new Map(
        pairs
          .trim()
          .split(/\s+/u)
          .map((pair) => [pair.slice(-1), pair.slice(0, -1)] as const),
      );
      fc.assert(
        fc.property(fc.constantFrom(...words), (word) => {
          const lower = word.toLowerCase();
          const written = [...lower].map((letter) => old.get(letter) ?? letter).join("");
          expect(findLegacyEncoding(written)).toBe(encoding);
          expect(fromLegacyEncoding(written, encoding)).toBe(lower);
        }),
      );
    },
  );
});
