import type { SheetEdit } from "../../src/core/grid/edits";
import { applyEdits } from "../../src/excel/applyEdits";
import { expectAllOrNothing, measure, POINTS } from "../fixtures/faults";
import { contents, openRows } from "./openRows";

const ROWS = [
  ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
  ["1", "Lập kế hoạch", "", "31/4/2025"],
  ["2", "Rà soát", "", "Quý I"],
];

function text(row: number, column: number, before: string, value: string): SheetEdit {
  return { kind: "set-text", sheet: "Phụ lục 01", row, column, before, text: value };
}

const EDITS: SheetEdit[] = [
  text(1, 2, "", "Văn phòng Sở"),
  text(2, 2, "", "- Phòng Bổ trợ"),
  text(1, 3, "31/4/2025", "30/4/2025"),
  {
    kind: "set-number",
    sheet: "Phụ lục 01",
    row: 2,
    column: 3,
    before: "Quý I",
    value: 45747,
    numberFormat: "dd/mm/yyyy",
  },
];

function write(edits: readonly SheetEdit[]): Promise<void> {
  return applyEdits([{ kind: "cells", sheet: "Phụ lục 01", edits }]);
}

test("text stays text, days are numbers with their format, in three syncs", async () => {
  const host = await openRows({ "Phụ lục 01": ROWS });
  await write(EDITS);
  const sheet = host.workbook.getWorksheet("Phụ lục 01")!;
  expect([sheet.getCell("C2").value, sheet.getCell("C3").value]).toEqual(["Văn phòng Sở", "- Phòng Bổ trợ"]);
  expect(sheet.getCell("D2").value).toBe("30/4/2025");
  expect(sheet.getCell("D3").numFmt).toBe("dd/mm/yyyy");
  expect(host.counters.syncs).toBe(3);
});

test.each([
  [
    "typed over",
    (edit: (address: string, value: string) => void) => edit("C3", "Phòng khác"),
    "changed",
    { cell: "C3", now: "Phòng khác" },
  ],
  [
    "made a formula",
    (edit: (address: string, value: string) => void) => edit("D2", '="31/4/2025"'),
    "formula",
    { cell: "D2" },
  ],
])("a cell that was %s since is kept, and nothing else is written", async (_, change, reason, values) => {
  const host = await openRows({ "Phụ lục 01": ROWS });
  change((address, value) => host.editCell("Phụ lục 01", address, value));
  host.recalculate();
  const before = contents(host.workbook);
  await expect(write(EDITS)).rejects.toMatchObject({
    reason,
    outcome: "unchanged",
    values,
  });
  expect(contents(host.workbook)).toBe(before);
});

test("nothing is written to a protected sheet", async () => {
  const host = await openRows({ "Phụ lục 01": ROWS });
  await host.workbook.getWorksheet("Phụ lục 01")!.protect("", {});
  const before = contents(host.workbook);
  await expect(write(EDITS)).rejects.toMatchObject({ reason: "protected", outcome: "unchanged" });
  expect(contents(host.workbook)).toBe(before);
});

test("nothing is written over rows that the filter of an Excel table hides", async () => {
  const host = await openRows({ "Phụ lục 01": ROWS });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add("A1:D3", true);
    await context.sync();
  });
  host.workbook.getWorksheet("Phụ lục 01")!.getRow(2).hidden = true;
  const before = contents(host.workbook);
  await expect(write(EDITS)).rejects.toMatchObject({ reason: "filtered", outcome: "unchanged" });
  expect(contents(host.workbook)).toBe(before);
});

test.each([1, 2, 3].flatMap((batch) => POINTS.map((point) => ({ point, batch }))))(
  "a fault $point batch $batch leaves the cells as before or fully written",
  async (fault) => {
    const open = async () => {
      const host = await openRows({ "Phụ lục 01": ROWS });
      return { host, work: () => write(EDITS), state: () => valuesOf(host) };
    };
    const { intended } = await measure(await open());
    await expectAllOrNothing(await open(), fault, intended);
  },
);

function valuesOf(host: Awaited<ReturnType<typeof openRows>>): unknown[] {
  const sheet = host.workbook.getWorksheet("Phụ lục 01")!;
  return ["C2", "C3", "D2", "D3"].map((address) => [
    sheet.getCell(address).value ?? "",
    sheet.getCell(address).numFmt,
  ]);
}
