import { textGrid, type GridLook } from "../table/textGrid";
import { checkGrid } from "./checkGrid";

const WORK = [
  "Kiểm kê tài sản của các phòng",
  "Lập danh mục hồ sơ nộp lưu",
  "Sửa quy chế tiếp công dân",
  "Đón đoàn kiểm tra của Bộ",
];

function read(lines: readonly string[], look: GridLook) {
  const check = checkGrid(textGrid(lines, look), "2025-09-30");
  return {
    tasks: check.tables[0]?.tasks ?? [],
    found: check.findings.map(({ rule, cell }) => `${rule} ${cell}`),
  };
}

describe("states to be ticked", () => {
  const states = (...ticks: string[]) =>
    read(
      [
        "STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Tình trạng thực hiện | | | Diễn giải",
        " | | | | Hoàn thành đúng hạn | Hoàn thành trễ hạn | Chưa thực hiện | ",
        ...ticks.map(
          (tick, n) => `${n + 1} | ${WORK[n]} | Văn phòng Sở | 30/6/2025 | ${tick} | Đã gửi văn bản`,
        ),
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "H1:H2"] },
    );

  test("the ticked column tells the state, no tick tells none", () => {
    const { tasks } = states("x | | ", " | x | ", " | | x", " | | ");
    expect(tasks.map(({ status }) => status)).toEqual(["done", "done-late", "not-started", "unknown"]);
  });

  test("only what is not done is overdue", () => {
    expect(states("x | | ", " | x | ", " | | x", " | | ").found).toEqual(["overdue D5", "overdue D6"]);
  });

  test("what was written instead of a tick goes with its column", () => {
    const { tasks } = states("x | | ", " | 15/8 | ", " | | x", " x | | ");
    expect(tasks.map(({ status }) => status)).toEqual(["done", "done-late", "not-started", "done"]);
  });
});

describe("columns that count are not to be ticked", () => {
  test("numbers below states are figures", () => {
    const { tasks } = read(
      [
        "STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Kết quả | ",
        " | | | | Đã thực hiện | Chưa thực hiện",
        ...WORK.map((work, n) => `${n + 1} | ${work} | Văn phòng Sở | 30/12/2025 | ${n + 4} | ${n + 2}`),
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1"] },
    );
    expect(tasks.some(({ status }) => status === "done")).toBe(false);
  });
});

describe("units to be ticked", () => {
  const units = (...marks: string[]) =>
    read(
      [
        "STT | Nhiệm vụ | Đơn vị thực hiện | | | Thời hạn",
        " | | Văn phòng Sở | Thanh tra Sở | Phòng Bổ trợ tư pháp | ",
        ...marks.map((mark, n) => `${n + 1} | ${WORK[n]} | ${mark} | Quý IV/2025`),
      ],
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:F2"] },
    );
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name).join("; ");

  test.each([
    ["x | | ", "Văn phòng Sở", ""],
    ["x | | x", "Văn phòng Sở; Phòng Bổ trợ tư pháp", ""],
    ["PH | CT | ", "Thanh tra Sở", "Văn phòng Sở"],
    ["P | C | P", "Thanh tra Sở", "Văn phòng Sở; Phòng Bổ trợ tư pháp"],
    ["x | Chủ trì | ", "Thanh tra Sở", "Văn phòng Sở"],
  ])("%s", (marks, lead, coordinator) => {
    const { tasks, found } = units(marks, "x | | ");
    expect(names(tasks[0]?.leads ?? [])).toBe(lead);
    expect(names(tasks[0]?.coordinators ?? [])).toBe(coordinator);
    expect(found).toEqual([]);
  });

  test("nobody is ticked", () => {
    expect(units(" | x | ", " | | ").found).toEqual(["missing-lead C4"]);
  });
});

describe("times to be ticked", () => {
  const times = (heading: string, ...ticks: string[]) =>
    read(
      [
        `STT | Nhiệm vụ | Đơn vị chủ trì | ${heading} | | | `,
        " | | | I | II | III | IV",
        ...ticks.map((tick, n) => `${n + 1} | ${WORK[n]} | Văn phòng Sở | ${tick}`),
      ],
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1"] },
    );

  test.each([
    ["x | | | ", "2025-03-31"],
    [" | x | | ", "2025-06-30"],
    ["x | x | x | x", "2025-12-31"],
    [" | x | x | ", "2025-09-30"],
    ["x | | x | ", "2025-03-31 2025-09-30"],
    [" | | 15/8/2025 | ", "2025-08-15"],
  ])("%s", (tick, due) => {
    const { tasks, found } = times(
      "Thời gian thực hiện (quý)",
      tick,
      " | | | x",
      "x | | | ",
      " | x | | ",
      "x | | |",
    );
    expect(tasks[0]?.deadline?.due.join(" ")).toBe(due);
    expect(found).toEqual([]);
  });

  test("of the year that the title names", () => {
    const { tasks } = times("Quý năm 2026", "x | x | | ", " | | | x");
    expect(tasks.map(({ deadline }) => deadline?.due)).toEqual([["2026-06-30"], ["2026-12-31"]]);
  });

  test("nothing is ticked", () => {
    expect(times("Quý", "x | | | ", " | | | ").found).toEqual(["missing-deadline D4"]);
  });
});
