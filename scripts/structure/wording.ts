import type { Line, PlannedColumn, PlannedRow } from "./plan";

/** The usual columns by name; sheets pick and rename them. */
export const C = {
  index: { role: "index", titles: ["STT"] },
  criterion: { role: "criterion", titles: ["Lĩnh vực"] },
  task: { role: "task", titles: ["Nội dung nhiệm vụ"] },
  basis: { role: "basis", titles: ["Văn bản giao nhiệm vụ"] },
  product: { role: "product", titles: ["Sản phẩm"] },
  lead: { role: "lead", titles: ["Đơn vị chủ trì"] },
  coordinator: { role: "coordinator", titles: ["Đơn vị phối hợp"] },
  officer: { role: "officer", titles: ["Người phụ trách"] },
  deadline: { role: "deadline", titles: ["Thời hạn hoàn thành"] },
  result: { role: "result", titles: ["Kết quả thực hiện"] },
  description: { role: "description", titles: ["Mô tả"] },
  note: { role: "note", titles: ["Ghi chú"] },
} as const satisfies Record<string, PlannedColumn>;

/** Gives a column other titles, the highest level first. */
export function titled(column: PlannedColumn, ...titles: string[]): PlannedColumn {
  return { ...column, titles };
}

const TASKS = [
  "Lập danh sách hòa giải viên cần bồi dưỡng trong năm",
  "Kiểm kê hồ sơ công chứng lưu tại kho của Sở",
  "Xây dựng bộ câu hỏi tìm hiểu pháp luật cho học sinh",
  "Chuyển dữ liệu khai sinh trước năm 2000 lên phần mềm",
  "Tổ chức đối thoại với doanh nghiệp về thủ tục đấu giá",
  "Rà soát quy trình luân chuyển văn bản giữa các phòng",
  "Biên soạn sổ tay hướng dẫn chứng thực chữ ký",
  "Thống kê vụ việc trợ giúp pháp lý theo từng xã",
  "Sửa chữa hệ thống mạng nội bộ tại trụ sở",
  "Khảo sát nhu cầu học nghề luật của người dân vùng cao",
];
const LEADS = [
  "Văn phòng Sở",
  "Thanh tra Sở",
  "Phòng Phổ biến, giáo dục pháp luật",
  "Phòng Bổ trợ và Hành chính tư pháp",
];
const DEADLINES = ["Trước ngày 20/6/2025", "Quý III/2025", "Thường xuyên", "Tháng 10/2025", "31/12/2025"];

/** The text of the n-th task, different for every n. */
export function taskText(n: number): string {
  const round = Math.floor(n / TASKS.length);
  return `${TASKS[n % TASKS.length] ?? ""}${round > 0 ? `, đợt ${round + 1}` : ""}`;
}

export function leadText(n: number): string {
  return LEADS[n % LEADS.length] ?? "";
}

export function deadlineText(n: number): string {
  return DEADLINES[n % DEADLINES.length] ?? "";
}

/** A complete task row: the n-th task with its unit and time. */
export function task(
  n: number,
  index?: string,
  more: Partial<PlannedRow & { kind: "task" }> = {},
): PlannedRow {
  return {
    kind: "task",
    ...(index !== undefined && { index }),
    ...more,
    cells: { task: taskText(n), lead: leadText(n), deadline: deadlineText(n), ...more.cells },
  };
}

/** Tasks numbered from 1 to `count`. */
export function tasks(count: number, from = 0): PlannedRow[] {
  return Array.from({ length: count }, (_, step) => task(from + step, String(step + 1)));
}

/** Agency and motto, a title, and the document it belongs to. */
export const TITLE_BLOCK: readonly Line[] = [
  { 0: "UBND TỈNH TUYÊN QUANG", 3: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
  { 0: "SỞ TƯ PHÁP", 3: "Độc lập - Tự do - Hạnh phúc", bold: true },
  {},
  { 0: "PHỤ LỤC PHÂN CÔNG NHIỆM VỤ NĂM 2025", merge: [0, 4], bold: true },
  { 0: "(Kèm theo Kế hoạch số 08/KH-STP ngày 15/01/2025 của Sở Tư pháp)", merge: [0, 4] },
];

/** Addressees and signatures. */
export const SIGNATURES: readonly Line[] = [
  {},
  { 0: "Nơi nhận:", 3: "KT. GIÁM ĐỐC", bold: true },
  { 0: "- Giám đốc Sở;", 3: "PHÓ GIÁM ĐỐC" },
  { 0: "- Các phòng, đơn vị thuộc Sở;" },
  { 0: "- Lưu: VT, VP.", 3: "Nguyễn Thị An" },
];
