import type { CellValue } from "../../src/core/grid/grid";
import type { SheetDraft } from "../../src/core/report/sheetDraft";

/** A unit with its tasks, each "xong" or not. */
export type Units = Readonly<Record<string, readonly ("xong" | "đang")[]>>;

export const REGISTER = "Sổ nhiệm vụ";
export const SUMMARY = "Tổng hợp quý IV-2025";
const TABLE = "SoNhiemVu";
const DEFAULT: Units = { "Văn phòng": ["xong", "đang", "xong"], "Thanh tra": ["đang"] };

/** A small register: a note, a heading, one row per task with two formulas that speak of their own row. */
export function registerDraft(units: Units = DEFAULT): SheetDraft {
  const rows = Object.entries(units).flatMap(([unit, tasks]) => tasks.map((result) => [unit, result]));
  const body = rows.map(([unit = "", result = ""], at): CellValue[] => [
    at + 1,
    `'- Việc số ${at + 1}`,
    unit,
    result,
    `=IF(${TABLE}[[#This Row],[Kết quả]]="xong","Hoàn thành","Chưa xong")`,
    `=IF(TH_NgayTinh>45992,1,0)*COUNTIFS(${TABLE}[Chủ trì],${TABLE}[[#This Row],[Chủ trì]])`,
  ]);
  const heading = ["TT", "Nhiệm vụ", "Chủ trì", "Kết quả", "Tình trạng", "Cùng đơn vị"];
  const note: CellValue[] = [`="Có "&ROWS(${TABLE}[TT])&" nhiệm vụ"`, "", "", "", "", ""];
  const bottom = Math.max(2, body.length + 1);
  const all = { top: 1, left: 0, bottom, right: 5 };
  return {
    name: REGISTER,
    font: "Times New Roman",
    formulas: [note, heading, ...(body.length > 0 ? body : [["", "", "", "", "", ""]])],
    styles: [
      { area: all, style: { size: 12, border: true, wrap: true, vertical: "Top" } },
      { area: { ...all, bottom: 1 }, style: { bold: true, fill: "#EDEDED" } },
      { area: { ...all, top: 2, left: 2, right: 3 }, style: { numberFormat: "@" } },
    ],
    merges: [],
    columnWidths: [30, 200, 100, 80, 80, 60],
    rowHeights: [{ first: 0, last: bottom, height: 22 }],
    tables: [{ name: TABLE, area: all }],
    frozenRows: 2,
    titleRows: [1, 1],
  };
}

/** A small summary: the day on top, one row per unit, the total, a line that is merged. */
export function summaryDraft(units: Units = DEFAULT): SheetDraft {
  const names = Object.keys(units).length > 0 ? Object.keys(units) : ["Không có đơn vị"];
  const first = 4;
  const last = first + names.length - 1;
  const blank = ["", "", "", ""];
  const unitRow = (unit: string, at: number): CellValue[] => [
    unit,
    `=COUNTIFS(${TABLE}[Chủ trì],$A${first + at + 1})`,
    `=COUNTIFS(${TABLE}[Chủ trì],$A${first + at + 1},${TABLE}[Tình trạng],"Hoàn thành*")`,
    `=IFERROR(C${first + at + 1}/B${first + at + 1},"")`,
  ];
  const total = ["Tổng cộng", `=ROWS(${TABLE}[TT])`, `=COUNTIFS(${TABLE}[Tình trạng],"Hoàn thành*")`, ""];
  const table = { top: 3, left: 0, bottom: last + 1, right: 3 };
  return {
    name: SUMMARY,
    font: "Times New Roman",
    formulas: [
      [46001, 4, "", ""],
      [`="Số liệu đến ngày "&TEXT(DAY(TH_NgayTinh),"00")`, "", "", ""],
      ["TỔNG HỢP", "", "", ""],
      ["Đơn vị", "Được giao", "Hoàn thành", "Tỷ lệ"],
      ...names.map(unitRow),
      total,
      blank,
      ["'- Ghi chú: đếm theo đơn vị chủ trì thứ nhất.", "", "", ""],
    ],
    styles: [
      {
        area: { top: 0, left: 0, bottom: 0, right: 0 },
        style: { fill: "#FFF2CC", numberFormat: "dd/mm/yyyy" },
      },
      {
        area: { top: 2, left: 0, bottom: 2, right: 3 },
        style: { bold: true, size: 14, horizontal: "Center" },
      },
      { area: table, style: { size: 13, border: true, wrap: true } },
      { area: { ...table, top: first, left: 0, right: 0 }, style: { indent: 1, horizontal: "Left" } },
      { area: { ...table, top: first, left: 3 }, style: { numberFormat: "0.0%" } },
      { area: { top: last + 3, left: 0, bottom: last + 3, right: 3 }, style: { italic: true, size: 11 } },
    ],
    merges: [
      { top: 2, left: 0, bottom: 2, right: 3 },
      { top: last + 3, left: 0, bottom: last + 3, right: 3 },
    ],
    columnWidths: [150, 60, 60, 60],
    rowHeights: [{ first: 0, last: last + 3, height: 24 }],
    tables: [],
    lists: [
      {
        area: { top: 0, left: 1, bottom: 0, right: 1 },
        source: { words: ["1", "2", "3", "4"] },
        isClosed: true,
      },
    ],
    limits: [
      {
        area: { top: 0, left: 0, bottom: 0, right: 0 },
        kind: "day",
        min: 45931,
        max: 46022,
        title: "Ngày tính",
        message: "Ngày trong quý IV năm 2025.",
      },
    ],
    bars: [{ area: { top: first, left: 3, bottom: last, right: 3 }, color: "#C5DCF1", min: 0, max: 1 }],
    chart: {
      name: "Theo đơn vị",
      title: "Kết quả theo đơn vị",
      place: { top: 3, left: 5, bottom: last + 1, right: 10 },
      categories: { top: first, left: 0, bottom: last, right: 0 },
      series: [
        { name: "Hoàn thành", values: { top: first, left: 2, bottom: last, right: 2 }, color: "#1F4E79" },
        { name: "Được giao", values: { top: first, left: 1, bottom: last, right: 1 }, color: "#BDD7EE" },
      ],
    },
    cellNames: [
      { name: "TH_NgayTinh", row: 0, column: 0 },
      { name: "TH_Quy", row: 0, column: 1 },
    ],
    frozenRows: 1,
    printArea: { top: 2, left: 0, bottom: last + 3, right: 3 },
    pageStarts: [last + 1],
    printScale: 90,
  };
}
