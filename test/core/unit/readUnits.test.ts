import { readUnits } from "../../../src/core/unit/readUnits";
import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";

const namesOf = (text: string): string[] => readUnits(text, UNIT_CATALOGUE).map((mention) => mention.name);

describe("readUnits", () => {
  test.each<[string, string[]]>([
    ["Văn phòng Sở", ["Văn phòng Sở"]],
    ["Văn phòng Sở; các phòng, đơn vị thuộc Sở", ["Văn phòng Sở", "Các phòng, đơn vị thuộc Sở"]],
    ["Bộ Văn hóa, Thể thao và Du lịch", ["Bộ Văn hóa, Thể thao và Du lịch"]],
    ["Sở Nội vụ, Tài chính, Tư pháp", ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp"]],
    ["", []],
    ["-", []],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
