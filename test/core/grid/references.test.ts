import { moveReferences, refersToRows, rowReferences } from "../../../src/core/grid/references";

test.each<[string, string[]]>([
  ["=SUM(D9:D70)", ["A 9-70"]],
  ["=$D$9+E10*2", ["A 9-9", "A 10-10"]],
  ["='Phụ lục 01'!A28", ["Phụ lục 01 28-28"]],
  ["=B!A1+C2", ["B 1-1", "A 2-2"]],
  ["='Của ''Sở'''!C3:D1", ["Của 'Sở' 1-3"]],
  ['=COUNTIF(D:D,"x")', []],
  ["=SUM(5:7)", ["A 5-7"]],
  ['=HYPERLINK("#\'A\'!D15","D15")', []],
  ["=LOG10(2)", []],
  ["=TABLE1[Chủ trì]", []],
  ["=1.5*2", []],
  ["=HĐ15", []],
])("%s names %j", (formula, rows) => {
  expect(
    rowReferences(formula, "A").map(({ sheet, first, last }) => `${sheet} ${first + 1}-${last + 1}`),
  ).toEqual(rows);
});

test("sheet names ignore case, ranges that only touch elsewhere do not count", () => {
  expect(refersToRows("='phụ lục'!A5", "A", { sheet: "Phụ lục", first: 4, last: 4 })).toBe(true);
  expect(refersToRows("=A5", "A", { sheet: "Phụ lục", first: 4, last: 4 })).toBe(false);
  expect(refersToRows("=SUM(A1:A4)", "A", { sheet: "A", first: 4, last: 6 })).toBe(false);
});

/** Rows 5 and 6 of the sheet "A" went. */
const WITHOUT_5_AND_6 = {
  sheet: "A",
  place: (row: number) => (row < 4 ? row : row < 6 ? undefined : row - 2),
};

test.each<[string, string | undefined]>([
  ["=B4*C7", "=B4*C5"],
  ["=SUM($D$3:$D$20)", "=SUM($D$3:$D$18)"],
  ["=D6+1", undefined],
  ["=SUM(D6:D9)", undefined],
  ["=SUM(7:9)", "=SUM(5:7)"],
  ["='B'!C9+C9", "='B'!C9+C7"],
  ["=COUNTA(D:D)&LOG10(9)", "=COUNTA(D:D)&LOG10(9)"],
  ['="D9"&HĐ15', '="D9"&HĐ15'],
])("rows that went: %s becomes %s", (formula, moved) => {
  expect(moveReferences(formula, "A", WITHOUT_5_AND_6)).toBe(moved);
});

test("from another sheet only its own addresses follow", () => {
  expect(moveReferences("=a!C9+C9", "B", WITHOUT_5_AND_6)).toBe("=a!C7+C9");
});
