import { cellAddress } from "../../../src/core/grid/address";
import { markAreas } from "../../../src/core/report/markAreas";
import type { Finding } from "../../../src/core/rules/finding";
import type { Severity } from "../../../src/core/rules/rule";

function at(row: number, column: number, severity: Severity): Finding {
  const cell = cellAddress(row, column);
  return { rule: "missing-lead", severity, sheet: "Phụ lục 01", cell, text: "", row, column };
}

test("cells one below the other are one area, others their own", () => {
  const areas = markAreas([at(9, 3, "error"), at(10, 3, "error"), at(12, 3, "error"), at(10, 4, "error")]);
  expect(areas).toEqual({
    error: [
      { top: 9, left: 3, bottom: 10, right: 3 },
      { top: 12, left: 3, bottom: 12, right: 3 },
      { top: 10, left: 4, bottom: 10, right: 4 },
    ],
    warning: [],
    info: [],
  });
});

test("of several findings at a cell the strongest shows", () => {
  const areas = markAreas([at(9, 3, "info"), at(9, 3, "error"), at(9, 3, "warning")]);
  expect(areas.error).toHaveLength(1);
  expect(areas.warning).toHaveLength(0);
  expect(areas.info).toHaveLength(0);
});
