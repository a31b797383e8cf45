import { combineFixes } from "../../../src/core/fixes/combineFixes";
import { countEdits, sayEdits } from "../../../src/core/fixes/sayEdits";
import type { SheetEdit } from "../../../src/core/grid/edits";

const write = (row: number, before: string, text: string, column = 2): SheetEdit => ({
  kind: "set-text",
  sheet: "Phụ lục 01",
  row,
  column,
  before,
  text,
});
const remove = (row: number, ...before: string[][]): SheetEdit => ({
  kind: "delete-rows",
  sheet: "Phụ lục 01",
  row,
  column: 0,
  before,
});

describe("several fixes as one action", () => {
  test("those of different cells go together", () => {
    const fixes = [[write(1, "a", "b")], [write(2, "a", "b")], [remove(3, ["x"])]];
    expect(combineFixes(fixes)).toEqual({ edits: fixes.flat(), left: [] });
  });
  test("a second one for the same cell is left for later", () => {
    expect(combineFixes([[write(1, "a", "b")], [write(1, "a", "c")]]).left).toEqual([1]);
  });
  test("a row is not written and taken out at once", () => {
    expect(combineFixes([[remove(1, ["a"])], [write(1, "a", "b")]]).left).toEqual([1]);
    expect(combineFixes([[write(2, "a", "b")], [remove(1, ["a"], ["b"])]]).left).toEqual([1]);
  });
  test("the same fix of two findings is done once", () => {
    const join = [write(1, "a", "a b"), remove(2, ["b"])];
    expect(combineFixes([join, [...join]])).toEqual({ edits: join, left: [] });
  });
});

describe("an edit in one line", () => {
  test.each<[string, SheetEdit, string]>([
    ["a name", write(1, "Văn phòng sở", "Văn phòng Sở"), "Văn phòng sở → Văn phòng Sở"],
    ["an empty cell", write(1, "", "1.2"), "(trống) → 1.2"],
    ["spaces that nobody sees", write(1, "Thanh tra  Sở ", "Thanh tra Sở"), "Thanh tra␣␣Sở␣ → Thanh tra Sở"],
    [
      "a long text around what differs",
      write(1, `Rà soát ${"văn bản ".repeat(20)}của`, `Rà soát ${"văn bản ".repeat(20)}của tỉnh`),
      "…văn bản của → …văn bản của tỉnh",
    ],
    [
      "a day",
      {
        kind: "set-number",
        sheet: "A",
        row: 0,
        column: 0,
        before: "1/31/2025",
        value: 45688,
        numberFormat: "dd/mm/yyyy",
      },
      "1/31/2025 → 31/01/2025",
    ],
  ])("%s", (_, edit, text) => {
    expect(sayEdits("vi", [edit]).map((said) => said.text)).toEqual([text]);
  });
  test("rows that go are named one by one with what they hold", () => {
    const edit = remove(40, ["STT", "", "Nội dung"], ["", "(1)", ""]);
    expect(sayEdits("vi", [edit]).map((said) => said.text)).toEqual([
      "Xoá dòng 41: STT | Nội dung",
      "Xoá dòng 42: (1)",
    ]);
    expect(countEdits([edit, write(1, "", "a")])).toEqual({ cells: 1, rows: 2 });
  });
});
