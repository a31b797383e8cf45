import { splitRow } from "../../../src/core/rules/splitRow";
import { textGrid } from "../table/textGrid";
import { findingsIn } from "./structureSheet";

const heading = "STT | Nhiệm vụ | Chủ trì | Thời hạn";
const first = "1 | Hoàn thiện hồ sơ trình phê duyệt đề án của | Văn phòng Sở | Quý I/2025";
const last = "2 | Tổng kết công tác năm | Thanh tra Sở | Quý IV/2025";

describe("split-row", () => {
  test.each([
    ["after a repeated heading", [heading, " | các phòng chuyên môn | |"], { row: 4, index: "1", first: 2 }],
    ["straight below", [" | các phòng chuyên môn | |"], { row: 3, index: "1", first: 2 }],
    ["in several cells", [heading, " | các phòng | các đơn vị |"], { row: 4, index: "1", first: 2 }],
    [
      "with a capital, after a page break",
      [heading, " | Sở Tư pháp và các phòng | |"],
      { row: 4, index: "1", first: 2 },
    ],
    ["a list without units", [" | - lấy ý kiến các phòng | |"], { row: 3, index: "1", first: 2 }],
  ])("fires at the rest of a row %s", (_, rows, values) => {
    const [finding, ...more] = findingsIn(splitRow, textGrid([heading, first, ...rows, last]));
    expect(finding?.values).toEqual(values);
    expect(finding?.column).toBe(1);
    expect(more).toEqual([]);
  });

  test("one fix joins all that is left of a task, over a page break, and nothing of the next task", () => {
    const grid = textGrid([
      heading,
      first,
      " | các phòng chuyên môn | |",
      heading,
      " | và các đơn vị trực thuộc | |",
      "2 | Tổng kết công tác năm của | Thanh tra Sở | Quý IV/2025",
      " | toàn ngành | |",
      "3 | Lập dự toán năm sau | Thanh tra Sở | Quý IV/2025",
    ]);
    const said = findingsIn(splitRow, grid).map(({ fix = [] }) =>
      fix.map((edit) => (edit.kind === "set-text" ? edit.text : [edit.kind, edit.row + 1])),
    );
    const joined = [
      "Hoàn thiện hồ sơ trình phê duyệt đề án của các phòng chuyên môn và các đơn vị trực thuộc",
      ["delete-rows", 3],
      ["delete-rows", 5],
    ];
    expect(said).toEqual([joined, joined, ["Tổng kết công tác năm của toàn ngành", ["delete-rows", 7]]]);
  });

  test("the rest of the last task is joined too", () => {
    const [finding] = findingsIn(splitRow, textGrid([heading, last, first, " | các phòng chuyên môn | |"]));
    expect(finding?.fix?.map(({ kind, row }) => [kind, row + 1])).toEqual([
      ["set-text", 3],
      ["delete-rows", 4],
    ]);
  });

  test.each([
    ["a task without number", " | Lập dự toán năm sau | Thanh tra Sở | Quý II/2025"],
    ["a section", "II | CÔNG TÁC THANH TRA | |"],
    ["a numbered task with nothing else", "2 | lập dự toán năm sau | |"],
    ["a list with units of its own", " | - lấy ý kiến các phòng | Thanh tra Sở | Quý II/2025"],
  ])("is silent on %s", (_, row) => {
    expect(
      findingsIn(splitRow, textGrid([heading, first, row, "3 | Tổng kết năm | Thanh tra Sở | Quý IV"])),
    ).toEqual([]);
  });
});
