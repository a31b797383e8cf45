import { reportJson } from "../../../src/core/report/reportJson";
import { sayFinding } from "../../../src/texts/sayFinding";
import { textGrid } from "../table/textGrid";
import { checkGrid } from "./checkGrid";

const GRID = textGrid(
  [
    "KẾ HOẠCH NĂM 2025",
    "STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện",
    "I | CHỈ ĐẠO, ĐIỀU HÀNH",
    "1.1 | Lập kế hoạch cải cách hành chính | Văn phòng Sở | Các phòng, đơn vị thuộc Sở | Trước ngày 20/7/2025",
    "1.2 | Rà soát danh mục văn bản | | Thanh tra Sở | 31/4/2025",
    "1.3 | Gửi báo cáo định kỳ | Văn phòng Sở | Thanh tra Sở | Hằng quý",
  ],
  { name: "Phụ lục 01", merges: ["B3:E3"], bold: [2, 3] },
);

test("findings know their cell, row, role and lead", () => {
  expect(checkGrid(GRID).findings).toEqual([
    expect.objectContaining({
      rule: "missing-lead",
      cell: "C5",
      index: "1.2",
      role: "lead",
      severity: "error",
    }),
    expect.objectContaining({ rule: "impossible-date", cell: "E5", title: "Rà soát danh mục văn bản" }),
  ]);
});

test("the report speaks the contract", () => {
  const report = reportJson(
    [
      {
        file: "a.xlsx",
        check: { plan: { year: 2025, span: [2025, 2025], source: "title" }, sheets: [checkGrid(GRID)] },
      },
    ],
    "vi",
  );
  expect(JSON.parse(JSON.stringify(report))).toMatchObject({
    version: 1,
    files: [
      {
        file: "a.xlsx",
        planYear: 2025,
        sheets: [
          {
            name: "Phụ lục 01",
            tables: [
              {
                template: "plan",
                headerRows: [2, 2],
                bodyRows: [3, 6],
                columns: { index: "A", task: "B", lead: "C", coordinator: "D", deadline: "E" },
                rows: [
                  { rows: [3, 3], kind: "section", index: "I", title: "CHỈ ĐẠO, ĐIỀU HÀNH" },
                  {
                    rows: [4, 4],
                    kind: "task",
                    index: "1.1",
                    section: ["I"],
                    task: "Lập kế hoạch cải cách hành chính",
                    lead: ["Văn phòng Sở"],
                    coordinator: ["Các phòng, đơn vị thuộc Sở"],
                    deadline: { text: "Trước ngày 20/7/2025", kind: "dated", due: ["2025-07-20"] },
                  },
                  { rows: [5, 5], kind: "task", deadline: { kind: "unreadable", due: [] } },
                  {
                    kind: "task",
                    deadline: {
                      kind: "recurring",
                      due: ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"],
                    },
                  },
                ],
              },
            ],
            findings: [
              { rule: "missing-lead", severity: "error", cell: "C5", fixable: false },
              { rule: "impossible-date", severity: "error", cell: "E5", fixable: false },
            ],
          },
        ],
      },
    ],
    counts: { error: 2, warning: 0, info: 0 },
  });
});

test("every sentence is filled: no placeholder is left", () => {
  for (const finding of checkGrid(GRID).findings) {
    for (const language of ["vi", "en"] as const) {
      expect(sayFinding(language, finding).sentence).not.toMatch(/[{}]/u);
    }
  }
});

test("the sheet is not changed by being checked", () => {
  GRID.values.forEach((row) => Object.freeze(row));
  expect(() => checkGrid(GRID)).not.toThrow();
});
