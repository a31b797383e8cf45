import fc from "fast-check";
import { readUnits } from "../../../src/core/unit/readUnits";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";

const namesOf = (text: string): string[] => readUnits(text, UNIT_CATALOGUE).map((mention) => mention.name);
const PBGDPL = "Phòng Phổ biến, giáo dục pháp luật";
const XDKT = "Phòng Xây dựng, kiểm tra văn bản và thi hành pháp luật";

describe("a name is never cut", () => {
  test.each([
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
    "Sở Khoa học và Công nghệ",
    "Ban Quản lý các Khu công nghiệp",
    XDKT,
    "Phòng Xây dựng, kiểm tra, thi hành pháp luật và PBGDPL",
    "Các sở, ban, ngành",
    "Bộ, ngành, địa phương",
    "Các sở, ban, ngành, địa phương, đơn vị được giao nhiệm vụ, dự án",
    "Các thành phố trực thuộc Trung ương và một số tỉnh đủ điều kiện",
    "Tập đoàn, doanh nghiệp công nghệ số",
    "Công chức trực tiếp nhận, trả kết quả giải quyết TTHC",
    "Trưởng phòng, Thủ trưởng đơn vị thuộc Sở",
    "Các phòng và các đơn vị thuộc Sở",
    "Các phòng chuyên môn, đơn vị sự nghiệp thuộc Sở",
    "Các Phòng công chứng số 1, 2",
    "UBND các xã: Tân Trào, Sơn Dương",
    "Văn phòng Sở Tư pháp",
    "Công chức Tài chính - Kế toán",
    // Not in the catalogue, of the same shape.
    "Phòng Quản lý Công nghệ, Sở hữu trí tuệ và Đổi mới",
    "Phòng Kế hoạch, Thống kê và Tổng hợp",
    "Phòng Phòng, chống thiên tai",
    "Phòng Kiểm tra, giám sát và xử lý hồ sơ",
    "Hội Nạn nhân chất độc da cam/dioxin tỉnh",
    "Phòng Tổ chức, Cán bộ và Đào tạo",
  ])("%s", (name) => {
    expect(namesOf(name)).toEqual([name]);
  });
});

