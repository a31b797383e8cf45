import { repeatedTask } from "../../../src/core/rules/repeatedTask";
import { textGrid } from "../table/textGrid";
import { findingsIn } from "./structureSheet";

const sheet = (...tasks: string[]) =>
  textGrid([
    "STT | Nhiệm vụ | Chủ trì | Thời hạn",
    ...tasks.map((task, at) => `${at + 1} | ${task} | Văn phòng Sở | Năm 2025`),
  ]);

describe("repeated-task", () => {
  test.each([
    ["Rà soát thủ tục hành chính", "Rà soát thủ tục hành chính"],
    ["Rà soát thủ tục hành chính", "RÀ SOÁT THỦ TỤC HÀNH CHÍNH"],
    ["1. Rà soát thủ tục hành chính;", "2. Rà soát  thủ tục hành chính"],
  ])("%j and %j are one task", (first, second) => {
    expect(findingsIn(repeatedTask, sheet(first, second))).toEqual([
      { row: 2, column: 1, values: { other: "B2" } },
    ]);
  });

  test.each([
    ["Rà soát thủ tục hành chính đợt 1", "Rà soát thủ tục hành chính đợt 2"],
    ["Nhiệm vụ khác", "Nhiệm vụ khác"],
  ])("%j and %j are two", (first, second) => {
    expect(findingsIn(repeatedTask, sheet(first, second))).toEqual([]);
  });

  test("the same words under two criteria are two tasks", () => {
    const grid = textGrid([
      "STT | Tiêu chí | Nhiệm vụ | Chủ trì | Thời hạn",
      "1 | Công khai thủ tục | Thực hiện theo kế hoạch của tỉnh | Văn phòng Sở | Năm 2025",
      "2 | Giải quyết đúng hạn | Thực hiện theo kế hoạch của tỉnh | Văn phòng Sở | Năm 2025",
    ]);
    expect(findingsIn(repeatedTask, grid)).toEqual([]);
  });

  test.each([
    ["Lập sổ theo dõi", []],
    ["Lập sổ theo dõi 1", [{ row: 2, column: 1, values: { other: "B2" } }]],
    ["Lập sổ theo dõiz", [{ row: 2, column: 1, values: { other: "B2" } }]],
  ])("a text of sixteen letters is a task of its own: %j", (text, found) => {
    expect(findingsIn(repeatedTask, sheet(text, text))).toEqual(found);
  });

  test("sections of one title, and a task merged over two units, are not repeated", () => {
    const line = (number: string, text: string) => `${number} | ${text} | Văn phòng Sở | Năm 2025`;
    const grid = textGrid(
      [
        "STT | Nhiệm vụ | Chủ trì | Thời hạn",
        "I | CẢI CÁCH HÀNH CHÍNH CỦA SỞ",
        line("1", "Rà soát thủ tục hành chính"),
        " | | Thanh tra Sở | Quý I/2025",
        "II | CẢI CÁCH HÀNH CHÍNH CỦA SỞ",
        line("1", "Kiểm tra kỷ luật công vụ"),
      ],
      { merges: ["A3:A4", "B3:B4"] },
    );
    expect(findingsIn(repeatedTask, grid)).toEqual([]);
  });

  test("tasks that nobody has written are not repeated", () => {
    expect(findingsIn(repeatedTask, sheet("", "", "Rà soát thủ tục hành chính"))).toEqual([]);
  });

  test("“như trên” says that the task is the same", () => {
    expect(findingsIn(repeatedTask, sheet("Rà soát thủ tục hành chính", "Như trên"))).toEqual([]);
  });

  test("one criterion over two tasks that nobody has written", () => {
    const line = (number: string, task: string) =>
      `${number} | Giải quyết hồ sơ đúng hạn | ${task} | Văn phòng Sở | Năm 2025`;
    const heading = "STT | Tiêu chí | Nhiệm vụ | Chủ trì | Thời hạn";
    const grid = textGrid([heading, line("1", ""), line("2", ""), line("3", "Công khai danh sách hồ sơ")]);
    expect(findingsIn(repeatedTask, grid)).toEqual([]);
  });
});
