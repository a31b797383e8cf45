import type { SheetEdit } from "../../../src/core/grid/edits";
import type { Grid } from "../../../src/core/grid/grid";
import type { Finding } from "../../../src/core/rules/finding";
import { checkGrid } from "../rules/checkGrid";
import { editGrid, rowAfter } from "./editGrid";
import { fixtureGrids } from "./fixtureGrids";
import { waysToMend } from "./waysToMend";

function findingsOf(grid: Grid): readonly Finding[] {
  return checkGrid(grid, "2025-06-10").findings;
}

const place = ({ rule, row, column }: Pick<Finding, "rule" | "row" | "column">) => `${rule}@${row}:${column}`;

/** What speaks against a fix: its finding stands still, or an error stands that was not there. */
function faultsOf(grid: Grid, finding: Finding, edits: readonly SheetEdit[]): string[] {
  const before = findingsOf(grid);
  const after = findingsOf(editGrid(grid, edits));
  const row = rowAfter(finding.row, edits);
  const stays = row !== undefined && after.some((other) => place(other) === place({ ...finding, row }));
  const known = new Set(
    before.flatMap((other) => {
      const moved = rowAfter(other.row, edits);
      return moved === undefined ? [] : [place({ ...other, row: moved })];
    }),
  );
  const added = after.filter((other) => other.severity === "error" && !known.has(place(other)));
  return [...(stays ? ["stays"] : []), ...added.map((other) => `adds ${other.rule} at ${other.cell}`)];
}

test("every fix of every fixture takes its finding away and adds no error", async () => {
  const mended = new Map<string, number>();
  const faults: string[] = [];
  for (const grid of await fixtureGrids()) {
    for (const finding of findingsOf(grid)) {
      waysToMend(finding).forEach((edits, way) => {
        mended.set(finding.rule, (mended.get(finding.rule) ?? 0) + 1);
        for (const fault of faultsOf(grid, finding, edits))
          faults.push(`${grid.name}: ${finding.rule} at ${finding.cell}, way ${way + 1} ${fault}`);
      });
    }
  }
  expect(faults).toEqual([]);
  expect([...mended.keys()].sort()).toEqual([
    "ambiguous-date",
    "decomposed-text",
    "duplicate-index",
    "impossible-date",
    "index-gap",
    "legacy-encoding",
    "missing-deadline",
    "missing-index",
    "missing-lead",
    "repeated-header",
    "split-row",
    "stray-spaces",
    "unknown-unit",
    "unreadable-deadline",
  ]);
});
