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
});
