import { detectTables, offerTables } from "../../../src/core/table/detectTables";
import {
  chooseBand,
  chooseRole,
  forgetBand,
  NO_CHOICES,
  type ChosenRole,
  type HeadingChoices,
} from "../../../src/core/table/headingChoices";
import { readKeptChoices } from "../../../src/core/table/keptChoices";
import { columnOf, type Role, type Table } from "../../../src/core/table/table";
import { textGrid } from "./textGrid";

const chosen = (...columns: [string, ChosenRole][]): HeadingChoices =>
  columns.reduce((choices, [heading, role]) => chooseRole(choices, heading.split(" > "), role), NO_CHOICES);

const grid = textGrid([
  "STT | Nhiệm vụ | Bộ phận chuyên trách | Thời hạn | Khác thường",
  "1 | Kiểm kê tài sản của các phòng | Tổ một | Quý I/2025 | Thanh tra Sở",
  "2 | Lập danh mục hồ sơ nộp lưu | Tổ hai | Quý II/2025 | Văn phòng Sở",
]);

describe("the user's choices", () => {
  test("a heading takes the role that the user gave it", () => {
    const [table] = detectTables(grid, chosen(["Khác thường", "lead"]));
    expect(table && columnOf(table, "lead")).toBe(4);
    expect(table?.columns[4]).toMatchObject({
      confidence: 1,
      reasons: [{ kind: "chosen" }, { kind: "cells", role: "lead", fitting: 2, filled: 2 }],
    });
    expect(table?.rows[0]?.cells.lead?.text).toBe("Thanh tra Sở");
  });

  test("a heading that has no role stays without one", () => {
    const [table] = detectTables(grid, chosen(["Thời hạn", "none"], ["Khác thường", "lead"]));
    expect(table?.columns[3]).toMatchObject({ confidence: 1, reasons: [{ kind: "chosen" }] });
    expect(table?.columns[3]?.role).toBeUndefined();
    expect(table?.missingRoles).toEqual(["deadline"]);
  });

  test("the heading may be written otherwise on the next sheet", () => {
    const shouted = textGrid(["STT | NHIỆM VỤ | KHÁC  THƯỜNG", "1 | Kiểm kê tài sản | Thanh tra Sở"]);
    const [table] = detectTables(shouted, chosen(["Khác thường", "lead"]));
    expect(table && columnOf(table, "lead")).toBe(2);
  });

  test("a row that the user points to heads the table", () => {
    const plain = textGrid([
      "Biểu của phòng",
      "Số | Mô tả công tác | Tổ | Ngày",
      "1 | Kiểm kê tài sản của các phòng | Văn phòng Sở | 15/3/2025",
    ]);
    const [table] = detectTables(plain, chooseBand(chosen(["Mô tả công tác", "task"]), "Biểu 1", 1));
    expect(table?.headerRows).toEqual([1, 1]);
    expect(table?.rows).toHaveLength(1);
  });
});

const rolesOf = (table: Table | undefined) => table?.columns.map(({ role }) => role ?? "-").join(" ");

describe("two columns with one role", () => {
  const units = textGrid([
    "STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị giúp việc | Tổ công tác | Thời hạn",
    "1 | Kiểm kê tài sản của các phòng | Thanh tra Sở | Văn phòng Sở | Phòng Bổ trợ tư pháp | Quý I/2025",
    "2 | Lập danh mục hồ sơ nộp lưu | Thanh tra Sở | Văn phòng Sở | Phòng Bổ trợ tư pháp | Quý II/2025",
  ]);

  test.each<[string, [string, ChosenRole][], string]>([
    ["nothing chosen", [], "index task lead - - deadline"],
    ["the chosen one wins over the reader's", [["Tổ công tác", "lead"]], "index task - - lead deadline"],
    [
      "the newest wins over an older one",
      [
        ["Tổ công tác", "lead"],
        ["Đơn vị giúp việc", "lead"],
      ],
      "index task - lead - deadline",
    ],
    [
      "what gives way takes its next best role",
      [
        ["Đơn vị chủ trì", "officer"],
        ["Tổ công tác", "officer"],
      ],
      "index task lead - officer deadline",
    ],
    [
      "choosing again is newer",
      [
        ["Tổ công tác", "lead"],
        ["Đơn vị giúp việc", "lead"],
        ["Tổ công tác", "lead"],
      ],
      "index task - - lead deadline",
    ],
    ["an ignored column frees its role", [["Đơn vị chủ trì", "none"]], "index task - lead - deadline"],
  ])("%s", (_, choices, roles) => {
    expect(rolesOf(detectTables(units, chosen(...choices))[0])).toBe(roles);
  });
});

