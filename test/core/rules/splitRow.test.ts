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
