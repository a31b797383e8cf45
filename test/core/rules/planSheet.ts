import { textGrid } from "../table/textGrid";
import { checkGrid } from "./checkGrid";

/** The cells of the task in row 3; what is not given is in order. */
export interface PlanRow {
  index?: string;
  task?: string;
  lead?: string;
  coordinator?: string;
  deadline?: string;
  result?: string;
}

/** What the whole catalogue finds, "rule@cell", in a plan of 2025 with one good task above and below the given one. */
export function rulesAt(row: PlanRow): string[] {
  const line = (number: string, task: string, cells: PlanRow) => {
    const { index, lead, coordinator, deadline, result } = cells;
    const filled = [
      index ?? number,
      cells.task ?? task,
      lead ?? "Văn phòng Sở",
      coordinator ?? "Thanh tra Sở",
    ];
    return [...filled, deadline ?? "Tháng 9/2025", result ?? "Đang thực hiện"].join(" | ");
  };
  const grid = textGrid([
    "STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành | Kết quả thực hiện",
    line("1", "Rà soát hồ sơ lưu trữ", {}),
    line("2", "Lập danh mục văn bản hết hiệu lực", row),
    line("3", "Báo cáo tình hình tiếp công dân", {}),
  ]);
  return checkGrid(grid).findings.map(({ rule, cell }) => `${rule}@${cell}`);
}
