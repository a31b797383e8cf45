import { applyEdits } from "../../src/excel/applyEdits";
import type { MarkAreas } from "../../src/core/report/markAreas";
import { expectAllOrNothing, measure, POINTS } from "../fixtures/faults";
import { contents, openRows } from "./openRows";

const ROWS = [
  ["STT", "Nhiệm vụ"],
  ["1", "Lập kế hoạch"],
  ["2", "Rà soát"],
  ["3", "Kiểm tra"],
];
const NONE: MarkAreas = { error: [], warning: [], info: [] };
const SOME: MarkAreas = {
  error: [
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 1, left: 1, bottom: 1, right: 1 },
  ],
  warning: [{ top: 3, left: 1, bottom: 3, right: 1 }],
  info: [{ top: 3, left: 0, bottom: 3, right: 0 }],
};

function mark(areas: MarkAreas): Promise<void> {
  return applyEdits([{ kind: "marks", sheet: "Phụ lục 01", areas }]);
}

/** A sheet whose user has conditional formats and fills of their own. */
async function openSheet() {
  const host = await openRows({ "Phụ lục 01": ROWS });
  const sheet = host.workbook.getWorksheet("Phụ lục 01")!;
  sheet.getCell("A2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00FF00" } };
  sheet.addConditionalFormatting({
    ref: "A1:B4",
    rules: [
      { type: "expression", priority: 1, formulae: ['$A1="2"'], style: { font: { bold: true } } },
      { type: "expression", priority: 2, formulae: ['N("khác")=0'], style: { font: { italic: true } } },
    ],
  });
  return { host, sheet };
}

function formulas(sheet: object): string[] {
  const formats = (sheet as { conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[] })
    .conditionalFormattings;
  return formats.flatMap(({ ref, rules }) => rules.map((rule) => `${ref}: ${rule.formulae[0]}`));
}

test("each severity is one conditional format, told by its formula", async () => {
  const { sheet } = await openSheet();
  await mark(SOME);
  expect(formulas(sheet)).toEqual(
    expect.arrayContaining([
      'A2:A3 B2: N("SoatBieu.error")=0',
      'B4: N("SoatBieu.warning")=0',
      'A4: N("SoatBieu.info")=0',
      'A1:B4: $A1="2"',
    ]),
  );
  expect(sheet.getCell("A2").fill).toMatchObject({ fgColor: { argb: "FF00FF00" } });
});

test("removing marks restores the sheet exactly", async () => {
  const { host } = await openSheet();
  const before = contents(host.workbook);
  await mark(SOME);
  expect(contents(host.workbook)).not.toBe(before);
  await mark(NONE);
  expect(contents(host.workbook)).toBe(before);
});

test("marking again replaces the marks", async () => {
  const { host, sheet } = await openSheet();
  await mark(SOME);
  const once = formulas(sheet).length;
  await mark(SOME);
  expect(formulas(sheet)).toHaveLength(once);
  await mark({ ...NONE, info: SOME.info });
  expect(formulas(sheet).filter((text) => text.includes("SoatBieu"))).toEqual(['A4: N("SoatBieu.info")=0']);
  expect(host.workbook.worksheets).toHaveLength(1);
});

test("thousands of cells are marked in three syncs", async () => {
  const { host } = await openSheet();
  const areas = Array.from({ length: 3000 }, (_, row) => ({
    top: row * 2,
    left: row % 5,
    bottom: row * 2,
    right: row % 5,
  }));
  await mark({ ...NONE, error: areas });
  expect(host.counters.syncs).toBe(3);
  await mark(NONE);
});

test.each([1, 2, 3].flatMap((batch) => POINTS.map((point) => ({ point, batch }))))(
  "a fault $point batch $batch while marking anew",
  async (fault) => {
    const open = async () => {
      const { host, sheet } = await openSheet();
      await mark(SOME);
      const work = () => mark({ ...NONE, error: SOME.info });
      return { host, work, state: () => formulas(sheet).sort() };
    };
    const { intended } = await measure(await open());
    expect(intended.filter((text) => text.includes("SoatBieu"))).toEqual(['A4: N("SoatBieu.error")=0']);
    await expectAllOrNothing(await open(), fault, intended);
  },
);
