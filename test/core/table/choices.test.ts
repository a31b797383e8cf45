import { fold } from "../../../src/core/text/normalise";
import { detectTables, offerTables } from "../../../src/core/table/detectTables";
import { columnOf, type Role } from "../../../src/core/table/table";
import { textGrid } from "./textGrid";

const chosen = (...choices: [string, Role | "none"][]) =>
  new Map(choices.map(([heading, role]) => [fold(heading), role]));

const grid = textGrid([
  "STT | Nhiệm vụ | Bộ phận chuyên trách | Thời hạn | Khác thường",
  "1 | Kiểm kê tài sản của các phòng | Tổ một | Quý I/2025 | Thanh tra Sở",
  "2 | Lập danh mục hồ sơ nộp lưu | Tổ hai | Quý II/2025 | Văn phòng Sở",
]);

describe("the user's choices", () => {
  test("a heading takes the role that the user gave it", () => {
    const [table] = detectTables(grid, { roles: chosen(["Khác thường", "lead"]) });
    expect(table && columnOf(table, "lead")).toBe(4);
    expect(table?.columns[4]).toMatchObject({ confidence: 1, reasons: [{ kind: "chosen" }] });
    expect(table?.rows[0]?.cells.lead?.text).toBe("Thanh tra Sở");
  });

  test("a heading that has no role stays without one", () => {
    const [table] = detectTables(grid, { roles: chosen(["Thời hạn", "none"], ["Khác thường", "lead"]) });
    expect(table?.columns[3]?.role).toBeUndefined();
    expect(table?.missingRoles).toEqual(["deadline"]);
  });

  test("the heading may be written otherwise on the next sheet", () => {
    const shouted = textGrid(["STT | NHIỆM VỤ | KHÁC  THƯỜNG", "1 | Kiểm kê tài sản | Thanh tra Sở"]);
    const [table] = detectTables(shouted, { roles: chosen(["Khác thường", "lead"]) });
    expect(table && columnOf(table, "lead")).toBe(2);
  });

  test("a row that the user points to heads the table", () => {
    const plain = textGrid([
      "Biểu của phòng",
      "Số | Mô tả công tác | Tổ | Ngày",
      "1 | Kiểm kê tài sản của các phòng | Văn phòng Sở | 15/3/2025",
    ]);
    const [table] = detectTables(plain, { headings: [[1, 1]], roles: chosen(["Mô tả công tác", "task"]) });
    expect(table?.headerRows).toEqual([1, 1]);
    expect(table?.rows).toHaveLength(1);
  });
});

describe("a doubtful table", () => {
  const agenda = textGrid([
    "Thời gian | Nội dung | Người thực hiện",
    "7h30 - 8h00 | Đón tiếp đại biểu dự hội nghị | Ban tổ chức",
    "8h00 - 8h15 | Khai mạc hội nghị tổng kết | Giám đốc Sở",
    "8h15 - 9h00 | Các đơn vị báo cáo tham luận | Các đơn vị",
  ]);

  test("is offered, not assumed", () => {
    expect(detectTables(agenda)).toEqual([]);
    expect(offerTables(agenda)).toHaveLength(1);
  });

  test("is one once the user says so", () => {
    expect(detectTables(agenda, { headings: [[0, 0]] })).toHaveLength(1);
  });
});

test.each([
  "Kết quả kiểm tra",
  "Sổ nhiệm vụ",
  "Tổng hợp quý IV-2025",
  "Danh mục",
  "Sổ nhiệm vụ (2)",
  "SỔ NHIỆM VỤ",
])("our own sheet %j holds no table", (name) => {
  const lines = [
    "STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn",
    "1 | Kiểm kê tài sản | Văn phòng Sở | Quý I/2025",
  ];
  expect(detectTables(textGrid(lines, { name }))).toEqual([]);
});

test("a heading explains itself", () => {
  const [table] = detectTables(grid);
  expect(table?.columns[3]?.reasons).toEqual([
    { kind: "heading", heading: "Thời hạn", spelling: "Thời hạn" },
    { kind: "cells", role: "deadline", fitting: 2, filled: 2 },
  ]);
});
