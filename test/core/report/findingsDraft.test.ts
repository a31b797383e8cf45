import {
  FINDINGS_HEADER_ROW,
  findingsContents,
  findingsDraft,
  opinionKey,
  readOpinions,
} from "../../../src/core/report/findingsDraft";
import { isOwnSheet } from "../../../src/core/table/ownSheets";
import { cellAddress } from "../../../src/core/grid/address";
import type { Finding } from "../../../src/core/rules/finding";
import { parseArea } from "../../../src/core/grid/address";

const HEAD = { fileName: "Biểu.xlsx", time: "10:42", day: "10/12/2025", planYear: 2025 };

function finding(
  rule: string,
  severity: Finding["severity"],
  cell: string,
  more: Partial<Finding> = {},
): Finding {
  const { top, left } = parseArea(cell);
  return {
    rule,
    severity,
    sheet: "Phụ lục 'A'",
    cell: cellAddress(top, left),
    text: "",
    row: top,
    column: left,
    ...more,
  };
}

const FINDINGS = [
  finding("missing-coordinator", "info", "E9", { index: "1.10" }),
  finding("missing-lead", "error", "D12", { index: "1.4", lead: "- Văn phòng" }),
  finding("missing-deadline", "error", "F10"),
];

test("strongest first, then in the order of the sheet; number, link, sentence", () => {
  const { rows } = findingsContents(FINDINGS, HEAD, "vi", new Map());
  expect(rows.map((row) => row[5])).toEqual(["Phải sửa", "Phải sửa", "Lưu ý"]);
  expect(rows[0]).toEqual([
    1,
    "Phụ lục 'A'",
    `=HYPERLINK("#'Phụ lục ''A'''!D12","D12")`,
    "1.4",
    "'- Văn phòng",
    "Phải sửa",
    "Thiếu đơn vị chủ trì",
    "Chưa ghi đơn vị chủ trì; cần điền đơn vị chịu trách nhiệm chính.",
    "",
  ]);
  expect(rows[2]?.[3]).toBe("1.10");
});

test("an opinion stays with its finding", () => {
  const opinions = new Map([[opinionKey("Phụ lục 'A'", "F10", "Thiếu thời hạn"), "Chờ tỉnh giao"]]);
  const { rows } = findingsContents(FINDINGS, HEAD, "vi", opinions);
  expect(rows.map((row) => row[8])).toEqual(["", "Chờ tỉnh giao", ""]);
  const shown = rows.map((row) => row.map((value) => (String(value).startsWith("=") ? "F10" : value)));
  expect(readOpinions(shown)).toEqual(opinions);
});

test("the sheet is a rectangle with the table below its header", () => {
  const draft = findingsDraft(findingsContents(FINDINGS, HEAD, "vi", new Map()));
  expect(new Set(draft.formulas.map((row) => row.length))).toEqual(new Set([9]));
  expect(draft.tables[0]?.area).toEqual({ top: FINDINGS_HEADER_ROW, left: 0, bottom: 8, right: 8 });
  expect(draft.formulas[2]?.[0]).toMatch(/^=IF\(COUNTA\(KetQuaKiemTra\[Trang tính\]\)=0,"Không có lỗi\.",/u);
  expect(isOwnSheet(draft.name)).toBe(true);
});

test("without findings the table has one empty row", () => {
  const draft = findingsDraft(findingsContents([], HEAD, "vi", new Map()));
  expect(draft.formulas).toHaveLength(FINDINGS_HEADER_ROW + 2);
  expect(draft.formulas.at(-1)).toEqual(Array.from({ length: 9 }, () => ""));
});

test.each([
  ["Kết quả kiểm tra", true],
  ["Kết quả kiểm tra (2)", true],
  ["Tổng hợp quý IV-2025", true],
  ["Danh mục", true],
  ["Danh mục nhiệm vụ", false],
  ["Kết quả kiểm tra 2024", false],
  ["Phụ lục 01", false],
])("is “%s” a sheet of ours? %s", (name, own) => {
  expect(isOwnSheet(name.normalize("NFD"))).toBe(own);
});
