import { problemFinding } from "../../../src/core/catalogue/problem";
import { readCatalogue } from "../../../src/core/catalogue/readCatalogue";
import { textGrid } from "../table/textGrid";

const HEAD = "Tên đơn vị | Viết tắt | Tên gọi khác | Loại | Còn dùng | Thay bằng";

test.each([
  [["Phòng Nghiệp vụ 1 | PNV | | Phòng | Có |"], []],
  [["Phòng Nghiệp vụ 1 | PNV | | Ban | Có |"], ["D2"]],
  [
    ["Phòng Nghiệp vụ 1 | PNV | | | |", "Phòng Nghiệp vụ 2 | PNV | | | |", "| P3 | | | |"],
    ["B3", "A4"],
  ],
])("%j: mistakes at %j", (rows, cells) => {
  const read = readCatalogue(textGrid([HEAD, ...rows], { name: "Danh mục" }))!;
  const findings = read.problems.map((problem) => problemFinding("Danh mục", problem));
  expect(findings.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual(
    cells.map((cell) => ["catalogue-entry", "error", cell]),
  );
});
