import type { HeadingWords } from "./headingRole";

/** Titles of columns that say nothing of a task, and those of other lists. */
export const OTHER_HEADINGS: readonly HeadingWords[] = [
  {
    role: "none",
    sure: `
      Đơn vị tính; ĐVT; Kinh phí; Nguồn kinh phí; Dự toán; Dự kiến kinh phí; Kinh phí thực hiện;
      Nguồn vốn; Nguồn lực; Số tiền; Điểm; Điểm chuẩn; Điểm tối đa; Điểm tự chấm; Điểm tự đánh giá;
      Thang điểm; Đối tượng; Bắt đầu; Ngày bắt đầu; Thời gian bắt đầu; Ngày giao; Thời điểm giao;
      Khó khăn vướng mắc; Khó khăn; Vướng mắc; Tồn tại hạn chế; Nguyên nhân; Đề xuất kiến nghị;
      Kiến nghị đề xuất; Đề xuất; Kiến nghị; Phạm vi; Địa bàn; Tần suất; Ưu tiên; Mức độ ưu tiên;
      Ngày cập nhật; Quý I; Quý II; Quý III; Quý IV; Quý 1; Quý 2; Quý 3; Quý 4; Ngày báo cáo;
      Số điểm; Trọng số; Ngày giao nhiệm vụ; Thời gian giao
    `,
  },
  {
    role: "foreign",
    sure: `
      Đơn vị tiền; Thành tiền; Đơn giá; Địa điểm; Địa chỉ; Số điện thoại; Điện thoại; Email; Chức vụ;
      Họ và tên; Họ tên; Ngày sinh; Năm sinh; Giới tính; Ngày tháng năm sinh; Thành phần;
      Thành phần tham dự; Tên thủ tục; Thủ tục; Thủ tục hành chính; Thời hạn giải quyết; Phí lệ phí;
      Phí; Lệ phí; Cơ quan ban hành; Trích yếu; Trích yếu nội dung; Nơi ban hành; Ngày ký; Ngày đến;
      Người ký ban hành; Ngày ban hành; Quê quán; Trình độ; Ngạch; Nơi công tác; Đơn vị công tác;
      Cơ quan công tác; Đơn vị sử dụng; Nơi nhận; Nơi sử dụng; Số lượng người; Dân số; Diện tích;
      Số hộ; Thời gian bảo hành; Thời gian sử dụng; Năm sản xuất; Nhà cung cấp; Hãng sản xuất;
      Xuất xứ hàng hóa; Tên tài sản; Tên hàng; Tên đơn vị; Tên cơ quan; Tên xã; Năm sử dụng; Nguyên giá;
      Số quyết định; Thời gian công tác; Thứ; Thứ ngày; Buổi; Giờ; Sáng; Chiều; Phương tiện; Lái xe;
      Hội trường; Báo cáo viên; Giảng viên; Số tiết; Hệ số lương; Mã ngạch; Số CCCD; Số tài khoản;
      Ngân hàng; Quốc tịch; Dân tộc; Nghề nghiệp; Tiêu đề hồ sơ; Thời hạn bảo quản; Số tờ; Hộp số;
      Nội dung chi; Khoản chi; Tên lớp; Số học viên; Thời gian nghỉ; Lý do nghỉ; Số ngày nghỉ
    `,
  },
  {
    // texts of coordinator and lead cells, made of the words of their titles
    role: "none",
    sure: `
      Các đơn vị liên quan; Các cơ quan liên quan; Các cơ quan đơn vị liên quan;
      Các phòng đơn vị liên quan; Các đơn vị có liên quan; Các cơ quan có liên quan;
      Các cơ quan đơn vị có liên quan; Các phòng đơn vị có liên quan; Các phòng đơn vị thuộc Sở;
      Các đơn vị thuộc Sở; Văn phòng Sở; Văn phòng
    `,
  },
];
