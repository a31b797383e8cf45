import { textGrid } from "../table/textGrid";
import { checkGrid } from "./checkGrid";

/** A sheet as an office hands it in, with the habits of its people; merges as "A1:B2". */
interface OfficeSheet {
  habit: string;
  lines: readonly string[];
  merges?: readonly string[];
}

const HEADING = "STT | Nội dung công việc | Chủ trì | Phối hợp | Thời hạn hoàn thành | Ghi chú";

const SHEETS: readonly OfficeSheet[] = [
  {
    habit: "“như trên” in every column that repeats",
    lines: [
      HEADING,
      "1 | Lập danh sách hoà giải viên | Văn phòng Sở | Thanh tra Sở | Quý I/2025 |",
      "2 | Mở sổ theo dõi hoà giải | như trên | như trên | như trên |",
      "3 | Thống kê vụ việc đã hoà giải | Như trên | Như trên | 20/6/2025 |",
    ],
  },
  {
    habit: "“nt” and ditto marks",
    lines: [
      HEADING,
      "1 | Kiểm kê máy tính | Văn phòng Sở | Thanh tra Sở | 15/5/2025 |",
      "2 | Dán tem tài sản | nt | nt | nt |",
      '3 | Báo cáo số máy hỏng | " | " | 30/5/2025 |',
    ],
  },
  {
    habit: "a lead and a deadline merged over several tasks",
    lines: [
      HEADING,
      "1 | Soạn đề cương tập huấn | Văn phòng Sở | Thanh tra Sở | Tháng 8/2025 |",
      "2 | Mời báo cáo viên | | Thanh tra Sở | |",
      "3 | In tài liệu | | Thanh tra Sở | |",
      "4 | Quyết toán lớp tập huấn | Thanh tra Sở | Văn phòng Sở | Tháng 9/2025 |",
    ],
    merges: ["C2:C4", "E2:E4"],
  },
  {
    habit: "work without an end",
    lines: [
      HEADING,
      "1 | Trực đường dây nóng | Thanh tra Sở | Văn phòng Sở | Thường xuyên |",
      "2 | Đăng tin lên cổng thông tin | Văn phòng Sở | Thanh tra Sở | Thường xuyên trong năm |",
      "3 | Họp giao ban | Văn phòng Sở | Các phòng, đơn vị thuộc Sở | Hằng tháng |",
    ],
  },
  {
    habit: "positions lead",
    lines: [
      HEADING,
      "1 | Ký kế hoạch tiếp công dân | Giám đốc Sở | Văn phòng Sở | Quý I/2025 |",
      "2 | Duyệt dự toán | Chánh Văn phòng Sở | Thanh tra Sở | Quý II/2025 |",
      "3 | Cập nhật phần mềm | Chuyên viên phụ trách CNTT | Văn phòng Sở | Quý III/2025 |",
    ],
  },
  {
    habit: "communes after the districts are gone",
    lines: [
      HEADING,
      "1 | Bàn giao sổ hộ tịch | UBND các xã, phường | Văn phòng Sở | 31/8/2025 |",
      "2 | Bố trí trụ sở tiếp dân | UBND phường Minh Xuân | UBND xã Tân Trào | 30/9/2025 |",
      "3 | Kết nối đường truyền | Đặc khu Vân Đồn | VNPT Tuyên Quang | Quý IV/2025 |",
    ],
  },
  {
    habit: "sections in Roman numbers and letters, their leads left empty",
    lines: [
      HEADING,
      "I | CẢI CÁCH THỂ CHẾ | | | |",
      "1 | Góp ý dự thảo nghị quyết | Văn phòng Sở | Thanh tra Sở | Tháng 3/2025 |",
      "2 | Tự kiểm tra văn bản | Thanh tra Sở | Văn phòng Sở | Tháng 4/2025 |",
      "II | CẢI CÁCH THỦ TỤC | | | |",
      "1 | Niêm yết thủ tục mới | Văn phòng Sở | Thanh tra Sở | Tháng 5/2025 |",
    ],
  },
  {
    habit: "a title block above, recipients and a signature below",
    lines: [
      "UBND TỈNH TUYÊN QUANG | | | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM | |",
      "KẾ HOẠCH CÔNG TÁC VĂN THƯ NĂM 2025 | | | | |",
      HEADING,
      "1 | Chỉnh lý tài liệu tồn đọng | Văn phòng Sở | Thanh tra Sở | Trước ngày 15/11/2025 |",
      "2 | Tiêu huỷ tài liệu hết giá trị | Văn phòng Sở | Thanh tra Sở | Trong tháng 12/2025 |",
      " | | | | GIÁM ĐỐC |",
    ],
  },
  {
    habit: "deadlines that wait for somebody",
    lines: [
      HEADING,
      "1 | Trình phê duyệt đề án | Văn phòng Sở | Thanh tra Sở | Sau khi có hướng dẫn của Bộ Tư pháp |",
      "2 | Trả lời kiến nghị | Thanh tra Sở | Văn phòng Sở | Khi có yêu cầu |",
      "3 | Cấp phiếu lý lịch | Văn phòng Sở | Thanh tra Sở | 05 ngày làm việc kể từ ngày nhận hồ sơ |",
    ],
  },
  {
    habit: "divisions by their fields, boards and branches",
    lines: [
      HEADING,
      "1 | Sắp xếp quầy hàng | Ban Quản lý chợ | PC Tuyên Quang | Quý II/2025 |",
      "2 | Đo đạc thửa đất công | Chi nhánh VP Đăng ký đất đai khu vực | Văn phòng Sở | 6 tháng đầu năm 2025 |",
      "3 | Tổng hợp hồ sơ thanh toán | Hành chính - Tổng hợp | Văn phòng Sở | Quý IV/2025 |",
    ],
  },
];

test.each(SHEETS)("nothing is said of $habit", ({ lines, merges = [] }) => {
  const { tables, findings } = checkGrid(textGrid(lines, { merges }));
  expect(tables).toHaveLength(1);
  expect(findings.map(({ rule, cell }) => `${rule}@${cell}`)).toEqual([]);
});
