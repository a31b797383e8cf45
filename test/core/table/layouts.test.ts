import { UNIT_CATALOGUE } from "../../../src/core/unit/unitCatalogue";
import { readTasks } from "../../../src/core/rules/readTasks";
import type { ReadTask } from "../../../src/core/rules/rule";
import { detectTables } from "../../../src/core/table/detectTables";
import { textGrid } from "./textGrid";

const WORK = ["Kiểm kê tài sản của các phòng", "Lập danh mục hồ sơ nộp lưu", "Sửa quy chế tiếp công dân"];

/** The roles of the columns ("-" for none), and of every task what it says of lead, due days, status and targets. */
function read(lines: readonly string[], merges: readonly string[] = []) {
  const grid = textGrid(lines, { merges });
  const [table] = detectTables(grid);
  const reading = { planYear: 2025, asOf: "2025-09-30", catalogue: UNIT_CATALOGUE };
  return {
    roles: table?.columns.map(({ role }) => role ?? "-").join(" "),
    tasks: table ? readTasks(grid, table, reading).map(said) : [],
  };
}

function said({ leads, deadline, status, targets }: ReadTask): string {
  return [
    leads.map(({ name }) => name).join("+"),
    deadline?.due.join("+") ?? "",
    status ?? "",
    targets.map(({ value, year }) => `${value.toString()} in ${year ?? "?"}`).join("+"),
  ]
    .filter(Boolean)
    .join(" | ");
}

/** Three tasks, each with the cells given. */
const tasks = (...cells: readonly [string, string, string]) =>
  cells.map((more, n) => `${n + 1} | ${WORK[n]} | ${more}`);
const inTime = (...ticks: readonly [string, string, string]) =>
  tasks(...(ticks.map((tick) => `Văn phòng Sở | 30/6/2025 | ${tick}`) as [string, string, string]));
const unitOnly = (...ticks: readonly [string, string, string]) =>
  tasks(...(ticks.map((tick) => `Văn phòng Sở | ${tick}`) as [string, string, string]));
const done = (status: string) => `Văn phòng Sở | 2025-06-30 | ${status}`;

