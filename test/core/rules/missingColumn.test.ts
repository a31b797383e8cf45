import { missingColumn } from "../../../src/core/rules/missingColumn";
import { textGrid } from "../table/textGrid";
import { findingsIn } from "./structureSheet";

const row = ["1", "Kiểm kê tài sản của các phòng", "Văn phòng Sở", "Quý I/2025", "Hoàn thành"];
const columnsMissing = (headings: string[], cells: string[], ...title: string[]) =>
  findingsIn(missingColumn, textGrid([...title, headings, cells])).map(({ values }) => values?.["column"]);

describe("missing-column", () => {
  test.each([
    [["STT", "Nhiệm vụ", "Chủ trì"], row.slice(0, 3), ["deadline"]],
    [["Nhiệm vụ", "Chủ trì", "Thời hạn"], row.slice(1, 4), ["index"]],
    [["STT", "Nhiệm vụ", "Thời hạn"], ["1", "Kiểm kê tài sản của các phòng", "Quý I/2025"], ["lead"]],
    [
      ["Nhiệm vụ", "Thời hạn"],
      ["Kiểm kê tài sản của các phòng", "Quý I/2025"],
      ["index", "lead"],
    ],
  ])("%j lacks columns", (headings, cells, missing) => {
    expect(columnsMissing(headings, cells)).toEqual(missing);
  });

  test.each([
    [["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"], row.slice(0, 4)],
    [["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Kết quả thực hiện"], row],
    [["STT", "Tiêu chí", "Chủ trì", "Thời hạn"], row.slice(0, 4)],
  ])("%j has all that its template requires", (headings, cells) => {
    expect(columnsMissing(headings, cells)).toEqual([]);
  });

  test("stands at the first cell of the heading band", () => {
    const grid = textGrid(["", "", "| STT | Nhiệm vụ | Chủ trì", "| 1 | Kiểm kê tài sản | Văn phòng Sở"]);
    expect(findingsIn(missingColumn, grid)).toEqual([{ row: 2, column: 1, values: { column: "deadline" } }]);
  });

  test("a band of two rows is named by its first", () => {
    const grid = textGrid(
      [
        "STT | Nhiệm vụ | Phân công",
        " | | Chủ trì | Phối hợp",
        "1 | Kiểm kê tài sản | Văn phòng Sở | Thanh tra Sở",
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1"] },
    );
    expect(findingsIn(missingColumn, grid)).toEqual([{ row: 0, column: 0, values: { column: "deadline" } }]);
  });
});
