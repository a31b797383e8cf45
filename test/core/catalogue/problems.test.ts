import type { BlockId } from "../../../src/core/catalogue/blocks";
import { PROBLEMS, problemFinding } from "../../../src/core/catalogue/problem";
import type { CellValue } from "../../../src/core/grid/grid";
import { sayFinding } from "../../../src/texts/sayFinding";
import { blockSheet, gridOf, problemsOf, readSheet } from "./sheetOfCatalogue";

type Rows = readonly (readonly CellValue[])[];
interface Case {
  block: BlockId;
  rows: Rows;
  problems: readonly string[];
  says: string;
}

/** Row 1 holds the headings; what is wrong, where it is said, how it is said. */
const CASES: readonly Case[] = [
  {
    block: "units",
    rows: [["", "VPS"]],
    problems: ["A2 unit-name"],
    says: "Dòng chưa có tên đơn vị; cần điền tên hoặc xoá dòng.",
  },
  {
    block: "units",
    rows: [["Phòng Một; Phòng Hai"]],
    problems: ["A2 unit-several"],
    says: "“Phòng Một; Phòng Hai” là nhiều đơn vị; cần ghi mỗi đơn vị một dòng.",
  },
  {
    block: "units",
    rows: [["Văn phòng Sở"], ["văn  phòng sở"]],
    problems: ["A3 unit-twice"],
    says: "Đơn vị “văn phòng sở” đã có ở dòng trên; cần xoá một dòng.",
  },
  {
    block: "units",
    rows: [
      ["Phòng Nghiệp vụ 1", "PNV"],
      ["Phòng Nghiệp vụ 2", "PNV"],
    ],
    problems: ["B3 unit-name-taken"],
    says: "“PNV” đã dùng cho đơn vị “Phòng Nghiệp vụ 1”; cần bỏ ở một trong hai dòng.",
  },
  {
    block: "units",
    rows: [["Phòng Nghiệp vụ 1"], ["Phòng Nghiệp vụ 2", "", "Phòng 2; Phòng Nghiệp vụ 1"]],
    problems: ["C3 unit-name-taken"],
    says: "“Phòng Nghiệp vụ 1” đã dùng cho đơn vị “Phòng Nghiệp vụ 1”; cần bỏ ở một trong hai dòng.",
  },
  {
    block: "units",
    rows: [["Phòng Nghiệp vụ 1", "", "", "Ban"]],
    problems: ["D2 unit-kind"],
    says: "Không có loại đơn vị “Ban”; cần chọn trong danh sách.",
  },
  {
    block: "units",
    rows: [["Phòng Nghiệp vụ 1", "", "", "", "Có lẽ"]],
    problems: ["E2 unit-in-use"],
    says: "“Có lẽ” không phải Có hoặc Không; cần chọn một.",
  },
  {
    block: "units",
    rows: [["Phòng Nghiệp vụ 1", "PNV1", "", "", "Không", "PNV1"]],
    problems: ["F2 unit-replaced-by-itself"],
    says: "Đơn vị được ghi là thay bằng chính nó; cần ghi đơn vị mới hoặc để trống.",
  },
  {
    block: "units",
    rows: [["Phòng Nghiệp vụ 1", "", "", "", "Không", "Phòng Trăng Sao"]],
    problems: ["F2 unit-replacement-unknown"],
    says: "“Phòng Trăng Sao” không có trong danh mục; cần thêm đơn vị này thành một dòng hoặc sửa tên.",
  },
  {
    block: "units",
    rows: [
      ["Phòng Nghiệp vụ 1", "", "", "", "Không", "Phòng Nghiệp vụ 2"],
      ["Phòng Nghiệp vụ 2", "", "", "", "Không", "Phòng Nghiệp vụ 1"],
    ],
    problems: ["F2 unit-replacement-circle"],
    says: "Các đơn vị thay thế nhau thành vòng tròn qua “Phòng Nghiệp vụ 2”; cần để trống ở đơn vị còn dùng.",
  },
  {
    block: "units",
    rows: [["Phòng Nghiệp vụ 1", "", "", "", "Có", "Văn phòng Sở"]],
    problems: ["E2 unit-replaced-in-use"],
    says: "Đơn vị đã thay bằng “Văn phòng Sở” nhưng vẫn ghi còn dùng; cần chọn Không hoặc xoá đơn vị thay thế.",
  },
  {
    block: "templates",
    rows: [["", "Nhiệm vụ", "Có", "Việc"]],
    problems: ["A2 template-name"],
    says: "Dòng chưa thuộc mẫu biểu nào; cần ghi tên mẫu biểu.",
  },
  {
    block: "templates",
    rows: [
      ["Sổ việc", "Nhiệm vụ", "Có"],
      ["Sổ việc", "Chủ trì", "Có"],
      ["Sổ việc", "Ai làm", "Có"],
    ],
    problems: ["B4 template-role"],
    says: "Không có vai trò “Ai làm”; cần chọn trong danh sách.",
  },
  {
    block: "templates",
    rows: [
      ["Sổ việc", "Nhiệm vụ", "Có"],
      ["", "Chủ trì", "Có"],
      ["", "Chủ trì", "Không"],
    ],
    problems: ["B4 template-role-twice"],
    says: "Vai trò “Chủ trì” đã có trong mẫu này; cần gộp các tên tiêu đề vào một dòng.",
  },
  {
    block: "templates",
    rows: [
      ["Sổ việc", "Nhiệm vụ", "Có"],
      ["", "Chủ trì", "Nên có"],
    ],
    problems: ["C3 template-need"],
    says: "Không hiểu “Nên có”; cần chọn trong danh sách.",
  },
  {
    block: "templates",
    rows: [
      ["Sổ việc", "Nhiệm vụ", "Có", "Việc phải xong"],
      ["", "Thời hạn", "Có", "Bao giờ xong; việc phải xong"],
    ],
    problems: ["D3 template-heading-taken"],
    says: "Tiêu đề “việc phải xong” đã dùng cho vai trò “Nhiệm vụ”; cần bỏ ở một trong hai dòng.",
  },
  {
    block: "templates",
    rows: [
      ["Sổ việc", "Nhiệm vụ", "Có"],
      ["", "Ghi chú", "Không"],
    ],
    problems: ["A2 template-no-table"],
    says: "Mẫu “Sổ việc” thiếu cột nhiệm vụ, hoặc thiếu cả chủ trì, thời hạn và số liệu; cần thêm dòng cho các cột đó.",
  },
  {
    block: "templates",
    rows: [
      ["Sổ một", "Nhiệm vụ", "Có", "Việc"],
      ["Sổ một", "Chủ trì", "Có"],
      ["Sổ hai", "Chủ trì", "Có"],
      ["Sổ hai", "Nhiệm vụ", "Có", "việc"],
    ],
    problems: ["A4 template-twin"],
    says: "Mẫu “Sổ hai” giống hệt mẫu “Sổ một”; cần thêm tiêu đề riêng hoặc xoá một mẫu.",
  },
  {
    block: "indicators",
    rows: [["", "", "Số hồ sơ đúng hạn", "Số hồ sơ"]],
    problems: ["A2 indicator-name"],
    says: "Dòng chưa có tên chỉ tiêu; cần điền tên hoặc xoá dòng.",
  },
  {
    block: "indicators",
    rows: [["Hồ sơ đúng hạn"], ["hồ sơ đúng hạn"]],
    problems: ["A3 indicator-twice"],
    says: "Chỉ tiêu “hồ sơ đúng hạn” đã có ở dòng trên; cần xoá một dòng.",
  },
  {
    block: "indicators",
    rows: [["Hồ sơ đúng hạn", "", "", "", "%", "càng nhiều càng tốt"]],
    problems: ["F2 indicator-target"],
    says: "Không hiểu mức giao “càng nhiều càng tốt”; cần ghi rõ, ví dụ “từ 90% trở lên”.",
  },
  {
    block: "indicators",
    rows: [["Hồ sơ đúng hạn", "", "Số hồ sơ đúng hạn"]],
    problems: ["D2 indicator-operand"],
    says: "Chỉ tiêu mới có một vế; cần ghi thêm mẫu số.",
  },
  {
    block: "rules",
    rows: [["Thiếu chữ ký", "Tắt"]],
    problems: ["A2 rule-unknown"],
    says: "Không có quy tắc “Thiếu chữ ký”; cần chọn trong danh sách.",
  },
  {
    block: "rules",
    rows: [["Thiếu đơn vị chủ trì", "Rất nặng"]],
    problems: ["B2 rule-level"],
    says: "Không hiểu mức độ “Rất nặng”; cần chọn Phải sửa, Nên xem, Lưu ý hoặc Tắt.",
  },
  {
    block: "rules",
    rows: [
      ["Thiếu đơn vị chủ trì", "Nên xem"],
      ["Thiếu đơn vị chủ trì", "Tắt"],
    ],
    problems: ["A3 rule-twice"],
    says: "Quy tắc “Thiếu đơn vị chủ trì” đã có ở dòng trên; cần xoá một dòng.",
  },
  {
    block: "setAside",
    rows: [["Thiếu thời hạn", "", "1", "Lập kế hoạch", "", "Chờ tỉnh giao"]],
    problems: ["B2 aside-sheet"],
    says: "Chưa ghi trang tính của lỗi; cần ghi tên trang.",
  },
  {
    block: "setAside",
    rows: [["Thiếu thời hạn", "Phụ lục 1", "1", "Lập kế hoạch"]],
    problems: ["F2 aside-reason"],
    says: "Chưa ghi lý do bỏ qua; cần ghi để người sau hiểu.",
  },
  {
    block: "setAside",
    rows: [
      ["Thiếu thời hạn", "Phụ lục 1", "1", "Lập kế hoạch", "", "Chờ tỉnh giao"],
      ["missing-deadline", "Phụ lục 1", "1", "lập kế hoạch", "", "Như trên"],
    ],
    problems: ["A3 aside-twice"],
    says: "Lỗi này đã được bỏ qua ở dòng trên; cần xoá một dòng.",
  },
  {
    block: "plan",
    rows: [["", "15/12", "14/3"]],
    problems: ["A2 plan-period"],
    says: "Dòng chưa có tên kỳ; cần điền tên hoặc xoá dòng.",
  },
  {
    block: "plan",
    rows: [["Năm kế hoạch", "20255"]],
    problems: ["B2 plan-year"],
    says: "Năm “20255” chưa đúng; cần ghi bốn chữ số, ví dụ 2025.",
  },
  {
    block: "plan",
    rows: [["Năm kế hoạch", 2030, 2026]],
    problems: ["C2 plan-range"],
    says: "Giai đoạn 2030 - 2026 có năm cuối trước năm đầu; cần đổi lại.",
  },
  {
    block: "plan",
    rows: [["Quý I", "31/11", "14/3"]],
    problems: ["B2 plan-day"],
    says: "Không có ngày “31/11”; cần ghi ngày/tháng, ví dụ 15/12.",
  },
  {
    block: "plan",
    rows: [["Quý I", "15/12", ""]],
    problems: ["C2 plan-window"],
    says: "Kỳ “Quý I” mới có một đầu; cần ghi cả ngày bắt đầu và ngày kết thúc.",
  },
  {
    block: "plan",
    rows: [
      ["Quý I", "15/12", "14/3"],
      ["Quý I", "1/1", "31/3"],
    ],
    problems: ["A3 plan-twice"],
    says: "“Quý I” đã có ở dòng trên; cần xoá một dòng.",
  },
];

