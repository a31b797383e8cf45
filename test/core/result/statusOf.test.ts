import { statusOf } from "../../../src/core/result/statusOf";
import type { Status } from "../../../src/core/result/status";

describe("the state of a task on 10 December 2025", () => {
  test.each<[string, string[], Status]>([
    ["Đang triển khai", ["2025-12-31"], "in-progress"],
    ["Đang triển khai", ["2025-11-30"], "overdue"],
    ["Đang triển khai", ["2025-11-30", "2025-12-31"], "in-progress"],
    ["Đang triển khai", ["2025-12-10"], "in-progress"],
    ["Chưa đến hạn", ["2025-11-30"], "overdue"],
    ["Hoàn thành", ["2025-11-30"], "done"],
    ["Hoàn thành trễ hạn", ["2025-11-30"], "done-late"],
    ["Thường xuyên", ["2025-11-30"], "ongoing"],
    ["Không phát sinh", ["2025-11-30"], "none-arising"],
    ["", ["2025-12-31"], "not-due"],
    ["", ["2025-11-30"], "overdue"],
    ["-", [], "not-started"],
    ["Rất gấp", ["2025-12-31"], "unknown"],
  ])("%j due %j: %s", (text, due, status) => {
    expect(statusOf(text, due, "2025-12-10")).toBe(status);
  });
});
