import { missingCoordinator } from "../../../src/core/rules/missingCoordinator";
import { cellsOf } from "./taskSheet";

const sheet = (coordinator: string) => ({
  roles: ["task", "lead", "coordinator"] as const,
  rows: [["Lập danh mục hồ sơ", "Văn phòng Sở", coordinator]],
});

describe("missing-coordinator", () => {
  test.each(["", "-", "…"])("fires on %j", (text) => {
    expect(cellsOf(missingCoordinator, sheet(text))).toEqual(["C2"]);
  });

  test.each(["Thanh tra Sở", "Không", "các đơn vị liên quan"])("is silent on %j", (text) => {
    expect(cellsOf(missingCoordinator, sheet(text))).toEqual([]);
  });

  test("says nothing where there is no such column", () => {
    expect(
      cellsOf(missingCoordinator, { roles: ["task", "lead"], rows: [["Lập danh mục", "Văn phòng Sở"]] }),
    ).toEqual([]);
  });
});
