import ExcelJS from "exceljs";
import fc from "fast-check";
import type { SheetEdit } from "../../src/core/grid/edits";
import { cellAddress } from "../../src/core/grid/address";
import type { SheetCheck } from "../../src/core/rules/check";
import { applyFixes } from "../../src/flows/applyFixes";
import type { ExcelFailure } from "../../src/flows/failure";
import type { Keeping } from "../../src/flows/journalStore";
import { markFindings } from "../../src/flows/markFindings";
import { removeAllMarks } from "../../src/flows/removeAllMarks";
import { undoAction } from "../../src/flows/undoAction";
import { createHost, type Host } from "../../src/host/createHost";
import { loadOffice } from "../../src/host/officeRealm";
import { waysToMend } from "../core/fixes/waysToMend";
import { checkGrid } from "../core/rules/checkGrid";
import { gridsOf } from "../core/table/workbookGrids";
import { failureOf } from "../fixtures/faults";
import { keepingIn, memoryStore } from "./keeping";
import { listChanges } from "./listChanges";

const SHEET = "Biểu 1";
const COLUMNS = 5;
/** The same runs each time, so that a failure speaks of a change; `SEED=7 npx jest test/flows/safeHands` begins elsewhere. */
const SEED = Number(process.env["SEED"] ?? 20251210);
/** More rows than any of the sheets has. */
const HEIGHT = 16;
const HEADING = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"];
/** Rows of a sheet, most with a slip; "#" stands for the next number. */
const LINES: readonly (readonly string[])[] = [
  ["#", "Rà soát thủ tục", "Văn phòng Sở", "Thanh tra Sở", "Quý I/2025"],
  ["#", "Lập danh mục hồ sơ", "Văn phòng sở ", "Thanh  tra Sở", "31/4/2025"],
  ["#", "Góp ý văn bản của các", "", "Thanh tra Sở", "5/3/25"],
  ["", "ngành khác gửi đến", "", "", ""],
  HEADING,
  ["2", "Theo dõi tiến độ", "Ban Vật giá", "-", ""],
  ["9", "V¨n phßng Së lËp danh môc", "nt", "Văn phòng Sở", "trước ..."],
  ["", "- Báo cáo kết quả", "Văn phòng Sở", "Thanh tra Sở", "15/3/2025"],
  ["#", "Số hóa sổ hộ tịch".normalize("NFD"), "Thanh tra Sở", "Thanh tra Sở", "Quý V"],
];

/** Formulas of the user's, which stand below the table and on the other sheet; "#" is the row below the table. */
const FORMULAS: readonly (readonly string[])[] = [
  ["=A1&$B$2", "=COUNTA(D:D)", "=A#", "=$A$#"],
  ["=COUNTA($B$3:B$9)", "=C4"],
];

type Step =
  | { kind: "fix" | "undo" | "edit"; pick: number; way: number }
  | { kind: "fixAll"; pick: number }
  | { kind: "mark" | "unmark" };

const number = fc.nat({ max: 40 });
const actions: fc.Arbitrary<Step>[] = [
  fc.record({ kind: fc.constant("fix" as const), pick: number, way: number }),
  fc.record({ kind: fc.constant("undo" as const), pick: fc.nat({ max: 3 }), way: number }),
  fc.record({ kind: fc.constant("fixAll" as const), pick: number }),
  fc.constant({ kind: "mark" as const }),
  fc.constant({ kind: "unmark" as const }),
];
const edit = fc.record({ kind: fc.constant("edit" as const), pick: number, way: number });
const sheets = fc.array(fc.nat({ max: LINES.length - 1 }), { minLength: 3, maxLength: 6 });
/** Formulas make a run slow: most go without. */
const formulas = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.constantFrom(...FORMULAS) },
);

