import { parseColumnCode } from "../../../src/core/table/codeFormula";
import { isCodeRow } from "../../../src/core/table/columnCodes";

test.each([
  ["(1)", "1"],
  ["12", "12"],
  ["[3]", "3"],
  ["A", "A"],
  ["b", "B"],
  ["(C)", "C"],
])("%s is the code %s", (text, code) => {
  expect(parseColumnCode(text)).toEqual({ code });
});

test.each([
  "3=1/2*100",
  "(3)=(1)/(2)*100",
  "(3=1/2)",
  "[3] = [1] : [2] x 100%",
  "3 = (1 ÷ 2) × 100",
  "3=1/2(%)",
  "C=A/B",
  "=1/2",
  "4=1+...+3",
  "5=1+…+4",
  "(6)=[(4)-(5)]/(5)*100%",
  "7=5–6",
])("%s is a formula", (text) => {
  const code = parseColumnCode(text);
  expect(code?.formula).toBeDefined();
  expect(code?.isBroken).toBeUndefined();
});

test.each(["5=3/", "4=(1+2", "3=", "6=1++2", "4=3+...+1", "7=*2"])(
  "%s means a formula and is none",
  (text) => {
    expect(parseColumnCode(text)).toMatchObject({ isBroken: true });
  },
);

test.each(["2025", "Hồ sơ", "a=b, c", "Quý I", "1.5", "", "3 = hồ sơ"])("%s is no code", (text) => {
  expect(parseColumnCode(text)).toBeUndefined();
});

test.each([
  [["A", "B", "1", "2", "3=1/2*100"], true],
  [["(1)", "(2)", "(3)", "(4)=(3)-(2)"], true],
  [["A", "B", "C", "D=B/C"], true],
  [["1", "2", "3", "5=9/"], true],
  [["1", "5", "3"], false],
  [["A", "B", "C"], false],
  [["1", "Lập kế hoạch", "2"], false],
])("a row %j of codes: %s", (texts, is) => {
  expect(isCodeRow(texts)).toBe(is);
});
