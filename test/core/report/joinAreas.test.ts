import { parseArea } from "../../../src/core/grid/address";
import { joinMerges, joinStyles } from "../../../src/core/report/joinAreas";
import type { CellStyle } from "../../../src/core/report/sheetDraft";

const BOLD: CellStyle = { bold: true };
const PLAIN: CellStyle = { bold: false };

const styled = (parts: readonly (readonly [address: string, style: CellStyle])[]) =>
  parts.map(([address, style]) => ({ area: parseArea(address)!, style }));

test.each<[what: string, before: [string, CellStyle][], after: [string, CellStyle][]]>([
  [
    "rows below each other",
    [
      ["A1:C1", BOLD],
      ["A2:C2", { ...BOLD }],
      ["A3:C4", BOLD],
    ],
    [["A1:C4", BOLD]],
  ],
  [
    "other styles",
    [
      ["A1:C1", BOLD],
      ["A2:C2", PLAIN],
    ],
    [
      ["A1:C1", BOLD],
      ["A2:C2", PLAIN],
    ],
  ],
  [
    "other columns",
    [
      ["A1:C1", BOLD],
      ["A2:B2", BOLD],
    ],
    [
      ["A1:C1", BOLD],
      ["A2:B2", BOLD],
    ],
  ],
  [
    "a row between",
    [
      ["A1:C1", BOLD],
      ["A3:C3", BOLD],
    ],
    [
      ["A1:C1", BOLD],
      ["A3:C3", BOLD],
    ],
  ],
  [
    "each row with a cell of its own",
    [
      ["A1:C1", PLAIN],
      ["B1", BOLD],
      ["A2:C2", PLAIN],
      ["B2", BOLD],
    ],
    [
      ["A1:C2", PLAIN],
      ["B1:B2", BOLD],
    ],
  ],
  [
    "a row that another style covered before",
    [
      ["A1:C1", BOLD],
      ["B2", PLAIN],
      ["A2:C2", BOLD],
    ],
    [
      ["A1:C1", BOLD],
      ["B2", PLAIN],
      ["A2:C2", BOLD],
    ],
  ],
])("styles are joined: %s", (_what, before, after) => {
  expect(joinStyles(styled(before))).toEqual(styled(after));
});

test("merges of one row are joined below each other, larger ones stand alone", () => {
  const merges = ["A1:C1", "E1:F1", "A2:C2", "A3:C4", "E3:F3"].map((address) => parseArea(address)!);
  expect(joinMerges(merges)).toEqual([
    { area: parseArea("A1:C2"), byRow: true },
    { area: parseArea("E1:F1"), byRow: true },
    { area: parseArea("A3:C4"), byRow: false },
    { area: parseArea("E3:F3"), byRow: true },
  ]);
});
