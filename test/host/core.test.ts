import ExcelJS from "exceljs";
import { createHost, type Host, type HostOptions } from "../../src/host/createHost";
import { loadOffice } from "../../src/host/officeRealm";

beforeAll(loadOffice);

function hostWith(fill: (sheet: ExcelJS.Worksheet) => void, options: HostOptions = {}): Host {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Biểu 1"));
  return createHost(workbook, options);
}

test("a used range is read with its merges and hidden rows", async () => {
  const host = hostWith((sheet) => {
    sheet.getCell("B2").value = "a";
    sheet.getCell("C3").value = 4;
    sheet.mergeCells("B2:C2");
    sheet.getRow(3).hidden = true;
  });
  host.connect();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address,values,numberFormat,rowIndex,rowCount,valueTypes,text,formulas");
    const merged = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
    merged.load("areas/items/address,areas/items/rowIndex");
    const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    expect(used.address).toBe("'Biểu 1'!B2:C3");
    expect(used.values).toEqual([
      ["a", ""],
      ["", 4],
    ]);
    expect(merged.areas.items.map((area) => area.address)).toEqual(["'Biểu 1'!B2:C2"]);
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 1 },
      { rowHidden: true, rowIndex: 2 },
    ]);
  });
  host.disconnect();
});
