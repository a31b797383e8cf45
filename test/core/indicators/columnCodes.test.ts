import { cellAddress } from "../../../src/core/grid/address";
import { figureGrid, formulasOf, planOf, showsOf } from "./plans";

const HEADING = "STT|Đơn vị|Đã giải quyết|Tiếp nhận|Kết quả";

/** The same ratio in the notations that offices use, and what cell E3 then calculates. */
test.each([
  ["A|B|1|2|3=1/2", "C3/D3"],
  ["A|B|1|2|3=1/2*100", "C3/D3*100"],
  ["(1)|(2)|(3)|(4)|(5)=(3)/(4)", "C3/D3"],
  ["(1)|(2)|(3)|(4)|(5)=(3)/(4)*100%", "C3/D3"],
  ["1|2|3|4|5 = 3 : 4 x 100%", "C3/D3"],
  ["1|2|3|4|(5=3/4)", "C3/D3"],
  ["[1]|[2]|[3]|[4]|[5]=[3]:[4]x100", "C3/D3*100"],
  ["A|B|C|D|E=C/D", "C3/D3"],
  ["a|b|c|d|e=(c/d)*100", "C3/D3*100"],
  ["A|B|1|2|3=1÷2×100%", "C3/D3"],
  ["A|B|1|2|=1/2", "C3/D3"],
  ["A|B|1|2|3=(1/2)x100", "C3/D3*100"],
  ["A|B|1|2|3=100*1/2", "100*C3/D3"],
])("%s", (codes, bare) => {
  const grid = figureGrid([HEADING.replace("Kết quả", "Tỷ lệ"), codes, "1|Phòng A|90|100|"], 2);
  expect(formulasOf(grid)).toEqual({ E3: `=IF(COUNT(C3:D3)<2,"",IF(D3=0,"",${bare}))` });
});

test.each([
  ["A|B|1|2|3=1+2", '=IF(COUNT(C3:D3)=0,"",SUM(C3:D3))', 190],
  ["A|B|1|2|3=2-1", '=IF(COUNT(D3,C3)<2,"",D3-C3)', 10],
  ["A|B|1|2|3=(2-1)/1*100", '=IF(COUNT(D3,C3)<2,"",IF(C3=0,"",(D3-C3)/C3*100))', 100 / 9],
  ["A|B|1|2|3=1*2", '=IF(COUNT(C3:D3)<2,"",C3*D3)', 9000],
])("%s is %s", (codes, formula, shows) => {
  const grid = figureGrid([HEADING, codes, "1|Phòng A|90|100|"], 2);
  expect(formulasOf(grid)).toEqual({ E3: formula });
  expect(showsOf(grid)["E3"]).toBeCloseTo(shows, 9);
});

test("a run of codes adds every column of it", () => {
  const grid = figureGrid(
    ["STT|Đơn vị|Quý I|Quý II|Quý III|Cả năm", "A|B|1|2|3|4=1+...+3", "1|Phòng A|5|6|7|"],
    2,
  );
  expect(formulasOf(grid)).toEqual({ F3: '=IF(COUNT(C3:E3)=0,"",SUM(C3:E3))' });
});

test("a formula may build on another", () => {
  const grid = figureGrid(
    ["STT|Đơn vị|Tiếp nhận|Đúng hạn|Quá hạn|Tỷ lệ quá hạn", "A|B|1|2|3=1-2|4=3/1*100%", "1|Phòng A|100|90||"],
    2,
  );
  expect(showsOf(grid)).toEqual({ E3: 10, F3: 0.1 });
});

test.each([
  ["A|B|1|2|3=1/9", "unknown", "9"],
  ["A|B|1|2|3=1/3", "cycle", "3"],
  ["A|B|1|2|3=1/B", "text", "B"],
  ["A|B|1|2|3=1/0", "zero", "0"],
  ["A|B|1|2|3=1/", "broken", "3"],
  ["A|B|1|2|3=(1/2", "broken", "3"],
  ["A|B|1|2|3=1+...+8", "unknown", "4"],
  ["A|B|1|2|3=X/2", "unknown", "X"],
])("%s cannot be calculated: %s %s", (codes, kind, code) => {
  const grid = figureGrid([HEADING, codes, "1|Phòng A|90|100|"], 2);
  const { faults, fill } = planOf(grid);
  expect(
    faults.map((fault) => [cellAddress(fault.row, fault.column), fault.kind, fault.code]),
  ).toContainEqual(["E2", kind, code]);
  expect(fill).toEqual([]);
});

test("two columns that need each other are both named", () => {
  const grid = figureGrid(["STT|Đơn vị|Giao|Đạt|Còn", "A|B|1|2=1-3|3=1-2", "1|Phòng A|90||"], 2);
  expect(planOf(grid).faults.map(({ column, kind }) => [column, kind])).toEqual([
    [3, "cycle"],
    [4, "cycle"],
  ]);
});
