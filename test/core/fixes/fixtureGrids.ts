import { readdirSync } from "node:fs";
import { join } from "node:path";
import { planSample } from "../../../scripts/samples/planSample";
import type { Grid } from "../../../src/core/grid/grid";
import { gridsOf, workbookGrids } from "../table/workbookGrids";
import { textGrid } from "../table/textGrid";

const STRUCTURE = join(__dirname, "../../fixtures/structure");
const HEADING = "STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn";

/** Sheets with the slips that the sample and the structure sheets do not have. */
const SLIPS: readonly Grid[] = [
  textGrid(
    [
      HEADING,
      "I | CHỈ ĐẠO, ĐIỀU HÀNH",
      "1 | Lập kế hoạch kiểm tra việc thi hành án | Văn phòng sở | Thanh tra Sở | 1/31/2025",
      "2 | Theo dõi tiến độ số hóa hồ sơ hộ tịch |  | Thanh tra Sở | 5/3/25",
      "2 | Góp ý văn bản của các ngành khác | Phòng Bổ trơ hành chính | - | trước ...",
      "4 | Rà soát hồ sơ còn tồn từ năm | nt |  | Quý I/2025",
      " | trước và trả lời công dân",
      HEADING,
      "5 | Tổng hợp số liệu gửi Bộ | Văn phòng Sở | Thanh tra Sở | 30/02/2025",
      "II | THỂ CHẾ",
      "2.1 | Tổ chức hội nghị triển khai | Ban Vật giá | Thanh tra Sở | Thường xuyên",
      ["2.2", "V¨n phßng Së lËp danh môc", "Thanh tra  Sở ", "Văn phòng Sở", "Quý II/2025"],
      ["2.5", "Rà soát văn bản".normalize("NFD"), "Văn phòng Sở", "Thanh tra Sở", "15/3/2025"],
      [
        "2.6",
        "Báo cáo kết quả đợt thi đua",
        "Văn phòng Sở",
        "Thanh tra Sở",
        { value: 45720, numberFormat: "dd/mm/yyyy" },
      ],
    ],
    { name: "Lỗi gõ" },
  ),
  textGrid(
    [
      HEADING,
      "3 | CẢI CÁCH THỦ TỤC",
      "3.2 | RÚT NGẮN THỜI GIAN",
      "3.2.1 | Cắt giảm giấy tờ trong hồ sơ | Văn phòng Sở | Thanh tra Sở | Năm 2025",
      "3.2.2 | Công khai thủ tục mới ban hành | Văn phòng Sở | Thanh tra Sở | Năm 2025",
      "3.3 | SỐ HÓA",
      "3.3.1 | Quét sổ hộ tịch trước năm 2000 | Văn phòng Sở | Thanh tra Sở | Năm 2025",
      "3.3.1 | Nhập dữ liệu đã quét vào kho chung | Văn phòng Sở | Thanh tra Sở | Năm 2025",
      "3.3.2 | Đối soát dữ liệu đã nhập với sổ gốc | Văn phòng Sở | Thanh tra Sở | Năm 2025",
    ],
    { name: "Đánh số" },
  ),
];

/** Every sheet that fixes are tried on. */
export async function fixtureGrids(): Promise<Grid[]> {
  const files = readdirSync(STRUCTURE).filter((name) => name.endsWith(".xlsx"));
  const structure = await Promise.all(files.map((name) => workbookGrids(join(STRUCTURE, name))));
  return [...SLIPS, ...gridsOf(planSample()), ...structure.flat()];
}
