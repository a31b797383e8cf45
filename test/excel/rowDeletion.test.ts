import type { SheetEdit } from "../../src/core/grid/edits";
import type { ChangeRecord } from "../../src/core/journal/changeRecord";
import { applyEdits } from "../../src/excel/applyEdits";
import type { Host, HostOptions } from "../../src/host/createHost";
import { expectAllOrNothing, measure, POINTS, refusal, type Fault } from "../fixtures/faults";
import { contents, openRows } from "./openRows";

const SHEET = "Phụ lục 01";
const ROWS = [
  ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
  ["1", "Lập kế hoạch rà soát", "Văn phòng Sở", "Quý I"],
  ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
  ["", "văn bản của tỉnh", "", ""],
  ["2", "- Góp ý dự thảo", "Thanh tra Sở", 45747],
  ["3", "Báo cáo", "Thanh tra Sở", "Quý II"],
];

/** The rest of task 1 goes to it, its row and the repeated heading go. */
const EDITS: SheetEdit[] = [
  {
    kind: "set-text",
    sheet: SHEET,
    row: 1,
    column: 1,
    before: "Lập kế hoạch rà soát",
    text: "Lập kế hoạch rà soát văn bản của tỉnh",
  },
  { kind: "delete-rows", sheet: SHEET, row: 3, column: 0, before: [["", "văn bản của tỉnh", "", ""]] },
  {
    kind: "delete-rows",
    sheet: SHEET,
    row: 2,
    column: 0,
    before: [["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"]],
  },
];

