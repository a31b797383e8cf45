import { cellAddress } from "../../../src/core/grid/address";
import { definitionOf, INDICATOR_DEFINITIONS } from "../../../src/core/indicators/definitions";
import { planFill } from "../../../src/core/indicators/fillPlan";
import { detectTables } from "../../../src/core/table/detectTables";
import { figureGrid } from "./plans";

test.each([
  ["Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ", "online-services-used"],
  ["Tỷ lệ DVCTT có phát sinh hồ sơ (%)", "online-services-used"],
  ["Tỷ lệ TTHC có giao dịch thanh toán trực tuyến", "procedures-paid-online"],
  ["Tỷ lệ hồ sơ nộp trực tuyến", undefined],
])("%s is %s", (label, id) => {
  expect(definitionOf(INDICATOR_DEFINITIONS, label)?.id).toBe(id);
});

const GRID = figureGrid(
  [
    "TT|Nội dung|Đơn vị tính|Số liệu",
    "1|Tổng số DVCTT có hồ sơ tiếp nhận trực tuyến trong kỳ|dịch vụ|96",
    "2|Tổng số DVCTT đã khai báo, tích hợp, cung cấp|dịch vụ|156",
    "3|Tổng số DVCTT đã khai báo, tích hợp, cung cấp có phát sinh hồ sơ|dịch vụ|98",
    "4|Tỷ lệ DVCTT có phát sinh hồ sơ|%|",
  ],
  1,
);

test.each([
  [undefined, "official", '=IF(COUNT(D2:D3)<2,"",IF(D3=0,"",D2/D3*100))'],
  ["official", "official", '=IF(COUNT(D2:D3)<2,"",IF(D3=0,"",D2/D3*100))'],
  ["proposed", "proposed", '=IF(COUNT(D2,D4)<2,"",IF(D4=0,"",D2/D4*100))'],
] as const)("with the choice %s the %s formula is filled", (choice, variant, formula) => {
  const variants = new Map(choice ? [["online-services-used", choice] as const] : []);
  const [cell, ...others] = planFill(GRID, detectTables(GRID), { planYear: 2025, variants }).fill;
  expect(others).toEqual([]);
  expect([cellAddress(cell!.row, cell!.column), cell?.formula]).toEqual(["D5", formula]);
  expect(cell?.indicator).toMatchObject({
    id: "online-services-used",
    variant,
    choices: [{ id: "official" }, { id: "proposed" }],
  });
});
