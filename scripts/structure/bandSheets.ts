import type { PlannedSheet } from "./plan";
import { C, SIGNATURES, task, tasks, TITLE_BLOCK, titled } from "./wording";

const PLAIN = [C.index, C.task, C.lead, C.coordinator, C.deadline, C.note];
const SHORT = [C.index, C.task, C.lead, C.deadline];

/** Heading bands as people lay them out, and the lines around a table. */
export const BAND_SHEETS: readonly PlannedSheet[] = [
  { name: "Một dòng tiêu đề", parts: [{ columns: PLAIN, rows: tasks(5) }] },
  {
    name: "Dòng mã cột",
    parts: [TITLES(), { columns: PLAIN, codes: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], rows: tasks(4) }],
  },
  {
    name: "Mã chữ và số",
    parts: [TITLES(), { columns: SHORT, codes: ["A", "B", 1, 2], rows: tasks(4) }],
  },
  {
    name: "Nhóm tiêu đề",
    parts: [
      TITLES(),
      {
        columns: [
          C.index,
          C.task,
          titled(C.lead, "Phân công", "Chủ trì"),
          titled(C.coordinator, "Phân công", "Phối hợp"),
          C.deadline,
          C.note,
        ],
        rows: tasks(4),
      },
    ],
  },
  {
    name: "Nhóm thời gian",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          { titles: ["Thời gian", "Bắt đầu"] },
          titled(C.deadline, "Thời gian", "Kết thúc"),
        ],
        rows: tasks(4),
      },
    ],
  },
  {
    name: "Ba tầng có mã",
    parts: [
      TITLES(),
      {
        columns: [
          titled(C.index, "Số TT"),
          C.task,
          titled(C.lead, "Tổ chức thực hiện", "Phân công", "Cơ quan chủ trì"),
          titled(C.coordinator, "Tổ chức thực hiện", "Phân công", "Cơ quan phối hợp"),
          titled(C.deadline, "Tổ chức thực hiện", "Thời gian"),
        ],
        codes: ["(1)", "(2)", "(3)", "(4)", "(5)"],
        rows: tasks(4),
      },
    ],
  },
  {
    name: "Chữ hoa, xuống dòng",
    parts: [
      {
        columns: [
          titled(C.index, "SỐ\nTT"),
          titled(C.task, "NỘI DUNG\nCÔNG VIỆC"),
          titled(C.lead, "CƠ QUAN\nCHỦ TRÌ"),
          titled(C.coordinator, "CƠ QUAN PHỐ\nI HỢP"),
          titled(C.deadline, "THỜI GIAN\nHOÀN THÀNH"),
        ],
        rows: tasks(4),
      },
    ],
  },
  {
    name: "Viết sai tiêu đề",
    parts: [
      {
        columns: [
          C.index,
          titled(C.task, "Nội dung nhiêm vụ"),
          titled(C.lead, "Đơn vị chủ chì"),
          titled(C.coordinator, "Đơn vị phối hơp"),
          titled(C.deadline, "Thời hạn hoàn thàng"),
        ],
        rows: tasks(4),
      },
    ],
  },
  {
    name: "Đơn vị trong ngoặc",
    parts: [
      {
        columns: [
          C.index,
          titled(C.task, "Nhiệm vụ (ghi rõ sản phẩm)"),
          titled(C.lead, "Chủ trì (phòng, đơn vị)"),
          titled(C.deadline, "Thời hạn (ngày/tháng/năm)"),
        ],
        rows: tasks(4),
      },
    ],
  },
  {
    name: "Chữ tổ hợp rời",
    parts: [
      {
        columns: SHORT.map((column) => ({
          ...column,
          titles: column.titles.map((title) => title.normalize("NFD")),
        })),
        rows: tasks(4),
      },
    ],
  },
  { name: "Lệch cột, lệch dòng", parts: [3, { left: 2, columns: PLAIN, rows: tasks(4) }] },
  {
    name: "Cột trống ở giữa",
    parts: [{ columns: [C.index, { ...C.task, at: 2 }, C.lead, { ...C.deadline, at: 5 }], rows: tasks(4) }],
  },
  {
    name: "Cột ẩn",
    parts: [
      { columns: [C.index, C.task, C.lead, { ...C.officer, hidden: true }, C.deadline], rows: tasks(4) },
    ],
  },
  {
    name: "Ba mươi dòng trên bảng",
    parts: [
      TITLES(),
      {
        lines: [
          { 0: "Năm:", 1: 2025, 2: "Quý:", 3: "IV" },
          { 0: "Người lập", 1: "Tổ tổng hợp", 2: "Điện thoại", 3: "0207 3811 222" },
        ],
      },
      {
        lines: Array.from({ length: 24 }, (_, n) => ({
          0: `${n + 1}. Các phòng thực hiện đúng thời hạn, báo cáo kết quả theo mẫu;`,
        })),
      },
      { columns: PLAIN, rows: tasks(4) },
    ],
  },
  {
    name: "Ghi chú và chữ ký",
    parts: [
      TITLES(),
      { columns: PLAIN, rows: tasks(4) },
      1,
      {
        lines: [
          { 1: "Ghi chú: Các phòng gửi kết quả về Văn phòng Sở trước ngày 10 hằng tháng." },
          {},
          { 1: "NGƯỜI LẬP BIỂU", 3: "THỦ TRƯỞNG ĐƠN VỊ" },
        ],
      },
    ],
  },
  { name: "Nơi nhận", parts: [TITLES(), { columns: PLAIN, rows: tasks(4) }, { lines: SIGNATURES }] },
  {
    name: "Hai bảng chồng nhau",
    parts: [
      TITLES(),
      { columns: PLAIN, rows: tasks(3) },
      1,
      { lines: [{ 0: "Biểu 2. Việc phát sinh trong quý" }] },
      1,
      {
        columns: [C.index, C.basis, C.task, C.lead, C.deadline, C.result],
        rows: [
          task(5, "1", { cells: { basis: "Công văn số 15/UBND-NC", result: "Đang thực hiện" } }),
          task(6, "2", { cells: { basis: "Công văn số 16/UBND-NC", result: "Hoàn thành" } }),
        ],
      },
      { lines: SIGNATURES },
    ],
  },
  {
    name: "Hai bảng cạnh nhau",
    parts: [{ columns: SHORT, rows: tasks(4) }],
    beside: { left: 6, columns: [C.index, C.task, C.lead, C.deadline], rows: tasks(4, 4) },
  },
  {
    name: "Hai bảng cùng tiêu đề",
    parts: [
      { columns: SHORT, rows: tasks(3) },
      1,
      { lines: [{ 0: "Biểu số 02: Việc chuyển sang năm sau" }] },
      { columns: SHORT, rows: tasks(3, 3) },
    ],
  },
];

function TITLES() {
  return { lines: TITLE_BLOCK };
}
