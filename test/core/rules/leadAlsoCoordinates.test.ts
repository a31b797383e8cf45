import { leadAlsoCoordinates } from "../../../src/core/rules/leadAlsoCoordinates";
import { cellsOf, check } from "./taskSheet";

const sheet = (lead: string, coordinator: string) => ({
  roles: ["task", "lead", "coordinator"] as const,
  rows: [["Tổ chức hội nghị", lead, coordinator]],
});

describe("lead-also-coordinates", () => {
  test.each([
    ["Văn phòng Sở", "Văn phòng Sở"],
    ["Văn phòng Sở", "Thanh tra Sở; văn phòng sở"],
    ["Phòng PBGDPL; Văn phòng Sở", "VP Sở"],
    ["Đơn vị lạ số 5", "Đơn vị lạ số 5"],
  ])("%s with %s", (lead, coordinator) => {
    expect(cellsOf(leadAlsoCoordinates, sheet(lead, coordinator))).toEqual(["C2"]);
  });

  test("names the unit", () => {
    const [found] = check(leadAlsoCoordinates, sheet("Thanh tra Sở", "Thanh tra Sở (thành viên)"));
    expect(found?.finding.values).toEqual({ unit: "Thanh tra Sở" });
  });

  test.each([
    ["Văn phòng Sở", "Các phòng, đơn vị thuộc Sở"],
    ["Văn phòng Sở", "Thanh tra Sở"],
    ["Văn phòng Sở", ""],
    ["", "Văn phòng Sở"],
  ])("is silent on %j with %j", (lead, coordinator) => {
    expect(cellsOf(leadAlsoCoordinates, sheet(lead, coordinator))).toEqual([]);
  });
});