describe("a heading below a group", () => {
  const grouped = textGrid(
    [
      "STT | Nhiệm vụ | Phân công | | Theo dõi | | Thời hạn",
      "| | Tổ | Nhóm | Tổ | Nhóm |",
      "1 | Kiểm kê tài sản của các phòng | Văn phòng Sở | Thanh tra Sở | a | b | Quý I/2025",
      "2 | Lập danh mục hồ sơ nộp lưu | Văn phòng Sở | Thanh tra Sở | a | b | Quý II/2025",
    ],
    { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] },
  );

  test.each<[string, ChosenRole, number]>([
    ["Phân công > Nhóm", "lead", 3],
    ["Theo dõi > Tổ", "note", 4],
  ])("%s is %s", (heading, role, column) => {
    const [table] = detectTables(grouped, chosen([heading, role]));
    expect(table && columnOf(table, role as Role)).toBe(column);
  });
});

describe("choices are plain data", () => {
  const choices = chooseBand(chosen(["Thời hạn", "none"], ["Khác thường", "lead"]), "Biểu 1", 3, 4);

  test("that is kept as JSON", () => {
    const kept = JSON.parse(JSON.stringify(choices)) as { columns: unknown; bands: unknown };
    expect(readKeptChoices(kept.columns, kept.bands)).toEqual(choices);
  });

  test.each([
    ["an unknown role", { columns: [{ heading: "thoi han", role: "chief" }], bands: [] }],
    ["a choice for no heading", { columns: [{ heading: "", role: "lead" }], bands: [] }],
    ["a row above the sheet", { columns: [], bands: [{ sheet: "A", first: -1, last: 0 }] }],
    ["no list at all", { columns: "x", bands: null }],
    ["entries that are none", { columns: [null, 7], bands: [[], "x"] }],
  ])("%s is left out", (_, { columns, bands }) => {
    expect(readKeptChoices(columns, bands)).toEqual(NO_CHOICES);
  });

  test("a choice is taken back", () => {
    const without = chooseRole(choices, ["THỜI HẠN"], undefined);
    expect(without.columns).toEqual([{ heading: "khac thuong", role: "lead" }]);
    expect(forgetBand(without, "Biểu 1", 4).bands).toEqual([]);
    expect(forgetBand(without, "Biểu 2", 4).bands).toHaveLength(1);
  });

  test("a column without title keeps no choice", () => {
    expect(chooseRole(NO_CHOICES, [], "lead")).toEqual(NO_CHOICES);
  });
});

describe("a row that the user points to", () => {
  const strange = textGrid([
    "Mã việc | Diễn tả | Tổ trưởng | Mốc",
    "A1 | Kiểm kê tài sản của các phòng | Tổ một | sau",
    "A2 | Lập danh mục hồ sơ nộp lưu | Tổ hai | sau",
  ]);

  test("heads a table even where no heading is known, so that its columns can be given roles", () => {
    expect(offerTables(strange)).toEqual([]);
    const [table] = detectTables(strange, chooseBand(NO_CHOICES, "Biểu 1", 0));
    expect(table).toMatchObject({ headerRows: [0, 0], bodyRows: [1, 2] });
  });

  test("counts on its own sheet only", () => {
    expect(detectTables(strange, chooseBand(NO_CHOICES, "Biểu 2", 0))).toEqual([]);
  });

  test("brings the rows along that its titles run on into", () => {
    const merged = textGrid(
      [
        "Số | Mô tả công tác | Phân công | ",
        " | | Chính | Phụ",
        "1 | Kiểm kê tài sản của các phòng | Tổ một | Tổ hai",
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1"] },
    );
    const [table] = detectTables(merged, chooseBand(NO_CHOICES, "Biểu 1", 0));
    expect(table?.headerRows).toEqual([0, 1]);
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
    expect(detectTables(agenda, chooseBand(NO_CHOICES, "Biểu 1", 0))).toHaveLength(1);
  });

  test("is none because of what was chosen for a heading elsewhere", () => {
    expect(detectTables(agenda, chosen(["Thời gian", "deadline"]))).toEqual([]);
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
