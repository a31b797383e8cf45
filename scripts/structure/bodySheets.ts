import type { PlannedRow, PlannedSheet } from "./plan";
import { C, deadlineText, leadText, task, tasks, taskText, titled } from "./wording";

const PLAIN = [C.index, C.task, C.lead, C.coordinator, C.deadline, C.note];
const section = (
  index: string,
  title: string,
  more: Partial<PlannedRow & { kind: "section" }> = {},
): PlannedRow => ({
  kind: "section",
  index,
  title,
  ...more,
});

/** Rows as people lay them out: sections, breaks, merges, dittos, totals. */
export const BODY_SHEETS: readonly PlannedSheet[] = [
  {
    name: "Mục La Mã gộp ô",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("I", "CÔNG TÁC HỘ TỊCH"),
          ...tasks(3),
          section("II", "CÔNG TÁC HÒA GIẢI"),
          ...tasks(3, 3),
        ],
      },
    ],
  },
  {
    name: "Mục nhiều tầng",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("A", "NHIỆM VỤ CHUNG"),
          section("I", "Hành chính", { depth: 2, look: "bold" }),
          task(0, "1"),
          task(1, "2"),
          section("II", "Tư pháp", { depth: 2, look: "bold" }),
          task(2, "1"),
          section("B", "NHIỆM VỤ RIÊNG"),
          section("I", "Bổ trợ", { depth: 2, look: "bold" }),
          task(3, "1"),
          task(4, "2"),
        ],
      },
    ],
  },
  {
    name: "Mục số thập phân",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("1", "CẢI CÁCH THỂ CHẾ"),
          section("1.1", "Xây dựng văn bản", { depth: 2, look: "plain" }),
          task(0, "1.1.1"),
          task(1, "1.1.2"),
          section("1.2", "Kiểm tra văn bản", { depth: 2, look: "plain" }),
          task(2, "1.2.1"),
          section("2", "CẢI CÁCH BỘ MÁY", { look: "plain" }),
          task(3, "2.1"),
          task(4, "2.2"),
        ],
      },
    ],
  },
  {
    name: "Mục trong ô số",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("I", "Phổ biến pháp luật", { look: "in-index" }),
          ...tasks(2),
          section("II", "Trợ giúp pháp lý", { look: "in-index" }),
          ...tasks(2, 2),
        ],
      },
    ],
  },
  {
    name: "Mục không số",
    parts: [
      {
        columns: PLAIN,
        rows: [
          { kind: "section", title: "Công tác văn phòng" },
          ...tasks(2),
          { kind: "section", title: "Công tác thanh tra", look: "bold" },
          ...tasks(2, 2),
        ],
      },
    ],
  },
  {
    name: "Chữ cái trong mục",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("1", "CÔNG TÁC LƯU TRỮ", { look: "bold" }),
          task(0, "a)"),
          task(1, "b)"),
          task(2, "c)"),
          task(3, "d)"),
          task(4, "đ)"),
          section("2", "CÔNG TÁC TIN HỌC", { look: "bold" }),
          task(5, "a)"),
          task(6, "b)"),
        ],
      },
    ],
  },
  {
    name: "Đánh số chạy tiếp",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("I", "ĐỢT MỘT"),
          task(0, "1"),
          task(1, "2"),
          section("II", "ĐỢT HAI"),
          task(2, "3"),
          task(3, "4"),
        ],
      },
    ],
  },
  {
    name: "Dán từ Word",
    parts: [
      {
        columns: PLAIN,
        rows: [
          task(0, "1", {
            cells: {
              task: ["Lập kế hoạch tập huấn cho hòa giải viên;", "chuẩn bị tài liệu, mời báo cáo viên."],
            },
          }),
          task(1, "2"),
          task(2, "3", {
            cells: { lead: ["Văn phòng Sở;", "các phòng, đơn vị thuộc Sở"] },
            effective: { lead: "Văn phòng Sở; các phòng, đơn vị thuộc Sở" },
          }),
        ],
      },
    ],
  },
  {
    name: "Sang trang",
    parts: [
      {
        columns: PLAIN,
        codes: ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        rows: [
          task(0, "1"),
          task(1, "2", {
            cells: { task: "Hoàn thiện hồ sơ trình phê duyệt đề án vị trí việc làm của các phòng," },
          }),
          { kind: "heading" },
          { kind: "rest", cells: { task: "đơn vị thuộc Sở theo hướng dẫn mới" } },
          task(3, "3"),
          { kind: "blank" },
          { kind: "heading" },
          task(4, "4"),
        ],
      },
    ],
  },
  {
    name: "Gộp ô chủ trì",
    parts: [
      {
        columns: PLAIN,
        rows: [
          task(0, "1", { cells: { lead: "Thanh tra Sở" }, over: { lead: 3 } }),
          task(1, "2", { cells: { lead: "" }, effective: { lead: "Thanh tra Sở" }, over: { lead: 1 } }),
          task(2, "3", {
            cells: { lead: "", deadline: "Quý II/2025" },
            effective: { lead: "Thanh tra Sở" },
            over: { lead: 1, deadline: 2 },
          }),
          task(3, "4", {
            cells: { lead: "Văn phòng Sở", deadline: "" },
            effective: { deadline: "Quý II/2025" },
            over: { deadline: 1 },
          }),
        ],
      },
    ],
  },
  {
    name: "Nhóm có ô gộp",
    parts: [
      {
        columns: PLAIN,
        rows: [
          section("1", "NHÓM VIỆC CỦA VĂN PHÒNG", { look: "bold" }),
          task(0, "1.1", { cells: { lead: "Văn phòng Sở" }, over: { lead: 2 } }),
          task(1, "1.2", { cells: { lead: "" }, over: { lead: 1 }, effective: { lead: "Văn phòng Sở" } }),
          task(2, "2", { cells: { lead: "Thanh tra Sở" }, section: [] }),
        ],
      },
    ],
  },
  {
    name: "Như trên",
    parts: [
      {
        columns: PLAIN,
        rows: [
          task(0, "1", { cells: { lead: leadText(0), deadline: deadlineText(0) } }),
          ...["nt", "Như trên", "(như trên)", "-nt-", '"', "''", "//"].map((mark, n) =>
            task(n + 1, String(n + 2), {
              cells: { lead: mark, deadline: mark },
              effective: { lead: leadText(0), deadline: deadlineText(0) },
            }),
          ),
          task(8, "9", { cells: { lead: "Thanh tra Sở" }, effective: { lead: "Thanh tra Sở" } }),
        ],
      },
    ],
  },
  {
    name: "Tổng cộng",
    parts: [
      {
        columns: [
          C.index,
          titled(C.task, "Tên chỉ tiêu"),
          { role: "denominator", titles: ["Mẫu số"] },
          { role: "numerator", titles: ["Tử số"] },
          { role: "ratio", titles: ["Tỷ lệ (%)"] },
        ],
        rows: [
          ...[0, 1, 2].map((n): PlannedRow => ({
            kind: "task",
            index: String(n + 1),
            cells: {
              task: taskText(n),
              denominator: { value: 20 + n, numberFormat: "General", read: String(20 + n) },
              numerator: { value: 10 + n, numberFormat: "General", read: String(10 + n) },
              ratio: "50%",
            },
          })),
          {
            kind: "total",
            title: "Tổng cộng",
            cells: { denominator: { value: 63, numberFormat: "General", read: "63" } },
          },
        ],
      },
    ],
  },
  {
    name: "Dòng trống, dòng ẩn",
    parts: [
      {
        columns: PLAIN,
        rows: [
          task(0, "1"),
          { kind: "blank" },
          task(1, "2", { hidden: true }),
          { kind: "blank" },
          { kind: "blank" },
          task(2, "3"),
        ],
      },
    ],
  },
];
