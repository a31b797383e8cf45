import type { LegacyEncoding } from "../../../src/core/text/legacyEncoding";

/** The code of every letter in TCVN 5712, counted off in the order of the standard's page: plain, `\ ? ~ / .` of each vowel. */
const TCVN3_CODES: readonly (readonly [letters: string, codes: readonly number[]])[] = [
  ["àảãáạ", [0xb5, 0xb6, 0xb7, 0xb8, 0xb9]],
  ["ăằẳẵắặ", [0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6]],
  ["âầẩẫấậ", [0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb]],
  ["èẻẽéẹ", [0xcc, 0xce, 0xcf, 0xd0, 0xd1]],
  ["êềểễếệ", [0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6]],
  ["ìỉĩíị", [0xd7, 0xd8, 0xdc, 0xdd, 0xde]],
  ["òỏõóọ", [0xdf, 0xe1, 0xe2, 0xe3, 0xe4]],
  ["ôồổỗốộ", [0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9]],
  ["ơờởỡớợ", [0xac, 0xea, 0xeb, 0xec, 0xed, 0xee]],
  ["ùủũúụ", [0xef, 0xf1, 0xf2, 0xf3, 0xf4]],
  ["ưừửữứự", [0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9]],
  ["ỳỷỹýỵ", [0xfa, 0xfb, 0xfc, 0xfd, 0xfe]],
  ["đĂÂÊÔƠƯĐ", [0xae, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7]],
];
const TCVN3 = new Map(
  TCVN3_CODES.flatMap(([letters, codes]) =>
    [...letters].map((letter, at) => [letter, String.fromCharCode(codes[at]!)] as const),
  ),
);

/** VNI writes a letter and one byte for its marks: the tone alone, or the roof or bowl with the tone. */
const VNI_TONES: Readonly<Record<string, string>> = {
  "\u0301": "ù",
  "\u0300": "ø",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
};
const VNI_ROOF: Readonly<Record<string, string>> = {
  "": "â",
  "\u0301": "á",
  "\u0300": "à",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
};
const VNI_BOWL: Readonly<Record<string, string>> = {
  "": "ê",
  "\u0301": "é",
  "\u0300": "è",
  "\u0309": "ú",
  "\u0303": "ü",
  "\u0323": "ë",
};
/** Letters that are one byte. */
const VNI_SINGLE: Readonly<Record<string, string>> = {
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
  đ: "ñ",
};

/** A Unicode text as somebody typed it for a font of an old encoding. TCVN3 has no capitals with tones. */
export function typedIn(encoding: LegacyEncoding, text: string): string {
  const letters = [...text.normalize("NFC")];
  if (encoding === "VNI") return letters.map(vniLetter).join("");
  return letters.map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter).join("");
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const isCapital = small !== letter;
  const written = VNI_SINGLE[small] ?? vniPair(small);
  return isCapital ? written.toUpperCase() : written;
}

function vniPair(letter: string): string {
  const marks = letter.normalize("NFD");
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(marks)?.[0] ?? "";
  const base = marks.charAt(0);
  if (marks.includes("\u0302")) return base + VNI_ROOF[tone];
  if (marks.includes("\u0306")) return base + VNI_BOWL[tone];
  const horned = marks.includes("\u031B") ? { o: "ô", u: "ö" }[base]! : base;
  return horned + (VNI_TONES[tone] ?? "");
}
