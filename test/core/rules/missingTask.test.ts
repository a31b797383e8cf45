import { missingTask } from "../../../src/core/rules/missingTask";
import { detectTables } from "../../../src/core/table/detectTables";
import { textGrid } from "../table/textGrid";
import { contextOf, findingsIn } from "./structureSheet";

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

  test("a table whose tasks stand in the criterion column leaves the other one empty on purpose", () => {
    const grid = textGrid([
      "STT | Tiêu chí | Nhiệm vụ | Chủ trì | Thời hạn",
      "1 | Công khai thủ tục hành chính | | Văn phòng Sở | Quý I/2025",
      "2 | Giải quyết hồ sơ đúng hạn | | Thanh tra Sở | Quý II/2025",
      "3 | Trả lời kiến nghị của dân | Lập sổ theo dõi kiến nghị | Văn phòng Sở | Quý III/2025",
    ]);
    expect(findingsIn(missingTask, grid)).toEqual([]);
  });

  test("half of the tasks written are enough to miss the others", () => {
    const grid = textGrid([heading, full, "2 | | Văn phòng Sở | Quý I/2025"]);
    expect(findingsIn(missingTask, grid)).toHaveLength(1);
  });

  test("sections do not count as tasks that are written", () => {
    const grid = textGrid([
      "STT | Tiêu chí | Nhiệm vụ | Chủ trì | Thời hạn",
      "I | | THỂ CHẾ | |",
      "1 | Công khai thủ tục hành chính | | Văn phòng Sở | Quý I/2025",
      "II | | TỔ CHỨC | |",
      "2 | Giải quyết hồ sơ đúng hạn | | Thanh tra Sở | Quý II/2025",
    ]);
    expect(findingsIn(missingTask, grid)).toEqual([]);
  });

  test("a row without number is no task that somebody forgot to write", () => {
    const table = detectTables(textGrid([heading, full, "2 | | Văn phòng Sở | Quý I/2025"]))[0]!;
    const rows = table.rows.map(({ index, ...row }) => (index === "2" ? row : { index: index!, ...row }));
    expect(missingTask.check(contextOf(textGrid([heading]), { ...table, rows }))).toEqual([]);
  });

  test("a product alone names no unit and no deadline", () => {
    const grid = textGrid([
      `${heading} | Sản phẩm`,
      `${full} | Báo cáo`,
      "2 | | | | Quyết định",
      "3 | Lập dự toán | Thanh tra Sở | Quý I/2025 | Dự toán",
    ]);
    expect(findingsIn(missingTask, grid)).toEqual([]);
  });
});
