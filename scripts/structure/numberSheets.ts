import type { PlannedRow, PlannedSheet, Stored } from "./plan";
import { C, task, taskText } from "./wording";

const PLAIN = [C.index, C.task, C.lead, C.deadline, C.note];
const stored = (value: number, read: string, numberFormat = "General"): Stored => ({
  value,
  read,
  numberFormat,
});
const section = (index: string | Stored, title: string, finds: readonly string[] = []): PlannedRow => ({
  kind: "section",
  index,
  title,
  finds,
});
const numbered = (n: number, index: string | Stored, ...finds: string[]): PlannedRow => ({
  ...(task(n) as PlannedRow & { kind: "task" }),
  index,
  finds,
});
/** 1 March 2025 and the days after it, as Excel stores what was typed as 1.3, 2.3 … */
const MARCH = 45717;

/** Numbers with faults, and numbers that Excel stored as something else. */
export const NUMBER_SHEETS: readonly PlannedSheet[] = [
  {
    name: "Thiếu số",
    parts: [
      {
        columns: PLAIN,
        rows: [
          numbered(0, "1"),
          { ...task(1), finds: ["missing-index"] } as PlannedRow,
          numbered(2, "2"),
          numbered(3, "3"),
        ],
      },
    ],
  },
  {
    name: "Thiếu số dưới mục",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("1", "TUYÊN TRUYỀN"),
          { ...task(0), finds: ["missing-index"] } as PlannedRow,
          section("2", "TẬP HUẤN"),
          { ...task(1), finds: ["missing-index"] } as PlannedRow,
        ],
      },
    ],
  },
  { name: "Không đánh số", parts: [{ columns: PLAIN, rows: [task(0), task(1), task(2)] }] },
  {
    name: "Trùng số",
    parts: [
      {
        columns: PLAIN,
        rows: [numbered(0, "1"), numbered(1, "2"), numbered(2, "2", "duplicate-index"), numbered(3, "4")],
      },
    ],
  },
  {
    name: "Nhảy số",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("3", "MỘT CỬA"),
          { kind: "section", index: "3.2", title: "Công khai thủ tục", depth: 2, finds: ["index-gap"] },
          numbered(0, "3.2.1"),
          numbered(1, "3.2.3", "index-gap"),
          numbered(2, "3.2.4"),
        ],
      },
    ],
  },
  {
    name: "Số chạy lùi",
    parts: [
      {
        columns: PLAIN,
        rows: [numbered(0, "1"), numbered(1, "3"), numbered(2, "2", "index-order"), numbered(3, "4")],
      },
    ],
  },
  {
    name: "Số lạc mục",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("1", "ĐẤT ĐAI"),
          numbered(0, "1.1"),
          numbered(1, "2.2", "index-order"),
          numbered(2, "1.3"),
          section("2", "NHÀ Ở"),
          numbered(3, "2.1"),
        ],
      },
    ],
  },
  {
    name: "Số lưu dạng số",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section(stored(1, "1"), "HÀNH CHÍNH"),
          ...Array.from({ length: 12 }, (_, n) => numbered(n, stored(Number(`1.${n + 1}`), `1.${n + 1}`))),
        ],
      },
    ],
  },
  {
    name: "Số có định dạng",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section(stored(11, "11"), "TỔNG HỢP"),
          ...[8, 9, 10, 11].map((part) =>
            numbered(
              part,
              stored(11 + part / (part > 9 ? 100 : 10), `11.${part}`, part > 9 ? "0.00" : "0.0"),
              ...(part === 8 ? ["index-gap"] : []),
            ),
          ),
        ],
      },
    ],
  },
  {
    name: "Số thành ngày",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("1", "NGÀY GIẢ"),
          numbered(0, "1.1"),
          numbered(1, stored(MARCH - 28, "1.2", "d-mmm")),
          numbered(2, stored(MARCH, "1.3", "d-mmm")),
          numbered(3, "1.4"),
        ],
      },
    ],
  },
  {
    name: "Thiếu nội dung",
    parts: [
      {
        columns: PLAIN,
        rows: [
          numbered(0, "1"),
          {
            kind: "task",
            index: "2",
            cells: { lead: "Văn phòng Sở", deadline: "Năm 2025" },
            finds: ["missing-task"],
          },
          numbered(2, "3"),
        ],
      },
    ],
  },
  {
    name: "Trùng nội dung",
    parts: [
      { columns: PLAIN, rows: [numbered(0, "1"), numbered(1, "2"), numbered(0, "3", "repeated-task")] },
    ],
  },
  {
    name: "Số và dấu",
    parts: [
      {
        columns: PLAIN,
        rows: [
          numbered(0, "1."),
          numbered(1, "2."),
          numbered(2, "3."),
          {
            kind: "task",
            index: "-",
            cells: { task: taskText(3), lead: "Thanh tra Sở", deadline: "Quý I/2025" },
          },
          {
            kind: "task",
            index: "-",
            cells: { task: taskText(4), lead: "Thanh tra Sở", deadline: "Quý II/2025" },
          },
          numbered(5, "4."),
        ],
      },
    ],
  },
];
