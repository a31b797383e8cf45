import { missingTask } from "../../../src/core/rules/missingTask";
import { textGrid } from "../table/textGrid";
import { findingsIn } from "./structureSheet";

const heading = "STT | Nhiệm vụ | Chủ trì | Thời hạn";
const full = "1 | Tổng kết công tác năm | Thanh tra Sở | Quý IV/2025";

describe("missing-task", () => {
  test.each(["2 | | Văn phòng Sở | Quý I/2025", "2 | | Văn phòng Sở |", "2 | | | Quý I/2025"])(
    "fires on %j",
    (row) => {
      expect(findingsIn(missingTask, textGrid([heading, full, row]))).toEqual([{ row: 2, column: 1 }]);
    },
  );

  test.each(["2 | Lập dự toán | | ", "2 | | | ", " | | các phòng |"])("is silent on %j", (row) => {
    expect(findingsIn(missingTask, textGrid([heading, full, row]))).toEqual([]);
  });

  test("a task merged over two units is written once", () => {
    const grid = textGrid(
      [heading, full, "2 | Lập dự toán | Văn phòng Sở | Quý I", " | | Thanh tra Sở | Quý II"],
      {
        merges: ["A3:A4", "B3:B4"],
      },
    );
    expect(findingsIn(missingTask, grid)).toEqual([]);
  });
});
