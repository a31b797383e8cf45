import { splitLeadAndCoordinators } from "../../../src/core/unit/leadAndCoordinators";

describe("a cell that names the lead and the coordinators", () => {
  test.each([
    ["Chủ trì: Văn phòng Sở; Phối hợp: các phòng", "Văn phòng Sở", "các phòng"],
    ["CT: Văn phòng Sở PH: Thanh tra Sở", "Văn phòng Sở", "Thanh tra Sở"],
    ["Đơn vị chủ trì: Văn phòng Sở\nĐơn vị phối hợp: Các phòng, đơn vị", "Văn phòng Sở", "Các phòng, đơn vị"],
    ["ĐV chủ trì: Văn phòng Sở - ĐV phối hợp: Thanh tra Sở", "Văn phòng Sở", "Thanh tra Sở"],
    ["- Chủ trì: Văn phòng Sở\n- Phối hợp: Thanh tra Sở", "Văn phòng Sở", "Thanh tra Sở"],
    ["Phối hợp: Thanh tra Sở; Chủ trì: Văn phòng Sở", "Văn phòng Sở", "Thanh tra Sở"],
    ["Văn phòng Sở. Phối hợp: Các phòng", "Văn phòng Sở", "Các phòng"],
    ["Văn phòng Sở chủ trì, phối hợp với các phòng", "Văn phòng Sở", "các phòng"],
    [
      "Văn phòng Sở (chủ trì), Thanh tra Sở, Phòng PBGDPL (phối hợp)",
      "Văn phòng Sở",
      "Thanh tra Sở, Phòng PBGDPL",
    ],
    ["Văn phòng Sở (chủ trì); các phòng", "Văn phòng Sở", "các phòng"],
    ["Văn phòng Sở chủ trì; các phòng phối hợp", "Văn phòng Sở", "các phòng"],
    ["Văn phòng Sở phối hợp với Thanh tra Sở", "Văn phòng Sở", "Thanh tra Sở"],
    ["Văn phòng Sở chủ trì, phối hợp Thanh tra Sở và các phòng", "Văn phòng Sở", "Thanh tra Sở và các phòng"],
    ["Văn phòng Sở chủ trì phối hợp chặt chẽ với Thanh tra Sở", "Văn phòng Sở", "Thanh tra Sở"],
    ["Văn phòng Sở phối hợp Thanh tra Sở", "Văn phòng Sở", "Thanh tra Sở"],
  ])("%j", (text, lead, coordinator) => {
    expect(splitLeadAndCoordinators(text)).toEqual({ lead, coordinator });
  });
});

test.each([
  "",
  "Văn phòng Sở",
  "Chủ trì: Văn phòng Sở",
  "Văn phòng Sở (đầu mối); các phòng",
  "Hội đồng phối hợp phổ biến, giáo dục pháp luật",
  "Chủ trì, phối hợp với các sở",
  "Hội đồng phối hợp PBGDPL tỉnh",
  "Văn phòng Sở chủ trì, phối hợp thực hiện",
])("%j is left alone", (text) => {
  expect(splitLeadAndCoordinators(text)).toBeUndefined();
});
