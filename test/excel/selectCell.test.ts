import { selectCell } from "../../src/excel/selectCell";
import { openRows } from "./openRows";

const ROWS = [
  ["STT", "Nhiệm vụ"],
  ["1", "Lập kế hoạch"],
  ["2", "Rà soát"],
];

test("goes to a cell of another sheet and says what hides it", async () => {
  const host = await openRows({ "Phụ lục 01": ROWS, "Phụ lục 02": ROWS });
  host.workbook.getWorksheet("Phụ lục 02")!.getRow(3).hidden = true;
  expect(await selectCell("Phụ lục 02", "B2")).toEqual({});
  expect(await selectCell("Phụ lục 02", "B3")).toEqual({ hiddenBy: "row" });
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("'Phụ lục 02'!B3");
});

test("a merged cell is selected whole and counts as found", async () => {
  const host = await openRows({ "Phụ lục 01": ROWS });
  host.workbook.getWorksheet("Phụ lục 01")!.mergeCells("A2:A3");
  expect(await selectCell("Phụ lục 01", "A2")).toEqual({});
});

test("a sheet that is gone is named", async () => {
  await openRows({ "Phụ lục 01": ROWS });
  await expect(selectCell("Phụ lục 09", "A1")).rejects.toMatchObject({
    reason: "sheetGone",
    values: { sheet: "Phụ lục 09" },
  });
});