interface Layout {
  lines: readonly string[];
  merges?: readonly string[];
  roles: string;
  tasks: readonly string[];
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  "a title over several columns that is not merged": {
    lines: [
      "STT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả | | ",
      " | | | | Hoàn thành | Đang thực hiện | Chưa thực hiện",
      ...inTime("x | | ", " | x | ", " | | x"),
    ],
    roles: "index task lead deadline result - -",
    tasks: [done("done"), done("in-progress"), done("not-started")],
  },
  "a remark on how to tick": {
    lines: [
      "STT | Nhiệm vụ | Chủ trì | Thời hạn | Đã hoàn thành (đánh dấu x) | Chưa hoàn thành (đánh dấu x)",
      ...inTime("x | ", " | x", " | "),
    ],
    roles: "index task lead deadline result -",
    tasks: [done("done"), done("in-progress"), done("unknown")],
  },
  "a single column to be ticked, for what is done": {
    lines: ["STT | Nhiệm vụ | Chủ trì | Thời hạn | Hoàn thành | Ghi chú", ...inTime("x | ", " | ", "x | ")],
    roles: "index task lead deadline result note",
    tasks: [done("done"), done("unknown"), done("done")],
  },
  "a single column to be ticked, for what is not done": {
    lines: [
      "STT | Nhiệm vụ | Chủ trì | Thời hạn | Chưa thực hiện | Nguyên nhân",
      ...inTime("x | thiếu người", " | ", "x | "),
    ],
    roles: "index task lead deadline result -",
    tasks: [done("not-started"), done("unknown"), done("not-started")],
  },
  "states with the reason beside them": {
    lines: [
      "STT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả đến 30/6/2025 | | | ",
      " | | | | Đã hoàn thành | Đang thực hiện | Quá hạn | Nguyên nhân chưa hoàn thành",
      ...inTime("x | | | ", " | x | | thiếu người", " | | x | "),
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1"],
    roles: "index task lead deadline result - - -",
    tasks: [done("done"), done("in-progress"), done("overdue")],
  },
  "whether a target was reached is no state of work": {
    lines: [
      "STT | Chỉ tiêu | Chủ trì | Mức giao | Kết quả | Đánh giá | ",
      " | | | | | Đạt | Chưa đạt",
      ...unitOnly("80% | 85% | x | ", "80% | 75% | | x", "80% | 90% | x | "),
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:G1"],
    roles: "index task lead target result assessment -",
    tasks: Array<string>(3).fill("Văn phòng Sở | in-progress | 80 in ?"),
  },
  "quarters of two years": {
    lines: [
      "STT | Nhiệm vụ | Chủ trì | Năm 2025 | | | | Năm 2026 | ",
      " | | | Quý I | Quý II | Quý III | Quý IV | Quý I | Quý II",
      ...unitOnly("x | | | | | ", " | x | x | | | ", " | | | | | x"),
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1", "H1:I1"],
    roles: "index task lead deadline - - - - -",
    tasks: ["Văn phòng Sở | 2025-03-31", "Văn phòng Sở | 2025-09-30", "Văn phòng Sở | 2026-06-30"],
  },
  "words instead of ticks below quarters": {
    lines: [
      "STT | Nhiệm vụ | Chủ trì | Quý I | Quý II | Quý III | Quý IV",
      ...unitOnly("Ban hành kế hoạch | | | ", " | Tổ chức | Tổ chức | ", " | | | Báo cáo"),
    ],
    roles: "index task lead deadline - - -",
    tasks: ["Văn phòng Sở | 2025-03-31", "Văn phòng Sở | 2025-09-30", "Văn phòng Sở | 2025-12-31"],
  },
  "amounts below quarters are no times": {
    lines: [
      "STT | Chỉ tiêu | Chủ trì | Chỉ tiêu năm 2025 | Quý I | Quý II | Quý III | Quý IV",
      ...unitOnly("100 | 10 | 20 | 30 | 40", "40 | 10 | 10 | 10 | 10", "60 | 10 | 10 | 20 | 20"),
    ],
    roles: "index task lead target - - - -",
    tasks: ["Văn phòng Sở | 100 in 2025", "Văn phòng Sở | 40 in 2025", "Văn phòng Sở | 60 in 2025"],
  },
  "units that the catalogue does not know": {
    lines: [
      "STT | Nhiệm vụ | Các xã thực hiện | | | Thời hạn",
      " | | Xã Bến Đò | Xã Đồi Chè | Phường Cầu Đá | ",
      ...tasks("x | x | | Quý II/2025", " | x | | Quý II/2025", " | | x | Quý II/2025"),
    ],
    merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"],
    roles: "index task lead - - deadline",
    tasks: ["Xã Bến Đò+Xã Đồi Chè | 2025-06-30", "Xã Đồi Chè | 2025-06-30", "Phường Cầu Đá | 2025-06-30"],
  },
  "years of a roadmap hold targets, not times": {
    lines: [
      "STT | Chỉ tiêu | ĐVT | Lộ trình thực hiện | | | Chủ trì",
      " | | | 2025 | 2026 | 2030 | ",
      "1 | Tỷ lệ hòa giải thành | % | 70 | 80 | 85 | Văn phòng Sở",
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"],
    roles: "index task - target - - lead",
    tasks: ["Văn phòng Sở | 70 in 2025+80 in 2026+85 in 2030"],
  },
  "figures of past years are no targets": {
    lines: [
      "KẾ HOẠCH NĂM 2026",
      "STT | Tên chỉ tiêu | Năm 2024 | Ước thực hiện năm 2025 | Chỉ tiêu năm 2026 | Chủ trì",
      "1 | Tỷ lệ hòa giải thành | 70% | 80% | 85% | Văn phòng Sở",
    ],
    roles: "index task - baseline target lead",
    tasks: ["Văn phòng Sở | 85 in 2026"],
  },
  "solutions with dashes below the index they serve": {
    lines: [
      "Chỉ số nội dung | Giải pháp | Đơn vị chủ trì | Thời hạn",
      "1. Công khai minh bạch | - Niêm yết số điện thoại | Văn phòng Sở | 30/6/2025",
      " | - Đăng kết quả giải quyết | | ",
      "2. Trách nhiệm giải trình | - Tiếp dân tại xã | Thanh tra Sở | 30/6/2025",
      " | - Trả lời kiến nghị | | ",
    ],
    merges: ["A2:A3", "C2:C3", "D2:D3", "A4:A5", "C4:C5", "D4:D5"],
    roles: "criterion task lead deadline",
    tasks: [
      ...Array<string>(2).fill("Văn phòng Sở | 2025-06-30"),
      ...Array<string>(2).fill("Thanh tra Sở | 2025-06-30"),
    ],
  },
  "a footnote in the column of tasks": {
    lines: [
      "STT | Nhiệm vụ | Chủ trì | Thời hạn | Ghi chú",
      ...inTime("(1)", "", ""),
      " | (1) Theo Nghị quyết số 12 của Hội đồng nhân dân tỉnh. | | | ",
    ],
    roles: "index task lead deadline note",
    tasks: Array<string>(3).fill("Văn phòng Sở | 2025-06-30"),
  },
};

test.each(Object.entries(LAYOUTS))("%s", (_, { lines, merges, ...expected }) => {
  expect(read(lines, merges)).toEqual(expected);
});
