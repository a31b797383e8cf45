import type { PlannedColumn, PlannedRow, PlannedSheet } from "./plan";
import { C, leadText, titled } from "./wording";

const INDICATORS = [
  "Tỷ lệ xã có tủ sách pháp luật điện tử",
  "Tỷ lệ vụ việc hòa giải thành",
  "Tỷ lệ hồ sơ chứng thực bản sao điện tử",
];
const title = { lines: [{ 0: "CÁC CHỈ TIÊU NĂM 2025", merge: [0, 5] as const, bold: true }, {}] };
const indicator = titled(C.task, "Tên chỉ tiêu");
const target = (...titles: string[]): PlannedColumn => ({ role: "target", titles });

function rows(texts: (n: number) => Omit<Partial<PlannedRow & { kind: "task" }>, "kind">): PlannedRow[] {
  return INDICATORS.map((task, n) => {
    const { cells, ...more } = texts(n);
    return { kind: "task", index: String(n + 1), ...more, cells: { task, lead: leadText(n), ...cells } };
  });
}

/** Numbers of several years beside each other. */
export const YEAR_SHEETS: readonly PlannedSheet[] = [
  {
    name: "Kết quả năm trước",
    parts: [
      title,
      {
        columns: [
          C.index,
          indicator,
          { role: "baseline", titles: ["Kết quả 2024"] },
          target("Chỉ tiêu 2025"),
          C.lead,
        ],
        rows: rows((n) => ({ cells: { baseline: `${70 + n}%`, target: `${80 + n}%` } })),
      },
    ],
  },
  {
    name: "Thực hiện năm trước",
    parts: [
      title,
      {
        columns: [
          C.index,
          indicator,
          { role: "baseline", titles: ["Thực hiện năm 2024"] },
          target("Kế hoạch năm 2025"),
          C.lead,
        ],
        rows: rows((n) => ({ cells: { baseline: `${70 + n}%`, target: `${80 + n}%` } })),
      },
    ],
  },
  {
    name: "Hai năm chỉ tiêu",
    parts: [
      title,
      {
        columns: [C.index, indicator, target("Chỉ tiêu", "2025"), { titles: ["Chỉ tiêu", "2026"] }, C.lead],
        rows: rows((n) => ({ cells: { target: `${80 + n}%` }, beside: { 3: `${90 + n}%` } })),
      },
    ],
  },
  {
    name: "Năm kế hoạch đứng sau",
    parts: [
      title,
      {
        columns: [
          C.index,
          indicator,
          { titles: ["Chỉ tiêu 2024"] },
          target("Chỉ tiêu 2025"),
          { titles: ["Chỉ tiêu 2026"] },
          C.lead,
        ],
        rows: rows((n) => ({
          cells: { target: `${80 + n}%` },
          beside: { 2: `${60 + n}%`, 4: `${90 + n}%` },
        })),
      },
    ],
  },
];