describe("signs, words and lost line breaks part units", () => {
  test.each<[string, string[]]>([
    ["Văn phòng Sở; Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    [
      `Văn phòng Sở, ${PBGDPL}, các phòng, đơn vị liên quan`,
      ["Văn phòng Sở", PBGDPL, "Các phòng, đơn vị liên quan"],
    ],
    ["Văn phòng Sở/Phòng Bổ trợ tư pháp", ["Văn phòng Sở", "Phòng Bổ trợ tư pháp"]],
    ["Văn phòng Sở + Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["Văn phòng Sở & Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    [`Văn phòng Sở và ${PBGDPL}`, ["Văn phòng Sở", PBGDPL]],
    ["Văn phòng Sở - Phòng Bổ trợ tư pháp", ["Văn phòng Sở", "Phòng Bổ trợ tư pháp"]],
    ["- Văn phòng Sở\n- Các phòng, đơn vị thuộc Sở", ["Văn phòng Sở", "Các phòng, đơn vị thuộc Sở"]],
    ["• Văn phòng Sở • Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["1. Văn phòng Sở 2. Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["1) Văn phòng Sở; 2) Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["a) Văn phòng Sở b) Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    [
      "Văn phòng Sở\nPhòng Bổ trợ và hành\nchính tư pháp",
      ["Văn phòng Sở", "Phòng Bổ trợ và hành chính tư pháp"],
    ],
    [`${XDKT.replace("kiểm tra", "kiểm\ntra")}\nVăn phòng Sở`, [XDKT, "Văn phòng Sở"]],
    ["Các phòng,\nđơn vị thuộc\nSở", ["Các phòng, đơn vị thuộc Sở"]],
    [
      "Bộ Thông tin và Truyền thông Bộ Khoa học và Công nghệ",
      ["Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ"],
    ],
    [
      "Văn phòng Sở Phòng Bổ trợ tư pháp Thanh tra Sở",
      ["Văn phòng Sở", "Phòng Bổ trợ tư pháp", "Thanh tra Sở"],
    ],
    [
      "Công an tỉnh Sở Tài chính Các cơ quan, đơn vị liên quan",
      ["Công an tỉnh", "Sở Tài chính", "Các cơ quan, đơn vị liên quan"],
    ],
    ["Các sở, ban, ngành, UBND cấp xã", ["Các sở, ban, ngành", "UBND cấp xã"]],
    ["Các phòng thuộc Sở và các đơn vị liên quan", ["Các phòng thuộc Sở", "Các đơn vị liên quan"]],
    ["Bộ Công an, Bộ Tư pháp và các bộ, ngành", ["Bộ Công an", "Bộ Tư pháp", "Các bộ, ngành"]],
    ["Phòng XYZ, Phòng Abc và Trung tâm Def", ["Phòng XYZ", "Phòng Abc", "Trung tâm Def"]],
    ["CAXAP_BD,PV01, PA2", ["CAXAP_BD", "PV01", "PA2"]],
    ["Văn phòng Sở, Nguyễn Văn An", ["Văn phòng Sở", "Nguyễn Văn An"]],
    ["Công an tỉnh Tuyên Quang, VNPT Tuyên Quang", ["Công an tỉnh Tuyên Quang", "VNPT Tuyên Quang"]],
    [", Văn phòng Sở; ", ["Văn phòng Sở"]],
    ["Văn phòng Sở.", ["Văn phòng Sở"]],
  ])("%j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("an elliptic list borrows what it leaves out", () => {
  test.each<[string, string[]]>([
    ["Sở Nội vụ, Tài chính, Tư pháp", ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp"]],
    ["Sở Nội vụ, Văn hóa, Thể thao và Du lịch", ["Sở Nội vụ", "Sở Văn hóa, Thể thao và Du lịch"]],
    ["Bộ Quốc phòng, Công an", ["Bộ Quốc phòng", "Bộ Công an"]],
    ["Các sở: Nội vụ, Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["Sở GD&ĐT, KHCN, NV", ["Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ", "Sở Nội vụ"]],
    ["Phòng KHTH, CNTT", ["Phòng Kế hoạch tổng hợp", "Phòng Công nghệ thông tin"]],
    ["Phòng ABX, QRS", ["Phòng ABX", "Phòng QRS"]],
    ["Phòng Công chứng số 1, số 2", ["Phòng Công chứng số 1", "Phòng Công chứng số 2"]],
    [
      "Phòng Công chứng số 1, 2 và 3",
      ["Phòng Công chứng số 1", "Phòng Công chứng số 2", "Phòng Công chứng số 3"],
    ],
    ["UBND xã Tân Trào, xã Bình Yên", ["UBND xã Tân Trào", "UBND xã Bình Yên"]],
    [
      "Phòng Nội vụ, Tư pháp, Tài chính - Kế hoạch",
      ["Phòng Nội vụ", "Phòng Tư pháp", "Phòng Tài chính - Kế hoạch"],
    ],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("a list behind a colon shares what stands before it", () => {
  test.each<[string, string[]]>([
    [
      "Các sở: Nội vụ; Tài chính; Giáo dục và Đào tạo",
      ["Sở Nội vụ", "Sở Tài chính", "Sở Giáo dục và Đào tạo"],
    ],
    ["Các Sở:\n- Nội vụ;\n- Tài chính và Xây dựng", ["Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng"]],
    ["Các sở: (1) Nội vụ; (2) Y tế", ["Sở Nội vụ", "Sở Y tế"]],
    ["Các sở: Nội vụ; Vũ trụ; Y tế", ["Sở Nội vụ", "Sở Vũ trụ", "Sở Y tế"]],
    [
      "Các sở: Nội vụ, Tài chính; Công an tỉnh; Thuế tỉnh; các đơn vị liên quan",
      ["Sở Nội vụ", "Sở Tài chính", "Công an tỉnh", "Thuế tỉnh", "Các đơn vị liên quan"],
    ],
    ["Các bộ: Quốc phòng; Công an; Nội vụ", ["Bộ Quốc phòng", "Bộ Công an", "Bộ Nội vụ"]],
    ["Các hội: Nông dân; Cựu chiến binh", ["Hội Nông dân", "Hội Cựu chiến binh"]],
    ["Các phòng chuyên môn: Nội vụ; Tư pháp", ["Phòng Nội vụ", "Phòng Tư pháp"]],
    ["UBND các xã, phường: Tân An; Bình Minh", ["UBND các xã, phường: Tân An, Bình Minh"]],
    ["UBND các xã: Tân An; Bình Minh; Sở Nội vụ", ["UBND các xã: Tân An, Bình Minh", "Sở Nội vụ"]],
    ["Các sở Nội vụ, Tài chính và Tư pháp", ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp"]],
    ["Các Phòng Công chứng, đơn vị liên quan", ["Các Phòng Công chứng, đơn vị liên quan"]],
    ["Các Phòng Công chứng, Văn phòng Sở", ["Các Phòng Công chứng", "Văn phòng Sở"]],
    ["Sở Nội vụ; Tài sản công", ["Sở Nội vụ", "Tài sản công"]],
  ])("%j", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("a count before kinds of units is a collective", () => {
  test.each<[string, string[]]>([
    ["UBND 124 xã, phường, thị trấn", ["UBND 124 xã, phường, thị trấn"]],
    ["UBND 124/124 xã, phường", ["UBND 124 xã, phường"]],
    ["99 xã, phường", ["99 xã, phường"]],
    ["Sở Nội vụ và 05 huyện, thành phố", ["Sở Nội vụ", "05 huyện, thành phố"]],
  ])("%s", (text, names) => {
    expect(readUnits(text, UNIT_CATALOGUE).map(({ name, known }) => [name, known])).toEqual(
      names.map((name) => [name, true]),
    );
    expect(readUnits(text, UNIT_CATALOGUE).at(-1)?.collective).toBe(true);
  });

  test.each(["Ban Chỉ đạo 57 tỉnh", "Tổ công tác 06 tỉnh", "3/4 đơn vị", "Phòng Công chứng số 1 tỉnh"])(
    "%s is none",
    (text) => {
      expect(readUnits(text, UNIT_CATALOGUE).some((mention) => mention.collective)).toBe(false);
    },
  );
});

describe("remarks, labels and duties are no part of a name", () => {
  test.each<[string, string[]]>([
    [
      "Văn phòng Sở (đầu mối); các phòng, đơn vị thuộc Sở (phối hợp)",
      ["Văn phòng Sở", "Các phòng, đơn vị thuộc Sở"],
    ],
    ["Văn phòng Sở (đầu mối", ["Văn phòng Sở"]],
    ["(Văn phòng Sở)", ["Văn phòng Sở"]],
    ["Đơn vị chủ trì: Văn phòng Sở", ["Văn phòng Sở"]],
    ["Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["Văn phòng Sở chủ trì, phối hợp Thanh tra Sở", ["Văn phòng Sở", "Thanh tra Sở"]],
    ["Giao Văn phòng Sở", ["Văn phòng Sở"]],
    ["Đề nghị Tòa án nhân dân tỉnh", ["Tòa án nhân dân tỉnh"]],
    ["Sở Nội vụ; mời Viện KSND tỉnh", ["Sở Nội vụ", "Viện kiểm sát nhân dân tỉnh"]],
    ["Văn phòng Sở: tổng hợp, báo cáo", ["Văn phòng Sở"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("a name is known however it is written", () => {
  test.each<[string, string]>([
    ["VĂN PHÒNG SỞ", "Văn phòng Sở"],
    ["van phong so", "Văn phòng Sở"],
    ["VP Sở", "Văn phòng Sở"],
    ["Uỷ ban nhân dân cấp xã", "UBND cấp xã"],
    ["Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Phòng Bổ trợ và Hành chính Tư pháp", "Phòng Bổ trợ và hành chính tư pháp"],
    [
      "công chức trực tiêp nhận, trả kết quả giải quyết TTHC",
      "Công chức trực tiếp nhận, trả kết quả giải quyết TTHC",
    ],
    ["P. PBGDPL", PBGDPL],
    ["Phòng phổ biến giáo dục pháp luật", PBGDPL],
    ["Bộ TT & TT", "Bộ Thông tin và Truyền thông"],
    ["Bộ TTTT", "Bộ Thông tin và Truyền thông"],
    ["Sở KH&CN", "Sở Khoa học và Công nghệ"],
    ["Sở TP", "Sở Tư pháp"],
    ["VTV", "Đài Truyền hình Việt Nam"],
    ["BCH Quân sự tỉnh", "Bộ Chỉ huy Quân sự tỉnh"],
    ["Bộ CH BĐBP tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh"],
    ["Phòng Lao động - TB&XH", "Phòng Lao động - Thương binh và Xã hội"],
    ["TTPVHCC", "Trung tâm Phục vụ hành chính công"],
    ["Hội ND", "Hội Nông dân"],
    ["Hội đồng ND tỉnh", "HĐND tỉnh"],
    ["UB ND xã", "UBND xã"],
    ["UBMTTQVN", "Mặt trận Tổ quốc"],
    ["VPUB", "Văn phòng UBND"],
    ["BHXH", "Bảo hiểm xã hội"],
    ["BTV Đảng ủy", "Ban Thường vụ Đảng ủy"],
    ["công chức TP-HT", "Công chức Tư pháp - Hộ tịch"],
    ["Đoàn TNCS HCM xã", "Đoàn Thanh niên xã"],
    // Known names that say their level, and persons of known units.
    ["Phòng Nội vụ huyện", "Phòng Nội vụ huyện"],
    ["Công chức một cửa cấp xã", "Công chức một cửa cấp xã"],
    ["Phòng Tư pháp quận Hồng Bàng", "Phòng Tư pháp quận Hồng Bàng"],
    ["Bí thư Đoàn TNCS HCM xã", "Bí thư Đoàn TNCS HCM xã"],
    ["PCT UBND huyện", "PCT UBND huyện"],
    ["GĐ Sở Nội vụ", "GĐ Sở Nội vụ"],
    ["các đơn vị sự nghiệp trực thuộc sở", "Các đơn vị sự nghiệp trực thuộc Sở"],
    ["Phòng Tổ chức – Hành chính", "Phòng Tổ chức - Hành chính"],
    ["Văn phòng Sở".normalize("NFD"), "Văn phòng Sở"],
  ])("%s is %s", (text, name) => {
    expect(readUnits(text, UNIT_CATALOGUE)).toEqual([expect.objectContaining({ name, known: true })]);
  });
});

describe("collectives are known by their grammar", () => {
  test.each([
    "Các tổ chức hành nghề đấu giá trên địa bàn tỉnh",
    "Những đơn vị được giao nhiệm vụ",
    "Toàn thể viên chức các trung tâm",
    "Cơ quan, tổ chức, cá nhân có liên quan",
    "UBND các huyện, thành phố",
    "Trưởng các phòng, đơn vị thuộc Sở",
    "Phòng Tư pháp các huyện, thành phố",
    "Đơn vị cung cấp dịch vụ",
  ])("%s", (name) => {
    expect(readUnits(name, UNIT_CATALOGUE)).toEqual([{ text: name, name, known: true, collective: true }]);
  });
});

describe("what is not known says so, with the nearest name where one is close", () => {
  test.each<[string, string | undefined]>([
    ["Phòng Bổ chợ tư pháp", "Phòng Bổ trợ tư pháp"],
    ["Văn phòg Sở", "Văn phòng Sở"],
    ["Sở Tài nguyên môi trường", "Sở Tài nguyên và Môi trường"],
    ["PBGDPL", PBGDPL],
    ["Phòng CM", undefined],
    ["Sở Vũ trụ", undefined],
    ["Sở Nội vụ huyện", undefined],
    // One abbreviation is no slip for another, one level none for another.
    ["Công chức XD-MT", undefined],
    ["Đoàn Thanh nien cơ sở tỉnh", undefined],
    ["Nhà thầu", undefined],
    ["Nguyễn Văn An", undefined],
  ])("%s: %s", (text, suggestion) => {
    const mention = { text, name: text, known: false, collective: false, ...(suggestion && { suggestion }) };
    expect(readUnits(text, UNIT_CATALOGUE)).toEqual([mention]);
  });
});

test.each([
  "",
  " ",
  "-",
  "–",
  "…",
  "...",
  "nt",
  "-nt-",
  "- nt -",
  "như trên",
  "(như trên)",
  '"',
  "Không",
  "/",
  "12",
  "1.",
  "()",
])("%j names nobody", (text) => {
  expect(readUnits(text, UNIT_CATALOGUE)).toEqual([]);
});

describe("invariants", () => {
  const known = UNIT_CATALOGUE.filter((unit) => unit.kind !== "collective" && unit.kind !== "position");
  const someUnits = fc.uniqueArray(fc.constantFrom(...known), { minLength: 1, maxLength: 4 });

  test("units of the catalogue joined with a semicolon are read back", () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        expect(namesOf(units.map((unit) => unit.name).join("; "))).toEqual(units.map((unit) => unit.name));
      }),
    );
  });

  test("any text is read without an exception", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const mention of readUnits(text, UNIT_CATALOGUE)) expect(mention.text).toMatch(/\p{L}/u);
      }),
    );
  });
});
