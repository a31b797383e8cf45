import { sheetPrint } from "../../../src/core/journal/sheetPrint";

test.each([
  ["blank rows below", [["Chủ trì"]], [["Chủ trì"], [""]]],
  ["text without the apostrophe that made it text", [["'- Lập kế hoạch"]], [["- Lập kế hoạch"]]],
  ["a sheet name that needs no quotes", [["='Biểu'!E19"]], [["=Biểu!E19"]]],
])("%s: the same print", (_, written, readBack) => {
  expect(sheetPrint(readBack)).toBe(sheetPrint(written));
});

test.each([
  ["a cell says something else", [["Chủ trì"]], [["Phối hợp"]]],
  ["a cell stands elsewhere", [["Chủ trì", ""]], [["", "Chủ trì"]]],
  ["something was typed beside", [["Chủ trì"]], [["Chủ trì", "!"]]],
  ["a formula asks another sheet", [["='Biểu 1'!E19"]], [["='Biểu 2'!E19"]]],
])("%s: another print", (_, written, readBack) => {
  expect(sheetPrint(readBack)).not.toBe(sheetPrint(written));
});
