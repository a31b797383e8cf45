import { displayText, numberFormatCode, storedNumberFormat } from "../../src/host/sheet/numberFormatText";

test.each<[string, string | number | boolean, string]>([
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 1 / 3, "0.333333333"],
  ["General", 1234567890123456, "1.23457E+15"],
  ["General", "Văn phòng Sở", "Văn phòng Sở"],
  ["General", true, "TRUE"],
  ["General", "", ""],
  ["0", 12.5, "13"],
  ["0.00", 3, "3.00"],
  ["#,##0", 1234567, "1,234,567"],
  ["#,##0", "chưa có", "chưa có"],
  ["0%", 0.985, "99%"],
  ["0.0%", 0.985, "98.5%"],
  ["0.00E+00", 12345, "1.23E+04"],
  ["# ?/?", 0.5, " 1/2"],
  ["@", 12.5, "12.5"],
  ["@", "20/7/2025", "20/7/2025"],
  ["dd/mm/yyyy", 45858, "20/07/2025"],
  ["dd\\/mm\\/yyyy", 45858, "20/07/2025"],
  ["d/m/yyyy", 45839, "1/7/2025"],
  ["yyyy-mm-dd", 45858, "2025-07-20"],
  ["mmm-yy", 45809, "Jun-25"],
  ["m/yyyy", 45809, "6/2025"],
  ["[$-42A]dd mmmm yyyy", 45858, "20 tháng 7 2025"],
  ["h:mm", 0.75, "18:00"],
  ["dd/mm/yyyy h:mm", 45858.75, "20/07/2025 18:00"],
  ["[h]:mm", 1.5, "36:00"],
  ["dd/mm/yyyy", 60, "29/02/1900"],
  ["dd/mm/yyyy", -1, "########"],
  ["dd/mm/yyyy", 2958466, "########"],
  ['0;-0;"không";"chữ: "@', 0, "không"],
  ['0;-0;"không";"chữ: "@', "a", "chữ: a"],
  ["#,##0;(#,##0)", -1234, "(1,234)"],
  ["[Red]0.0;[Blue]-0.0", -2.5, "-2.5"],
  ['[>=100]"cao";[<0]"âm";0', 150, "cao"],
  ['"Quý "0', 3, "Quý 3"],
  ['#,##0\\ "₫"', 1500, "1,500 ₫"],
  ["00", 7, "07"],
  [";;;", 5, ""],
  ["0 [", 5, "5"],
])("%s shows %j as %j", (code, value, shown) => {
  expect(displayText(value, code)).toBe(shown);
});

test.each([
  ["dd/mm/yyyy", 44396, "20/07/2025"],
  ["[h]:mm", 1.5, "36:00"],
  ["0", 44396, "44396"],
])("in a 1904 workbook %s shows %d as %s", (code, value, shown) => {
  expect(displayText(value, code, 1904)).toBe(shown);
});

test.each([
  ["mm-dd-yy", "m/d/yyyy"],
  ['m/d/yy "h":mm', "m/d/yyyy h:mm"],
  [undefined, "General"],
  ["dd/mm/yyyy", "dd/mm/yyyy"],
])("exceljs' %s is Excel's %s", (stored, spoken) => {
  expect(numberFormatCode(stored)).toBe(spoken);
  expect(storedNumberFormat(spoken)).toBe(stored);
});
