import fc from "fast-check";
import type { Line, PlannedColumn, PlannedRow, PlannedSheet } from "../../../scripts/structure/plan";
import { deadlineText, leadText, SIGNATURES, taskText } from "../../../scripts/structure/wording";
import type { Role } from "../../../src/core/table/table";

/** How people head the columns of each role. */
const TITLES: Partial<Record<Role, readonly string[]>> = {
  index: ["STT", "TT", "Số TT", "Số thứ tự"],
  criterion: ["Lĩnh vực", "Tiêu chí", "Nhóm nhiệm vụ"],
  task: ["Nhiệm vụ", "Nội dung công việc", "Tên nhiệm vụ", "Nhiệm vụ, giải pháp", "Đầu việc"],
  basis: ["Căn cứ", "Văn bản giao nhiệm vụ", "Nguồn gốc"],
  product: ["Sản phẩm", "Sản phẩm đầu ra", "Dự kiến kết quả"],
  lead: ["Chủ trì", "Cơ quan chủ trì", "Đơn vị thực hiện", "Đơn vị đầu mối", "Phân công thực hiện"],
  coordinator: ["Phối hợp", "Cơ quan phối hợp", "Đơn vị phối hợp thực hiện"],
  officer: ["Người phụ trách", "Chuyên viên theo dõi"],
  deadline: ["Thời hạn", "Thời gian hoàn thành", "Hạn hoàn thành", "Mốc thời gian", "Lộ trình"],
  result: ["Kết quả thực hiện", "Tình trạng", "Tình hình thực hiện"],
  note: ["Ghi chú"],
};
const OPTIONAL: readonly Role[] = [
  "criterion",
  "basis",
  "product",
  "coordinator",
  "officer",
  "result",
  "note",
];
const CELLS: Partial<Record<Role, string>> = {
  criterion: "Công tác bổ trợ tư pháp",
  basis: "Công văn số 12/STP-VP",
  product: "Báo cáo",
  officer: "Lê Thị Hạnh",
  result: "Đang thực hiện",
  note: "theo dõi thêm",
};
const SECTIONS = ["CÔNG TÁC HỘ TỊCH", "CÔNG TÁC CÔNG CHỨNG", "CÔNG TÁC LƯU TRỮ", "CÔNG TÁC TIN HỌC"];
const ROMAN = ["I", "II", "III", "IV"];

const looks = fc.constantFrom<(title: string) => string>(
  (title) => title,
  (title) => title.toUpperCase(),
  (title) => title.normalize("NFD"),
  (title) => title.replace(/ (?=\S+$)/u, "\n"),
  (title) => ` ${title}  `,
);

