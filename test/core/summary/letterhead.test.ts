import { readLetterhead } from "../../../src/core/summary/letterhead";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";
import { textGrid } from "../table/textGrid";

test("agency, place and subject come from the head of a sheet", () => {
  const grid = textGrid([
    "UBND TỈNH TUYÊN QUANG||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "SỞ TƯ PHÁP||Độc lập - Tự do - Hạnh phúc",
    "KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
  ]);
  expect(readLetterhead([grid], UNIT_CATALOGUE)).toEqual({
    authority: "UBND TỈNH TUYÊN QUANG",
    agency: "SỞ TƯ PHÁP",
    agencyName: "Sở Tư pháp",
    place: "Tuyên Quang",
    subject: "CẢI CÁCH HÀNH CHÍNH",
  });
});

test("both names may stand in one cell, the province may be written in full", () => {
  const grid = textGrid([
    ["ỦY BAN NHÂN DÂN TỈNH HÀ GIANG\nSỞ NỘI VỤ", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ]);
  expect(readLetterhead([grid], UNIT_CATALOGUE)).toMatchObject({
    authority: "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG",
    agency: "SỞ NỘI VỤ",
    place: "Hà Giang",
  });
});

test("a sheet that begins with its table says nothing; sheets of two subjects say none", () => {
  const bare = textGrid(["STT|Nhiệm vụ|Chủ trì|Thời hạn", "1|Rà soát văn bản|Văn phòng Sở|31/12/2025"]);
  const reform = textGrid(["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"]);
  const digital = textGrid(["KẾ HOẠCH CHUYỂN ĐỔI SỐ"]);
  const nothing = { authority: "", agency: "", agencyName: "", place: "", subject: "" };
  expect(readLetterhead([bare], UNIT_CATALOGUE)).toEqual(nothing);
  expect(readLetterhead([reform, digital], UNIT_CATALOGUE)).toEqual(nothing);
});
