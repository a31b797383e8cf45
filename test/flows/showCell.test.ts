import type ExcelJS from "exceljs";
import { goToCell } from "../../src/flows/goToCell";
import { showCell } from "../../src/flows/showCell";
import { openRows } from "../excel/openRows";

const ROWS = [
  ["STT", "Nhiệm vụ"],
  ["1", "Lập kế hoạch"],
  ["2", "Rà soát"],
];

/** What the user did to the sheet "Phụ lục 02", whose cell B3 is looked for. */
const HIDING: [
  string,
  "sheet" | "row" | "column" | "filter",
  (sheet: ExcelJS.Worksheet) => Promise<void> | void,
][] = [
  ["the sheet is hidden", "sheet", (sheet) => void (sheet.state = "hidden")],
  ["the row is hidden", "row", (sheet) => void (sheet.getRow(3).hidden = true)],
  ["the column is hidden", "column", (sheet) => void (sheet.getColumn(2).hidden = true)],
  ["a filter hides the row", "filter", () => filterOut("Rà soát")],
];

/** Filters column B so that only the other rows are seen. */
async function filterOut(text: string): Promise<void> {
  const shown = ROWS.slice(1).map(([, task = ""]) => task);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Phụ lục 02");
    const values = shown.filter((task) => task !== text);
    sheet.autoFilter.apply("A1:B3", 1, { filterOn: Excel.FilterOn.values, values });
    await context.sync();
  });
}

test.each(HIDING)("%s: said first, shown when asked for", async (_name, hiddenBy, hide) => {
  const host = await openRows({ "Phụ lục 01": ROWS, "Phụ lục 02": ROWS });
  await hide(host.workbook.getWorksheet("Phụ lục 02")!);
  expect(await goToCell("Phụ lục 02", "B3")).toEqual({ hiddenBy });
  expect(await goToCell("Phụ lục 02", "B3")).toEqual({ hiddenBy });
  expect(await showCell("Phụ lục 02", "B3", hiddenBy)).toEqual({});
});

test("a protected sheet keeps its row hidden and says why", async () => {
  const host = await openRows({ "Phụ lục 01": ROWS });
  const sheet = host.workbook.getWorksheet("Phụ lục 01")!;
  sheet.getRow(3).hidden = true;
  await sheet.protect("", {});
  await expect(showCell("Phụ lục 01", "B3", "row")).rejects.toMatchObject({ reason: "protected" });
});
