import ExcelJS from "exceljs";

const VERBS = [
  "Rà soát",
  "Lập",
  "Trình",
  "Kiểm tra",
  "Đôn đốc",
  "Tổng hợp",
  "Công khai",
  "Cập nhật",
  "Hướng dẫn",
];
const THINGS = [
  "danh mục văn bản",
  "kế hoạch tuyên truyền",
  "báo cáo định kỳ",
  "hồ sơ trực tuyến",
  "sổ hộ tịch",
];
const PLACES = [
  "tại Sở",
  "ở cấp xã",
  "trên Cổng dịch vụ công",
  "thuộc lĩnh vực tư pháp",
  "theo ý kiến của tỉnh",
];
const LEADS = [
  "Văn phòng Sở",
  "Phòng Phổ biến, giáo dục pháp luật",
  "Phòng Bổ trợ và hành chính tư pháp",
  "",
];
const HELPERS = ["Các phòng, đơn vị thuộc Sở", "Các cơ quan, đơn vị có liên quan", "-"];
const DEADLINES = [
  "Năm 2025",
  "Trước ngày {d}/{m}/2025",
  "Tháng {m}/2025",
  "Hằng quý",
  "Thường xuyên",
  "quý V",
  "{d}/{m}/2025",
];

/** A plan of so many tasks in sections of `inSection`, more than half of its task texts distinct. */
export function longWorkbook(tasks: number, inSection = 20): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Kế hoạch");
  sheet.addRow(["KẾ HOẠCH CÔNG TÁC NĂM 2025"]);
  sheet.addRow([]);
  sheet.addRow([
    "TT",
    "Nội dung nhiệm vụ",
    "Đơn vị chủ trì",
    "Đơn vị phối hợp",
    "Thời gian thực hiện",
    "Sản phẩm",
    "Ghi chú",
  ]);
  for (let task = 0; task < tasks; task++) {
    const section = Math.floor(task / inSection) + 1;
    if (task % inSection === 0)
      sheet.addRow([String(section), `LĨNH VỰC CÔNG TÁC SỐ ${section}`]).font = { bold: true };
    sheet.addRow(taskRow(task, `${section}.${(task % inSection) + 1}`));
  }
  return workbook;
}

function pickFor(task: number): (list: readonly string[], step: number) => string {
  return (list, step) => list[Math.floor(task / step) % list.length]!;
}

/** The text of a task; more than half of ten thousand are distinct. */
export function taskText(task: number): string {
  const pick = pickFor(task);
  return `${pick(VERBS, 1)} ${pick(THINGS, 9)} ${pick(PLACES, 45)} đợt ${1 + (task % 7919)} cho ${3 + (task % 613)} đối tượng`;
}

function taskRow(task: number, index: string): string[] {
  const pick = pickFor(task);
  const deadline = pick(DEADLINES, 1)
    .replace("{d}", String(1 + (task % 28)))
    .replace("{m}", String(1 + (task % 12)));
  return [index, taskText(task), pick(LEADS, 3), pick(HELPERS, 2), deadline, "Báo cáo", ""];
}
