import { cellAddress } from "../../../src/core/grid/address";
import { figureGrid, formulasOf, planOf, showsOf } from "./plans";

const ratio = (part: string, whole: string, factor = "") =>
  `=IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"",${part}/${whole}${factor}))`;

describe("columns known by their titles", () => {
  test("tử số, mẫu số, tỷ lệ with per cent cells", () => {
    const grid = figureGrid(
      ["STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ", "1|Hồ sơ nộp trực tuyến|2203|2218|", "2|Chứng thư số|104|104|"],
      1,
    );
    expect(showsOf(grid)).toEqual({ E2: 2203 / 2218, E3: 1 });
    expect(planOf(grid).fill.map(({ numberFormat }) => numberFormat)).toEqual(["0.0%", "0.0%"]);
  });

  test('under "Tỷ lệ (%)" the number of per cents stands', () => {
    const grid = figureGrid(["STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ (%)|Chỉ tiêu giao", "1|Hồ sơ|45|50||100%"], 1);
    expect(formulasOf(grid)).toEqual({ E2: '=IF(COUNT(C2:D2)<2,"",IF(D2=0,"",C2/D2*100))' });
    expect(planOf(grid).fill[0]?.numberFormat).toBe("0.0");
  });

  test("what is typed beside decides the scale", () => {
    const grid = figureGrid(
      ["STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ", "1|Hồ sơ nộp trực tuyến|45|50|", "2|Chứng thư số|3|4|75.00"],
      1,
    );
    expect(showsOf(grid)).toEqual({ E2: 90 });
  });

  test("mức độ hoàn thành so với chỉ tiêu: achieved over target", () => {
    const grid = figureGrid(
      [
        "STT|Tên chỉ tiêu|ĐVT|Kế hoạch giao năm 2025|Kết quả thực hiện|Mức độ hoàn thành so với chỉ tiêu (%)|Đánh giá",
        "1|Văn bản được ban hành|văn bản|20|18||",
        "2|Hội nghị tuyên truyền|hội nghị|5|6||",
      ],
      1,
    );
    expect(showsOf(grid)).toEqual({ F2: 90, G2: "Chưa đạt", F3: 120, G3: "Đạt" });
  });

  test("groups of quarters each have their own", () => {
    const grid = figureGrid(
      [
        "STT|Chỉ tiêu|Quý I|||Quý II||",
        "||Tử số|Mẫu số|Tỷ lệ|Tử số|Mẫu số|Tỷ lệ",
        "1|Hồ sơ nộp trực tuyến|45|50||80|90|",
      ],
      2,
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"] },
    );
    expect(formulasOf(grid)).toEqual({
      E3: ratio("C3", "D3").replace("C3,D3", "C3:D3"),
      H3: ratio("F3", "G3").replace("F3,G3", "F3:G3"),
    });
  });

  test("the part that a share names is its numerator", () => {
    const grid = figureGrid(
      [
        "STT|Đơn vị chủ trì|Nội dung|Tổng số hồ sơ|Số hồ sơ đúng hạn|Số hồ sơ quá hạn|Tỷ lệ đúng hạn|Tỷ lệ quá hạn|Thời hạn",
        "1|Văn phòng Sở|Giải quyết hồ sơ|100|90|10|||31/12/2025",
      ],
      1,
    );
    expect(showsOf(grid)).toEqual({ G2: 0.9, H2: 0.1 });
  });

  test("two parts that fit alike are not guessed at", () => {
    const grid = figureGrid(
      [
        "STT|Chỉ tiêu|Tổng số|Nam|Nữ|Tỷ lệ|Chỉ tiêu giao",
        "1|Công chức được tập huấn|100|60|40||từ 50% trở lên",
      ],
      1,
    );
    expect(formulasOf(grid)).toEqual({});
  });
});

describe("targets", () => {
  const judged = (target: string, part: number, whole: number, label = "Hồ sơ nộp trực tuyến") => {
    const grid = figureGrid(
      ["STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|Chỉ tiêu giao|Đánh giá", `1|${label}|${part}|${whole}||${target}|`],
      1,
    );
    return showsOf(grid)["G2"];
  };

  test.each([
    ["từ 70% trở lên", 2203, 2218, "Đạt"],
    ["tối thiểu 90%", 29502, 33360, "Chưa đạt"],
    ["100%", 98, 98, "Đạt"],
    ["100%", 97, 98, "Chưa đạt"],
    ["dưới 5%", 4, 100, "Đạt"],
    ["dưới 5%", 5, 100, "Chưa đạt"],
    ["không quá 2%", 2, 100, "Đạt"],
    ["từ 10% đến 30%", 20, 100, "Đạt"],
    ["từ 10% đến 30%", 31, 100, "Chưa đạt"],
    ["60% năm 2025, 80% năm 2030", 70, 100, "Đạt"],
    ["80% năm 2030", 70, 100, "Chưa đạt"],
    ["95.0%", 96, 100, "Đạt"],
    ["nâng cao chất lượng", 96, 100, undefined],
    ["giảm 5% so với năm 2024", 96, 100, undefined],
    ["khoảng 50%", 50, 100, undefined],
  ])("%s with %d/%d: %s", (target, part, whole, verdict) => {
    expect(judged(target, part, whole)).toBe(verdict);
  });

  test("what is printed decides: 89,96 % is 90,0 %", () => {
    expect(judged("từ 90% trở lên", 8996, 10000)).toBe("Đạt");
  });

  test("of overdue cases fewer are better", () => {
    expect(judged("2.0%", 1, 100, "Hồ sơ giải quyết quá hạn")).toBe("Đạt");
    expect(judged("2.0%", 3, 100, "Hồ sơ giải quyết quá hạn")).toBe("Chưa đạt");
  });

  test("the words of the sheet are kept to", () => {
    const grid = figureGrid(
      [
        "STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|Chỉ tiêu giao|Đánh giá",
        "1|Hồ sơ nộp trực tuyến|1|2||90%|Không đạt",
        "2|Thanh toán trực tuyến|1|2||90%|",
      ],
      1,
    );
    expect(showsOf(grid)["G3"]).toBe("Không đạt");
  });

  test("points above and below the target", () => {
    const grid = figureGrid(
      [
        "STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|Chỉ tiêu giao|Chênh lệch (điểm %)",
        "1|Hồ sơ nộp trực tuyến|2203|2218||từ 70% trở lên|",
        "2|Khai sinh nộp trực tuyến|29502|33360||tối thiểu 90%|",
      ],
      1,
    );
    const { G2, G3 } = showsOf(grid);
    expect([G2, G3]).toEqual([expect.closeTo(29.3, 9), expect.closeTo(-1.6, 9)]);
    expect(formulasOf(grid)["G2"]).toBe('=IF(COUNT(E2)<1,"",(ROUND(E2,3)-0.7)*100)');
  });
});

