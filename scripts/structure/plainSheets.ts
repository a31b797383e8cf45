import type { Line, PlannedSheet } from "./plan";

const row = (...texts: (string | number)[]): Line =>
  Object.fromEntries(texts.map((text, column) => [column, text])) as Line;

/** Sheets without an assignment table: letters, lists and figures that look a little like one. */
export const PLAIN_SHEETS: readonly PlannedSheet[] = [
  lines("Công văn", [
    row("SỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    row("Số: 15/STP-VP", "Độc lập - Tự do - Hạnh phúc"),
    row("V/v phân công nhiệm vụ, thời hạn báo cáo"),
    row("Kính gửi: Các phòng, đơn vị thuộc Sở"),
    row(
      "Văn phòng Sở chủ trì, phối hợp với các phòng thực hiện nhiệm vụ theo thời hạn tại phụ lục kèm theo.",
    ),
    row("Nơi nhận:", "GIÁM ĐỐC"),
  ]),
  lines("Danh bạ", [
    row("STT", "Tên đơn vị", "Địa chỉ", "Điện thoại", "Ghi chú"),
    row(1, "Văn phòng Sở", "Số 1 đường Bình Thuận", "0207 3811 001", ""),
    row(2, "Thanh tra Sở", "Số 1 đường Bình Thuận", "0207 3811 002", ""),
    row(3, "Phòng Hành chính tư pháp", "Số 1 đường Bình Thuận", "0207 3811 003", ""),
  ]),
  lines("Danh sách cán bộ", [
    row("STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Ngày sinh", "Ghi chú"),
    row(1, "Nguyễn Văn Bình", "Chuyên viên", "Văn phòng Sở", "01/02/1985", ""),
    row(2, "Trần Thị Hoa", "Thanh tra viên", "Thanh tra Sở", "12/10/1990", ""),
    row(3, "Lê Văn Minh", "Chuyên viên", "Văn phòng Sở", "05/06/1979", ""),
  ]),
  lines("Thủ tục hành chính", [
    row("TT", "Tên thủ tục", "Lĩnh vực", "Thời hạn giải quyết", "Phí, lệ phí"),
    row(1, "Đăng ký khai sinh có yếu tố nước ngoài", "Hộ tịch", "05 ngày làm việc", "75.000 đồng"),
    row(2, "Cấp phiếu lý lịch tư pháp", "Lý lịch tư pháp", "10 ngày", "200.000 đồng"),
  ]),
  lines("Dự toán", [
    row("STT", "Nội dung chi", "Đơn vị tính", "Số lượng", "Đơn giá", "Thành tiền"),
    row(1, "In tài liệu", "Bộ", 100, 15000, 1500000),
    row(2, "Nước uống", "Người", 50, 20000, 1000000),
    row("", "Tổng cộng", "", "", "", 2500000),
  ]),
  lines("Số liệu", [
    row("Tháng", "Số vụ", "Số người", "Tỷ lệ"),
    row(1, 12, 40, 0.3),
    row(2, 14, 35, 0.4),
    row(3, 9, 30, 0.3),
  ]),
  lines("Văn bản đến", [
    row("STT", "Số ký hiệu", "Ngày ban hành", "Trích yếu nội dung", "Cơ quan ban hành"),
    row(1, "12/UBND-NC", "03/01/2025", "Về việc chuẩn bị hội nghị", "UBND tỉnh"),
    row(2, "25/STC-NS", "06/01/2025", "Về việc quyết toán", "Sở Tài chính"),
  ]),
  lines("Sổ nhiệm vụ", [
    row("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"),
    row(1, "Một việc của sổ", "Văn phòng Sở", "Năm 2025"),
  ]),
  lines("Kết quả kiểm tra", [
    row("STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"),
    row(1, "Một việc đã kiểm tra", "Văn phòng Sở", "Năm 2025"),
  ]),
];

function lines(name: string, all: readonly Line[]): PlannedSheet {
  return { name, parts: [{ lines: all }] };
}