/** A workbook with those lines, some cells coloured, some joined, and another sheet that nobody touches. */
function workbookOf(lines: readonly number[], below: readonly string[]): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  sheet.getCell("A1").value = "KẾ HOẠCH NĂM 2025";
  const rows = [HEADING, ...lines.map((line) => LINES[line]!)];
  rows.forEach((cells, at) =>
    cells.forEach((text, column) => {
      const cell = sheet.getCell(at + 2, column + 1);
      if (text !== "") cell.value = text === "#" ? String(at) : text;
      if ((at + column) % 4 === 0)
        cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF1CC" } };
    }),
  );
  const end = rows.length + 3;
  sheet.mergeCells(end, 1, end, 3);
  sheet.getCell(end, 1).value = "Nơi nhận:";
  const other = workbook.addWorksheet("Ghi chú");
  other.getCell("B2").value = "Không ai sửa";
  below.forEach((text, at) => {
    const formula = text.slice(1).replaceAll("#", String(end));
    sheet.getCell(end + 1, at + 1).value = { formula };
    other.getCell(3 + at, 2).value = { formula: formula.replace(/\$?[A-Z]\$?\d.*/u, `'${SHEET}'!$&`) };
  });
  return workbook;
}

/** Every cell with value or formula, number format, fill and merge, row by row; empty ones too. First the other sheet. */
function snapshot({ workbook }: Host): string[][] {
  const [sheet, other] = workbook.worksheets;
  expect(other!.getCell("B2").value).toBe("Không ai sửa");
  const rows = Array.from({ length: HEIGHT }, (_none, row) =>
    Array.from({ length: COLUMNS + 1 }, (_, column) => said(sheet!.getCell(row + 1, column + 1))),
  );
  return [[3, 4, 5, 6].map((row) => said(other!.getCell(row, 2))), ...rows];
}

function said(cell: ExcelJS.Cell): string {
  const { value, numFmt, fill, master, address, formula } = cell;
  const color = fill?.type === "pattern" ? fill.fgColor?.argb : undefined;
  const held = formula ? `=${formula}` : (value ?? "");
  const shown = master.address === address ? held : `in ${master.address}`;
  return JSON.stringify([shown, numFmt ?? "General", color]);
}

function check({ workbook }: Host): SheetCheck {
  return checkGrid(gridsOf(workbook)[0]!, "2025-06-10");
}

/** The cells of a snapshot that an action must leave as they are, as they lie after it. */
function untouched([other = [], ...before]: readonly string[][], edits: readonly SheetEdit[]): string[] {
  const written = new Set<string>();
  const gone = new Set<number>();
  for (const one of edits) {
    if (one.kind === "delete-rows") one.before.forEach((_, at) => gone.add(one.row + at));
    else written.add(`${one.row}:${one.column}`);
  }
  const cells = before.flatMap((row, at) =>
    gone.has(at) ? [] : row.map((cell, column) => (written.has(`${at}:${column}`) ? "*" : cell)),
  );
  return [...other, ...cells].map((cell) => moveRows(cell, gone));
}