function columnsOf(extra: readonly Role[], order: readonly number[]): fc.Arbitrary<PlannedColumn[]> {
  const rest = [...extra, "lead", "deadline"] as Role[];
  const shuffled = rest
    .map((role, at) => ({ role, key: order[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ role }) => role);
  const roles: Role[] = ["index", ...(extra.includes("criterion") ? (["criterion"] as const) : []), "task"];
  roles.push(...shuffled.filter((role) => role !== "criterion"));
  return fc
    .tuple(...roles.map((role) => titleOf(role)))
    .chain((columns) => fc.boolean().map((grouped) => (grouped ? withGroup(columns) : columns)));
}

function titleOf(role: Role): fc.Arbitrary<PlannedColumn> {
  return fc
    .tuple(fc.constantFrom(...(TITLES[role] ?? [])), looks)
    .map(([title, look]) => ({ role, titles: [look(title)] }));
}

/** Puts a title over the first two neighbours that are about who and when. */
function withGroup(columns: readonly PlannedColumn[]): PlannedColumn[] {
  const grouped = new Set<Role | undefined>(["lead", "coordinator", "deadline"]);
  const first = columns.findIndex(({ role }, at) => grouped.has(role) && grouped.has(columns[at + 1]?.role));
  if (first < 0) return [...columns];
  return columns.map((column, at) =>
    at === first || at === first + 1
      ? { ...column, titles: ["Tổ chức thực hiện", ...column.titles] }
      : column,
  );
}

interface Plan {
  columns: PlannedColumn[];
  scheme: "none" | "roman" | "decimal";
  /** Tasks of each section, and how each is written. */
  sections: readonly (readonly ("plain" | "broken" | "merged" | "ditto")[])[];
  /** What stands between two tasks, by their position. */
  breaks: readonly ("nothing" | "nothing" | "nothing" | "blank" | "heading")[];
  codes: boolean;
}

function rowsOf({ columns, scheme, sections, breaks }: Plan): PlannedRow[] {
  const roles = columns.map(({ role }) => role);
  const rows: PlannedRow[] = [];
  let count = 0;
  sections.forEach((tasks, section) => {
    const number = scheme === "roman" ? (ROMAN[section] ?? "") : String(section + 1);
    if (scheme !== "none") rows.push({ kind: "section", index: number, title: SECTIONS[section] ?? "" });
    tasks.forEach((look, at) => {
      const before = breaks[count % breaks.length];
      const inside = at > 0 && tasks[at - 1] !== "merged";
      if (inside && before === "blank") rows.push({ kind: "blank" });
      if (inside && before === "heading") rows.push({ kind: "heading" });
      const index =
        scheme === "decimal" ? `${number}.${at + 1}` : String(scheme === "none" ? count + 1 : at + 1);
      rows.push(taskRow(roles, count++, index, look, at === 0 ? undefined : tasks[at - 1]));
    });
  });
  return rows;
}

function taskRow(
  roles: readonly (Role | undefined)[],
  n: number,
  index: string,
  look: string,
  before: string | undefined,
): PlannedRow {
  const cells: Record<string, string | string[]> = {
    task: taskText(n),
    lead: leadText(n),
    deadline: deadlineText(n),
  };
  for (const role of roles) if (role && CELLS[role]) cells[role] = CELLS[role] ?? "";
  if (roles.includes("coordinator")) cells["coordinator"] = leadText(n + 1);
  if (look === "broken") cells["task"] = [taskText(n), "và gửi kết quả cho các phòng"];
  if (look === "ditto" && before === "plain") {
    const effective = { lead: leadText(n - 1) };
    return { kind: "task", index, cells: { ...cells, lead: "nt" }, effective };
  }
  return { kind: "task", index, cells };
}

const LINES: readonly Line[] = [
  { 0: "UBND TỈNH TUYÊN QUANG", 3: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
  { 0: "SỞ TƯ PHÁP", 3: "Độc lập - Tự do - Hạnh phúc" },
  {},
  { 0: "PHỤ LỤC NHIỆM VỤ NĂM 2025", merge: [0, 3] },
  { 1: "Năm:", 2: 2025, 3: "Quý:", 4: "IV" },
  { 0: "(Kèm theo Kế hoạch số 9/KH-STP)", merge: [0, 3] },
  {},
];

/** Sheets as people lay them out, at random: titles above, any columns, sections, breaks, signatures. */
export const layoutArbitrary: fc.Arbitrary<PlannedSheet> = fc
  .record({
    extra: fc.subarray([...OPTIONAL]),
    order: fc.array(fc.nat(99), { minLength: 9, maxLength: 9 }),
    scheme: fc.constantFrom("none" as const, "roman" as const, "decimal" as const),
    sections: fc.array(
      fc.array(fc.constantFrom("plain" as const, "plain" as const, "broken" as const, "ditto" as const), {
        minLength: 2,
        maxLength: 5,
      }),
      { minLength: 1, maxLength: 4 },
    ),
    breaks: fc.array(
      fc.constantFrom("nothing" as const, "nothing" as const, "blank" as const, "heading" as const),
      {
        minLength: 1,
        maxLength: 7,
      },
    ),
    codes: fc.boolean(),
    left: fc.nat(3),
    above: fc.nat(LINES.length),
    signed: fc.boolean(),
  })
  .chain((plan) =>
    columnsOf(plan.extra, plan.order).map((columns): PlannedSheet => {
      const rows = rowsOf({ ...plan, columns });
      const codes = columns.map((_, at) => `(${at + 1})`);
      const table = { left: plan.left, columns, rows, ...(plan.codes && { codes }) };
      const below = plan.signed ? [{ lines: SIGNATURES }] : [];
      return { name: "Ngẫu nhiên", parts: [{ lines: LINES.slice(0, plan.above) }, table, ...below] };
    }),
  );
