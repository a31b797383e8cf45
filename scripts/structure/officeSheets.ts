import type { Role } from "../../src/core/table/table";
import type { PlannedColumn, PlannedRow, PlannedSheet } from "./plan";
import { C, deadlineText, leadText, task, tasks, taskText, titled } from "./wording";

type Task = PlannedRow & { kind: "task" };
type Texts = Partial<Record<Role, string>>;

/** Complete tasks with more cells filled. */
const filled = (
  count: number,
  texts: (n: number) => Texts,
  more: (n: number) => Partial<Task> = () => ({}),
) => Array.from({ length: count }, (_, n) => task(n, String(n + 1), { ...more(n), cells: texts(n) }));
const status = (n: number) => ["Đã hoàn thành", "Đang triển khai", "Chưa thực hiện"][n % 3] ?? "";
const other = (...titles: string[]): PlannedColumn => ({ titles });

/** Forms of several kinds of offices, headed as their clerks head them. */
export const OFFICE_SHEETS: readonly PlannedSheet[] = [
  {
    name: "Cải cách hành chính",
    parts: [
      { lines: [{ 0: "SỞ TƯ PHÁP" }, { 0: "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025", merge: [0, 5] }] },
      {
        columns: [
          titled(C.index, "TT"),
          titled(C.task, "Nhiệm vụ, giải pháp"),
          titled(C.product, "Sản phẩm"),
          titled(C.lead, "Cơ quan chủ trì"),
          titled(C.coordinator, "Cơ quan phối hợp"),
          titled(C.deadline, "Thời gian thực hiện"),
        ],
        rows: [
          { kind: "section", index: "I", title: "CẢI CÁCH THỂ CHẾ", look: "in-index" },
          ...filled(3, (n) => ({ product: "Báo cáo, kế hoạch", coordinator: leadText(n + 1) })),
          { kind: "section", index: "II", title: "CẢI CÁCH THỦ TỤC", look: "in-index" },
          task(4, "1", {
            cells: { product: "Quyết định", coordinator: "Thanh tra Sở", lead: "Văn phòng Sở" },
          }),
        ],
      },
    ],
  },
  {
    name: "Chuyển đổi số",
    parts: [
      {
        columns: [
          C.index,
          titled(C.task, "Nội dung chuyển đổi số"),
          titled(C.product, "Sản phẩm, dịch vụ số"),
          titled(C.lead, "Đầu mối chủ trì"),
          titled(C.coordinator, "Phối hợp triển khai"),
          titled(C.deadline, "Mốc hoàn thành"),
          other("Nguồn lực"),
        ],
        rows: filled(4, (n) => ({ product: "Phần mềm dùng chung", coordinator: leadText(n + 2) })),
      },
    ],
  },
  {
    name: "DDCI",
    parts: [
      {
        columns: [
          titled(C.index, "TT"),
          titled(C.criterion, "Chỉ số thành phần"),
          titled(C.task, "Giải pháp cải thiện"),
          titled(C.officer, "Lãnh đạo phụ trách"),
          titled(C.lead, "Đầu mối"),
          titled(C.deadline, "Thời gian"),
        ],
        rows: filled(4, (n) => ({
          criterion:
            ["Chi phí thời gian", "Tính minh bạch", "Chi phí không chính thức", "Hỗ trợ doanh nghiệp"][n] ??
            "",
          officer: ["Nguyễn Văn Hải", "Trần Thị Mai"][n % 2] ?? "",
        })),
      },
    ],
  },
  {
    name: "Nhiệm vụ tỉnh giao",
    parts: [
      {
        columns: [
          titled(C.index, "Số TT"),
          titled(C.basis, "Số, ký hiệu, ngày văn bản"),
          titled(C.task, "Nội dung giao"),
          titled(C.lead, "Cơ quan tham mưu"),
          titled(C.officer, "Lãnh đạo phụ trách"),
          titled(C.deadline, "Thời hạn"),
          titled(C.result, "Tiến độ"),
          C.note,
        ],
        rows: filled(4, (n) => ({
          basis: `Số ${n + 120}/UBND-NC ngày 0${n + 2}/3/2025`,
          officer: "Phó Giám đốc Sở",
          result: status(n),
        })),
      },
    ],
  },
  {
    name: "Kết luận thanh tra",
    parts: [
      {
        columns: [
          titled(C.index, "TT"),
          titled(C.task, "Kiến nghị của Đoàn thanh tra"),
          titled(C.lead, "Trách nhiệm thực hiện"),
          titled(C.deadline, "Thời hạn khắc phục"),
          titled(C.result, "Kết quả khắc phục"),
          other("Vướng mắc"),
        ],
        rows: filled(3, (n) => ({ result: status(n) })),
      },
    ],
  },
  {
    name: "Nghị quyết chi bộ",
    parts: [
      {
        columns: [
          C.index,
          titled(C.task, "Nội dung nghị quyết"),
          titled(C.lead, "Đảng viên được phân công"),
          titled(C.deadline, "Thời gian hoàn thành"),
          titled(C.result, "Kết quả"),
        ],
        rows: filled(3, (n) => ({
          lead: ["Đ/c Nguyễn Văn Hải", "Đ/c Trần Thị Mai", "Đ/c Lê Văn Bình"][n] ?? "",
          result: status(n),
        })),
      },
    ],
  },
  {
    name: "Chương trình công tác",
    parts: [
      {
        columns: [
          titled(C.index, "TT"),
          titled(C.task, "Tên đề án, văn bản"),
          titled(C.lead, "Cơ quan chủ trì soạn thảo"),
          titled(C.coordinator, "Cơ quan phối hợp"),
          titled(C.deadline, "Thời gian trình", "UBND tỉnh"),
          other("Thời gian trình", "HĐND tỉnh"),
          C.note,
        ],
        rows: filled(
          3,
          (n) => ({ coordinator: leadText(n + 1), deadline: "Tháng 5/2025" }),
          () => ({ beside: { 5: "Tháng 7/2025" } }),
        ),
      },
    ],
  },
  {
    name: "Tiêu đề không dấu",
    parts: [
      {
        columns: [
          titled(C.index, "So TT"),
          titled(C.task, "Noi dung cong viec"),
          titled(C.lead, "Don vi chu tri"),
          titled(C.coordinator, "Don vi phoi hop"),
          titled(C.deadline, "Thoi han hoan thanh"),
          titled(C.note, "Ghi chu"),
        ],
        rows: filled(3, (n) => ({ coordinator: leadText(n + 1) })),
      },
    ],
  },
  {
    name: "Hai thứ tiếng",
    parts: [
      {
        columns: [
          titled(C.index, "STT/No."),
          titled(C.task, "Nhiệm vụ/Task"),
          titled(C.lead, "Đơn vị chủ trì\nLead agency"),
          titled(C.coordinator, "Đơn vị phối hợp\nCoordinating agencies"),
          titled(C.deadline, "Thời hạn\nDeadline"),
          titled(C.result, "Tình trạng\nStatus"),
        ],
        rows: filled(3, (n) => ({ coordinator: leadText(n + 1), result: status(n) })),
      },
    ],
  },
  {
    name: "Bắt đầu và hoàn thành",
    parts: [
      {
        columns: [
          C.index,
          titled(C.task, "Nội dung công việc"),
          titled(C.lead, "Bộ phận thực hiện"),
          other("Thời gian", "Bắt đầu"),
          titled(C.deadline, "Thời gian", "Hoàn thành"),
          C.note,
        ],
        rows: filled(
          4,
          () => ({}),
          (n) => ({ beside: { 3: `0${n + 1}/02/2025` } }),
        ),
      },
    ],
  },
  {
    name: "Khối quý nằm ngang",
    parts: [
      {
        columns: [
          C.index,
          C.task,
          C.lead,
          other("Khối lượng quý I", "Kế hoạch"),
          other("Khối lượng quý I", "Thực hiện"),
          other("Khối lượng quý II", "Kế hoạch"),
          other("Khối lượng quý II", "Thực hiện"),
          titled(C.deadline, "Hạn cuối"),
        ],
        rows: filled(
          4,
          () => ({}),
          (n) => ({ beside: { 3: String(n + 4), 4: String(n + 2), 5: String(n + 6), 6: String(n + 5) } }),
        ),
      },
    ],
  },
  {
    name: "Dòng bị cắt",
    parts: [
      {
        columns: [C.index, C.task, C.lead, C.deadline],
        rows: [
          task(0, "1"),
          task(1, "2", { cells: { task: "Đối chiếu số liệu thi hành án của các phòng với" } }),
          { kind: "rest", cells: { task: "sổ theo dõi và lập biên bản bàn giao" } },
          task(2, "3"),
        ],
      },
    ],
  },
  {
    name: "Hai biểu cạnh nhau",
    parts: [
      { lines: [{ 0: "VIỆC QUÝ I", 5: "VIỆC QUÝ II", bold: true }] },
      { columns: [C.index, C.task, titled(C.lead, "Đơn vị"), titled(C.deadline, "Hạn")], rows: tasks(3) },
    ],
    beside: {
      left: 5,
      columns: [
        titled(C.index, "TT"),
        titled(C.task, "Việc"),
        titled(C.lead, "Chủ trì"),
        titled(C.deadline, "Thời hạn"),
        titled(C.result, "Kết quả"),
      ],
      rows: tasks(3, 3).map((row, n) =>
        row.kind === "task" ? { ...row, cells: { ...row.cells, result: status(n) } } : row,
      ),
    },
  },
  {
    name: "Mục qua mọi cột",
    parts: [
      {
        columns: [C.index, C.task, C.lead, C.coordinator, C.deadline],
        rows: [
          { kind: "section", index: "A", title: "NHIỆM VỤ TRỌNG TÂM", look: "in-index" },
          { kind: "section", index: "I", title: "Công tác tổ chức", look: "in-index", depth: 2 },
          ...filled(2, (n) => ({ coordinator: leadText(n + 1) })),
          { kind: "section", index: "II", title: "Công tác văn thư", look: "in-index", depth: 2 },
          task(3, "1", { cells: { coordinator: "Thanh tra Sở" } }),
          { kind: "section", index: "B", title: "NHIỆM VỤ THƯỜNG XUYÊN", look: "in-index" },
          task(4, "1", { cells: { coordinator: "Thanh tra Sở" } }),
        ],
      },
    ],
  },
  {
    name: "Ý kiến chỉ đạo",
    parts: [
      {
        columns: [
          C.index,
          titled(C.task, "Nội dung chỉ đạo"),
          titled(C.officer, "Lãnh đạo UBND tỉnh chỉ đạo"),
          titled(C.lead, "Cơ quan tham mưu"),
          titled(C.coordinator, "Cơ quan phối hợp"),
          titled(C.deadline, "Hạn xử lý"),
          titled(C.result, "Tình trạng xử lý"),
        ],
        rows: filled(3, (n) => ({
          officer: "Phó Chủ tịch UBND tỉnh",
          coordinator: leadText(n + 1),
          result: status(n),
        })),
      },
    ],
  },
  {
    name: "Lời thường",
    parts: [
      {
        columns: [
          titled(C.index, "Stt"),
          titled(C.task, "Việc phải làm"),
          titled(C.lead, "Ai chủ trì"),
          titled(C.coordinator, "Ai phối hợp"),
          titled(C.deadline, "Bao giờ xong"),
          titled(C.result, "Đã làm đến đâu"),
        ],
        rows: filled(3, (n) => ({ coordinator: leadText(n + 1), result: status(n) })),
      },
    ],
  },
  {
    name: "Nhóm tiêu đề khắp bảng",
    parts: [
      {
        columns: [
          C.index,
          titled(C.task, "Nội dung", "Nhiệm vụ"),
          titled(C.product, "Nội dung", "Sản phẩm"),
          titled(C.lead, "Đơn vị", "Chủ trì"),
          titled(C.coordinator, "Đơn vị", "Phối hợp"),
          titled(C.deadline, "Thời gian", "Theo kế hoạch"),
          titled(C.result, "Báo cáo kết quả", "Tình trạng"),
          titled(C.description, "Báo cáo kết quả", "Diễn giải"),
        ],
        rows: filled(3, (n) => ({
          product: "Báo cáo",
          coordinator: leadText(n + 1),
          result: status(n),
          description: "Đã gửi văn bản tới các xã",
          deadline: deadlineText(n),
          task: taskText(n),
        })),
      },
    ],
  },
];