describe("rows below their figures", () => {
  test("a share is calculated in every quarter, counts run up", () => {
    const grid = figureGrid(
      [
        "STT|Chỉ tiêu|Đơn vị tính|Quý I|Quý II|Quý III|Quý IV|Luỹ kế",
        "1|Tổng số hồ sơ tiếp nhận|hồ sơ|100|200|300||",
        "2|Số hồ sơ nộp trực tuyến|hồ sơ|90|150|240||",
        "3|Tỷ lệ hồ sơ nộp trực tuyến|%|||||",
      ],
      1,
    );
    expect(showsOf(grid)).toEqual({ H2: 600, H3: 480, D4: 90, E4: 75, F4: 80, H4: 80 });
  });

  test("a label that fits two rows alike fills nothing", () => {
    const grid = figureGrid(
      [
        "TT|Nội dung|Số liệu",
        "1|Tổng số thủ tục|120",
        "2|Thủ tục toàn trình cấp tỉnh|80",
        "3|Thủ tục toàn trình cấp xã|30",
        "4|Tỷ lệ thủ tục toàn trình|",
      ],
      1,
    );
    expect(formulasOf(grid)).toEqual({});
  });
});

describe("totals", () => {
  const LINES = [
    "STT|Đơn vị|Tiếp nhận|Đúng hạn|Tỷ lệ",
    "A|B|1|2|3=2/1*100%",
    "1|Phòng A|100|90|",
    "2|Phòng B|50|50|",
    "|Tổng cộng|||",
  ];

  test("add up the rows above and have a ratio of their own", () => {
    expect(showsOf(figureGrid(LINES, 2))).toEqual({ E3: 0.9, E4: 1, C5: 150, D5: 140, E5: 140 / 150 });
  });

  test("parts with parts of their own are counted once", () => {
    const grid = figureGrid(
      [
        "STT|Đơn vị|Tiếp nhận|Đúng hạn|Tỷ lệ",
        "A|B|1|2|3=2/1",
        "1|Cấp tỉnh|30|30|",
        "1.1|Phòng A|10|10|",
        "1.2|Phòng B|20|20|",
        "|Tổng cộng|||",
      ],
      2,
    );
    expect(formulasOf(grid)["C6"]).toBe('=IF(COUNT(C4:C5)=0,"",SUM(C4:C5))');
  });
});

describe("what is typed stays", () => {
  const kept = (typed: string) => {
    const grid = figureGrid(
      ["STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ", `1|Khai sinh nộp trực tuyến|29502|33360|${typed}`],
      1,
    );
    const plan = planOf(grid);
    expect(plan.fill).toEqual([]);
    return plan.kept.map((cell) => [cellAddress(cell.row, cell.column), cell.agrees]);
  };

  test.each([
    ["88.4%", true],
    ["88,4%", true],
    ["88,43 %", true],
    ["88 %", true],
    ["88%", false],
    ["88.4", true],
    ["0.884", true],
    ["88.5%", false],
    ["88,5%", false],
    ["84.4", false],
    ["8.84", false],
  ])("%s: agrees %s", (typed, agrees) => {
    expect(kept(typed)).toEqual([["E2", agrees]]);
  });
});

test("empty figures are filled in later: the formula waits", () => {
  const grid = figureGrid(
    ["STT|Chỉ tiêu|Tử số|Mẫu số|Tỷ lệ|Chỉ tiêu giao", "1|Hồ sơ nộp trực tuyến||||90%"],
    1,
  );
  expect(showsOf(grid)).toEqual({ E2: "" });
});

test("a sheet of tasks without figures has nothing to fill", () => {
  const grid = figureGrid(
    [
      "STT|Nhiệm vụ|Chủ trì|Thời hạn|Kết quả",
      "1|Lập kế hoạch|Văn phòng Sở|Quý I|Đã hoàn thành",
      "|Tổng cộng|||",
    ],
    1,
  );
  expect(planOf(grid)).toEqual({ sheet: "Biểu 1", fill: [], kept: [], faults: [], results: [] });
});