/** "in A12" is "in A11" when a row above has gone, and "=A$12" is "=A$11". */
function moveRows(cell: string, gone: ReadonlySet<number>): string {
  if (!/^\["(?:in A|=)/u.test(cell)) return cell;
  return cell.replace(/(?<=[A-Z]\$?)\d+/gu, (row) => {
    const above = [...gone].filter((line) => line < Number(row) - 1).length;
    return String(Number(row) - above);
  });
}

interface Run {
  host: Host;
  keeping: Keeping;
}

/** Applies fixes and sees that nothing else changed. Answers whether they were applied. */
async function fix(
  { host, keeping }: Run,
  action: string,
  fixes: readonly (readonly SheetEdit[])[],
): Promise<void> {
  const before = snapshot(host);
  const result = await applyFixes({ sheet: SHEET, action, fixes }, keeping).catch(
    (failure: ExcelFailure) => failure,
  );
  if ("reason" in result) {
    expect(result.outcome).toBe("unchanged");
    expect(snapshot(host)).toEqual(before);
    return;
  }
  const done = fixes.filter((_, at) => !result.left.includes(at)).flat();
  const wanted = untouched(before, done);
  const now = snapshot(host).flat();
  expect(wanted.map((cell, at) => (cell === "*" ? cell : now[at]))).toEqual(wanted);
}

async function undo({ host, keeping }: Run, id: string): Promise<void> {
  const before = snapshot(host);
  const failure = await failureOf(undoAction(id, keeping.store));
  if (!failure) return;
  expect([failure.reason, failure.outcome]).toEqual([
    expect.stringMatching(/^(?:blocked|blockedBy|rowsMoved)$/u),
    "unchanged",
  ]);
  expect(snapshot(host)).toEqual(before);
}

async function take(run: Run, step: Step): Promise<void> {
  const isFix = step.kind === "fix" || step.kind === "fixAll";
  const fixable = isFix ? check(run.host).findings.filter((finding) => waysToMend(finding).length > 0) : [];
  switch (step.kind) {
    case "fix": {
      const finding = fixable[step.pick % Math.max(1, fixable.length)];
      const ways = finding ? waysToMend(finding) : [];
      const way = ways[step.way % Math.max(1, ways.length)];
      if (finding && way) await fix(run, finding.rule, [way]);
      return;
    }
    case "fixAll": {
      const rule = fixable[step.pick % Math.max(1, fixable.length)]?.rule ?? "";
      await fix(
        run,
        rule,
        fixable.flatMap((finding) => (finding.rule === rule && finding.fix ? [finding.fix] : [])),
      );
      return;
    }
    case "mark":
      await markFindings([check(run.host)], run.keeping);
      return;
    case "unmark":
      await removeAllMarks(run.keeping);
      return;
    case "undo": {
      const changes = await listChanges(run.keeping.store);
      const change = changes[step.pick % Math.max(1, changes.length)];
      if (change) await undo(run, change.id);
      return;
    }
    case "edit":
      run.host.editCell(SHEET, cellAddress(2 + (step.pick % 9), step.way % COLUMNS), `sửa tay ${step.pick}`);
  }
}

async function start(lines: readonly number[], below: readonly string[]): Promise<Run> {
  await loadOffice();
  const host = createHost(workbookOf(lines, below));
  host.connect();
  return { host, keeping: keepingIn(memoryStore()) };
}

test("fixes, marks and undos in any order: nothing else changes, and undoing everything gives the start", async () => {
  await fc.assert(
    fc.asyncProperty(
      sheets,
      formulas,
      fc.array(fc.oneof(...actions), { minLength: 1, maxLength: 4 }),
      async (lines, below, steps) => {
        const run = await start(lines, below);
        const before = snapshot(run.host);
        for (const step of steps) await take(run, step);
        for (const { id } of await listChanges(run.keeping.store)) await undoAction(id, run.keeping.store);
        expect(snapshot(run.host)).toEqual(before);
        expect(
          run.host.workbook.worksheets.map(
            (sheet) =>
              (sheet as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings.length,
          ),
        ).toEqual([0, 0]);
      },
    ),
    { numRuns: 600, seed: SEED },
  );
});

/** What the person typed and still stands. */
function typed(host: Host): Set<string> {
  return new Set(
    snapshot(host)
      .flat()
      .flatMap((cell) => /"sửa tay \d+"/u.exec(cell) ?? []),
  );
}

test("with a person's own edits in between every action is done whole or not at all, and none of them is lost", async () => {
  await fc.assert(
    fc.asyncProperty(
      sheets,
      formulas,
      fc.array(fc.oneof(...actions, edit), { minLength: 2, maxLength: 4 }),
      async (lines, below, steps) => {
        const run = await start(lines, below);
        for (const step of steps) await take(run, step);
        const before = typed(run.host);
        for (const { id } of await listChanges(run.keeping.store)) await undo(run, id);
        expect(typed(run.host)).toEqual(new Set([...before, ...typed(run.host)]));
      },
    ),
    { numRuns: 400, seed: SEED },
  );
});