test.each(CASES.map((entry) => [entry.problems.join(), entry] as const))(
  "%s",
  (_, { block, rows, problems, says }) => {
    const grid = blockSheet(block, rows);
    expect(problemsOf(grid)).toEqual(problems);
    const [first] = readSheet(grid).problems;
    const finding = problemFinding("Danh mục", first!);
    expect(finding).toMatchObject({ rule: "catalogue-entry", severity: "error", sheet: "Danh mục" });
    expect(finding.cell).toBe(problems[0]!.split(" ")[0]);
    expect(sayFinding("vi", finding).sentence).toBe(says);
  },
);

test("a heading that is gone", () => {
  const grid = gridOf([["Tên đơn vị", "Viết tắt", "Tên gọi khác", "Loại", "Còn dùng"], ["Phòng Một"]]);
  expect(problemsOf(grid)).toEqual(["A1 column-missing"]);
  expect(sayFinding("vi", problemFinding("Danh mục", readSheet(grid).problems[0]!)).sentence).toBe(
    "Thiếu cột “Thay bằng”; cần thêm lại cột hoặc sửa tiêu đề cho đúng.",
  );
});

test("a block that stands twice is read once", () => {
  const head = ["Quy tắc", "Mức độ", "Vì sao cần kiểm tra", "Mã"];
  const grid = gridOf([head, ["Thiếu thời hạn", "Tắt", "", ""], head, ["Thiếu thời hạn", "Nên xem", "", ""]]);
  expect(problemsOf(grid)).toEqual(["A3 block-twice"]);
  expect(readSheet(grid).catalogue.rules).toEqual([{ rule: "missing-deadline", level: "off" }]);
});

test("every kind of mistake has an example here, and a sentence in English", () => {
  const shown = CASES.flatMap(({ problems }) => problems.map((text) => text.split(" ")[1]));
  expect([...new Set([...shown, "column-missing", "block-twice"])].sort()).toEqual([...PROBLEMS].sort());
  for (const problem of PROBLEMS) {
    const finding = problemFinding("Danh mục", { row: 0, column: 0, problem });
    expect(sayFinding("en", finding).sentence).not.toBe(
      sayFinding("en", { rule: "catalogue-entry" }).sentence,
    );
  }
});

test("the rest works beside a mistake", () => {
  const grid = blockSheet("units", [
    ["Phòng Một", "PM", "", "Ban"],
    ["", "PH"],
    ["Phòng Ba", "PB"],
  ]);
  expect(
    readSheet(grid).catalogue.units.map(({ name, abbreviation, kind }) => [name, abbreviation, kind]),
  ).toEqual([
    ["Phòng Một", "PM", "other"],
    ["Phòng Ba", "PB", "other"],
  ]);
});
