import { foldWord } from "./unitKey";

/** Words that open a collective: "các phòng", "toàn thể công chức", "một số đơn vị". */
const QUANTIFIERS = `
  các | những | mọi | toàn thể | toàn bộ | tất cả | toàn | cả | một số | từng | mỗi | hệ thống các
`;

/**
 * Common nouns that a collective lists: "các sở, ban, ngành, địa phương". Alone, followed by "liên quan",
 * "thuộc …" or "được giao …", they are a collective too: "đơn vị có liên quan".
 */
const COMMON_NOUNS = `
  sở | ban | ngành | bộ | phòng | cục | vụ | viện | hội | trung tâm | chi cục | cơ quan | đơn vị |
  địa phương | đoàn thể | tổ chức | cá nhân | đầu mối | cấp | tỉnh | thành phố | huyện | quận | thị xã | thị trấn |
  xã | phường | đặc khu | thôn | bản | tổ dân phố | trường | trường học | bệnh viện | doanh nghiệp |
  tập đoàn | tổng công ty | công ty | hợp tác xã | hiệp hội | công chức | viên chức | cán bộ |
  người lao động | đảng viên | hội viên | lãnh đạo | thành viên | người dân | hộ gia đình | ban ngành |
  phòng ban | sở ngành | bộ ngành | lực lượng | khối | cụm | chủ đầu tư | chuyên gia | nhà khoa học | chi bộ | tổ | nhóm |
  đội
`;

/** What follows a common noun and makes a unit of it; a collective is complete after it. */
const CLOSING_TAILS = `
  liên quan | có liên quan | thuộc | trực thuộc | được giao | được phân công | trên địa bàn | cấp tỉnh |
  cấp huyện | cấp xã | cấp cơ sở | khác | trong tỉnh | trong ngành | có chức năng | có thẩm quyền | nêu trên |
  còn lại | đóng trên | đủ điều kiện | ở trung ương | tham gia
`;

/** What tells more about a common noun without completing the list: "các phòng chuyên môn, đơn vị sự nghiệp thuộc Sở". */
const MODIFIERS = `
  chuyên môn | sự nghiệp | nghiệp vụ | chức năng | hành nghề | chính trị | tham mưu | nghề nghiệp
`;

/** First words of a unit of its own, in lower case. A capital or a name after them tells them from words inside a name. */
const HEADS = `
  sở | phòng | ban | bộ | cục | tổng cục | chi cục | vụ | văn phòng | trung tâm | công an | thanh tra |
  ủy ban nhân dân | ubnd | ủy ban | hội đồng | hội | đoàn | liên đoàn | liên minh | liên hiệp | hiệp hội |
  mặt trận tổ quốc | tỉnh ủy | huyện ủy | thành ủy | đảng ủy | đảng bộ | đảng đoàn | ban cán sự | tổ | đội |
  viện | học viện | trường | đại học | bệnh viện | trạm | báo | đài | tạp chí | thông tấn xã | quỹ | công ty |
  tổng công ty | tập đoàn | ngân hàng | kho bạc | tòa án | bưu điện | bộ phận | bộ đội | bộ chỉ huy |
  ban chỉ huy | hạt | cơ quan điều tra | cổng thông tin | chính phủ | quốc hội | hợp tác xã | nhà máy | khu |
  khối | cụm | chi bộ | công đoàn | vp | bql | hđnd | p
`;

/** Persons who lead in a unit's name. */
const POSITIONS = `
  giám đốc | phó giám đốc | lãnh đạo | chánh văn phòng | phó chánh văn phòng | chánh thanh tra |
  phó chánh thanh tra | chánh án | viện trưởng | trưởng | phó trưởng | trưởng phòng | phó trưởng phòng |
  thủ trưởng | người đứng đầu | chủ tịch | phó chủ tịch | bí thư | phó bí thư | công chức | viên chức |
  cán bộ | chuyên viên | kế toán | văn thư | thư ký | thủ quỹ | hiệu trưởng | bộ trưởng | thứ trưởng |
  cục trưởng | vụ trưởng | chi cục trưởng | đồng chí | đ/c | ông | bà | thành viên | báo cáo viên |
  tuyên truyền viên | hòa giải viên | đấu giá viên | công chứng viên | trợ giúp viên pháp lý | tổ trưởng |
  trưởng ban | phó trưởng ban | trưởng thôn | pct | gđ | pgđ
`;

/** Words that begin like a head but do not name a unit: "báo chí", "sở hữu trí tuệ", "phòng, chống". */
const NOT_HEADS = `
  sở hữu | sở thích | phòng chống | phòng ngừa | phòng cháy | phòng thủ | ban hành | bộ máy | bộ chỉ số |
  hội nhập | hội nghị | hội thảo | hội họp | tổ chức | viện trợ | trường học | báo chí | báo cáo | đoàn thể |
  đoàn viên | quỹ đất | khu vực | trạm thu | đội ngũ | ban đầu | ban ngành | cục bộ | hội viên |
  thanh tra kiểm tra | đài thọ | vụ việc | công an nhân dân
`;

/** Words that want more to their right: a name never ends after them. */
const OPEN_WORDS = `
  thuộc | của | cấp | các | tại | và | trực | với | liên | có | được | về | số
`;

/** Nouns that own a division: "Văn phòng | Sở Tư pháp" is one unit. */
const OWNERS = `
  sở | bộ | ubnd | ủy ban | tỉnh ủy | huyện ủy | thành ủy | đảng ủy | cục | chi cục | hđnd | hội đồng |
  ban quản lý | tổng cục | chính phủ | quốc hội
`;

/** Nouns of places: with a name behind them they continue "UBND xã …, phường …". */
const PLACES = `
  tỉnh | thành phố | huyện | quận | thị xã | thị trấn | xã | phường | đặc khu | thôn | bản | tổ dân phố | khu vực |
  tp | tx | tt | p | x | h
`;

/** A list of phrases with its longest number of words, in accents and without. */
export interface Phrases {
  spelled: ReadonlySet<string>;
  plain: ReadonlySet<string>;
  longest: number;
}

function phrases(lines: string): Phrases {
  const list = lines.split("|").map((phrase) => phrase.trim());
  return {
    spelled: new Set(list.flatMap((phrase) => [phrase, ...otherTonePlacement(phrase)])),
    plain: new Set(list.map((phrase) => phrase.split(" ").map(foldWord).join(" "))),
    longest: Math.max(...list.map((phrase) => phrase.split(" ").length)),
  };
}

/** "ủy ban" is written "uỷ ban" as often, "tòa án" "toà án". */
function otherTonePlacement(phrase: string): string[] {
  const other = phrase.replaceAll("ủy", "uỷ").replaceAll("òa", "oà").replaceAll("ũy", "uỹ");
  return other === phrase ? [] : [other];
}

export const VOCABULARY = {
  quantifiers: phrases(QUANTIFIERS),
  commonNouns: phrases(COMMON_NOUNS),
  closingTails: phrases(CLOSING_TAILS),
  modifiers: phrases(MODIFIERS),
  heads: phrases(HEADS),
  positions: phrases(POSITIONS),
  notHeads: phrases(NOT_HEADS),
  openWords: phrases(OPEN_WORDS),
  owners: phrases(OWNERS),
  places: phrases(PLACES),
} as const;
