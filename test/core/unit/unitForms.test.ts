import { readUnits } from "../../../src/core/unit/readUnits";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";

const knowledgeOf = (text: string) =>
  readUnits(text, UNIT_CATALOGUE).map(({ name, known }) => [name, known] as const);

describe("units that no catalogue lists are known by their form", () => {
  test.each([
    "Đặc khu Vân Đồn",
    "Phường Minh Xuân",
    "PC Tuyên Quang",
    "Chuyên viên phụ trách CNTT",
    "Công chức theo dõi cải cách hành chính",
    "Lãnh đạo phụ trách lĩnh vực",
    "Chi nhánh VP Đăng ký đất đai khu vực",
    "Chi nhánh Văn phòng Đăng ký đất đai Yên Sơn",
    "Ban Quản lý chợ",
    "Ban quản lý chợ Tam Cờ",
    "BQL rừng phòng hộ Na Hang",
    "Hành chính - Tổng hợp",
    "Kế hoạch - Tài chính",
  ])("%s", (text) => {
    expect(knowledgeOf(text)).toEqual([[text, true]]);
  });
});

describe("what only begins like such a unit is asked about", () => {
  test.each([
    "Đặc khu",
    "đặc khu mới thành lập",
    "Xã hội hoá",
    "PC mới",
    "PC 5",
    "Phụ trách CNTT",
    "Chuyên viên phụ trách",
    "Chuyên viên đi công tác",
    "Chi nhánh",
    "Chi nhánh cây xanh",
    "Ban Quản lý",
    "Ban Quản lý hồ sơ",
    "Hành chính",
    "Hành chính - Nguyễn Văn An",
  ])("%s", (text) => {
    expect(knowledgeOf(text)).toEqual([[text, false]]);
  });
});