async function open(options?: HostOptions): Promise<Host> {
  const host = await openRows({ [SHEET]: ROWS, "Ghi chú": [["Nơi khác"]] }, options);
  const sheet = host.workbook.getWorksheet(SHEET)!;
  const heading = sheet.getRow(3);
  heading.height = 33;
  heading.eachCell((cell) => {
    cell.font = { bold: true, name: "Times New Roman", size: 13, color: { argb: "FFB10E1C" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEDEDED" } };
    cell.border = { bottom: { style: "thin", color: { argb: "FF000000" } } };
    cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  });
  sheet.getCell("C4").dataValidation = {
    type: "list",
    allowBlank: true,
    formulae: ['"Văn phòng Sở,Thanh tra Sở"'],
  };
  sheet.getCell("D5").numFmt = "dd/mm/yyyy";
  sheet.mergeCells("C4:D4");
  return host;
}

let kept: readonly ChangeRecord[] = [];
async function write(edits: readonly SheetEdit[] = EDITS): Promise<void> {
  await applyEdits([{ kind: "cells", sheet: SHEET, edits }], (records) => {
    kept = structuredClone(records);
  });
}
async function takeBack(): Promise<void> {
  await applyEdits(kept.map((record) => ({ kind: "restore", record })));
}

function texts(host: Host): unknown[][] {
  const rows: unknown[][] = [];
  host.workbook.getWorksheet(SHEET)!.eachRow({ includeEmpty: true }, (row) => {
    rows.push(["A", "B", "C", "D"].map((column) => row.getCell(column).value ?? ""));
  });
  return rows;
}

/** All that a person sees of the first six rows, and drop-downs and merges. */
function looks(host: Host): unknown {
  const sheet = host.workbook.getWorksheet(SHEET)!;
  return [1, 2, 3, 4, 5, 6].map((number) => {
    const row = sheet.getRow(number);
    const cells = ["A", "B", "C", "D"].map((column) => {
      const { value, numFmt, font, fill, border, alignment, isMerged, dataValidation } = row.getCell(column);
      const color = fill?.type === "pattern" ? fill.fgColor : undefined;
      const shown = { value: value ?? "", numFmt: numFmt ?? "General", color, border, isMerged };
      const { type, formulae } = dataValidation ?? {};
      const text = { font: font?.bold ?? false, size: font?.size ?? 11, wrap: alignment?.wrapText ?? false };
      return { ...shown, ...text, type, formulae };
    });
    return [row.height ?? 15, row.hidden, cells];
  });
}

test("cells are written and rows go, in four syncs", async () => {
  const host = await open();
  await write();
  expect(texts(host)).toEqual([
    ROWS[0],
    ["1", "Lập kế hoạch rà soát văn bản của tỉnh", "Văn phòng Sở", "Quý I"],
    ROWS[4],
    ROWS[5],
  ]);
  expect(host.counters.syncs).toBe(4);
});

test("taking it back gives contents, looks, heights, merges and drop-downs again", async () => {
  const host = await open();
  const before = looks(host);
  await write();
  await takeBack();
  expect(texts(host)).toEqual(texts(await open()));
  host.connect();
  expect(looks(host)).toEqual(before);
});

test("what is kept survives being written down as text", async () => {
  const host = await open();
  const before = looks(host);
  await write();
  kept = JSON.parse(JSON.stringify(kept)) as ChangeRecord[];
  await takeBack();
  expect(looks(host)).toEqual(before);
});

type Prepare = (host: Host) => void | Promise<void>;
const onSheet =
  (fill: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Prepare =>
  () =>
    Excel.run(async (context) => {
      fill(context.workbook.worksheets.getItem(SHEET), context);
      await context.sync();
    });

test.each<[string, string, Record<string, unknown>, Prepare, apiVersion?: string]>([
  ["the row was edited", "changed", { cell: "A3", now: "TT" }, (host) => host.editCell(SHEET, "A3", "TT")],
  [
    "something was typed beside",
    "changed",
    { cell: "F4", now: "!" },
    (host) => host.editCell(SHEET, "F4", "!"),
  ],
  [
    "the task became a formula",
    "formula",
    { cell: "B2" },
    (host) => host.editCell(SHEET, "B2", '="Lập kế hoạch "&"rà soát"'),
  ],
  [
    "a formula elsewhere uses the row",
    "rowsInFormula",
    { row: 3, sheet: "Ghi chú", cell: "B7" },
    (host) => host.editCell("Ghi chú", "B7", `=COUNTA('${SHEET}'!A2:A5)`),
  ],
  [
    "a name points to the row",
    "rowsInName",
    { row: 4, name: "DongCu" },
    onSheet((sheet, context) => context.workbook.names.add("DongCu", sheet.getRange("A4"))),
  ],
  [
    "an Excel table holds the row",
    "rowsInTable",
    { row: 3, name: "Bang" },
    onSheet((sheet) => {
      sheet.tables.add("A3:B3", true).name = "Bang";
    }),
  ],
  [
    "a chart shows the row",
    "rowsInChart",
    { row: 3, sheet: SHEET, name: "Chart 1" },
    onSheet((sheet) => sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("C2:D5"))),
  ],
  [
    "there is a chart and Excel 2021 cannot say what it shows",
    "rowsInChart",
    { row: 3, name: "Chart 1" },
    onSheet((sheet) => sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("F1:G2"))),
    "1.14",
  ],
  [
    "a merge reaches over the row",
    "rowsInMerge",
    { row: 3, range: "F1:F5" },
    onSheet((sheet) => sheet.getRange("F1:F5").merge()),
  ],
  [
    "people talk about a cell of the row",
    "rowsWithComment",
    { row: 3, cell: "B3" },
    async (host) => {
      const said = "[Threaded comment]\n\nYour version of Excel …\n\nComment:\n    Bỏ dòng này chưa?";
      host.workbook.getWorksheet(SHEET)!.getCell("B3").note = { texts: [{ text: said }] };
    },
  ],
  [
    "the sheet is protected",
    "protected",
    { sheet: SHEET },
    async (host) => host.workbook.getWorksheet(SHEET)!.protect("", {}),
  ],
])("nothing is done when %s", async (...row) => {
  const [, reason, values, prepare, apiVersion = "1.21"] = row;
  const host = await open({ apiVersion });
  await prepare(host);
  host.recalculate();
  const before = contents(host.workbook);
  expect(await refusal(write())).toMatchObject({ reason, values, outcome: "unchanged" });
  expect(contents(host.workbook)).toBe(before);
});

test("whole columns and what ends above hold nobody back", async () => {
  const host = await open();
  host.editCell("Ghi chú", "B7", `=COUNTA('${SHEET}'!A:A)`);
  host.editCell("Ghi chú", "B8", `=COUNTA('${SHEET}'!A1:A2)`);
  await write();
  expect(texts(host)).toHaveLength(4);
});

test.each<[string, string, (host: Host) => void]>([
  ["the joined task was edited again", "blocked", (host) => host.editCell(SHEET, "B2", "Chữ khác")],
  [
    "the rows around have changed",
    "rowsMoved",
    (host) => ["A2", "B2", "A3", "B3"].forEach((cell) => host.editCell(SHEET, cell, "khác")),
  ],
])("rows do not come back when %s", async (_, reason, edit) => {
  const host = await open();
  await write();
  edit(host);
  const before = contents(host.workbook);
  expect(await refusal(takeBack())).toMatchObject({ reason, outcome: "unchanged" });
  expect(contents(host.workbook)).toBe(before);
});

const ACTIONS = [0, 2, 5, 8, 11, 14, 20, 30, 40];
const faultsOf = (batch: number): Fault[] => [
  ...POINTS.map((point) => ({ batch, point })),
  ...ACTIONS.map((actionIndex) => ({ batch, point: "inside" as const, actionIndex })),
];

describe.each([
  ["taking rows out", [1, 2, 3, 4], write, []],
  ["taking it back", [1, 2, 3], takeBack, [write]],
] as const)("a fault while %s", (_, batches, work, first) => {
  async function trial() {
    const host = await open();
    for (const step of first) await step();
    return { host, work, state: () => looks(host) };
  }

  test.each(batches.flatMap(faultsOf))(
    "$point batch $batch (action $actionIndex) leaves the sheet as before or as intended",
    async (fault) => {
      const { intended } = await measure(await trial());
      await expectAllOrNothing(await trial(), fault, intended);
    },
  );
});
