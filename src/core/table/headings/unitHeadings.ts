import type { HeadingWords } from "./headingRole";

/** Titles of columns that say who does it. */
export const UNIT_HEADINGS: readonly HeadingWords[] = [
  {
    role: "lead",
    sure: `
      Chủ trì; C Trì; Đơn vị chủ trì; Cơ quan chủ trì; Đơn vị đầu mối; Cơ quan đầu mối;
      Đơn vị được giao; Cơ quan được giao; Đơn vị chịu trách nhiệm; Cơ quan chịu trách nhiệm;
      Đơn vị thực hiện chính; Đơn vị thực hiện; Cơ quan thực hiện; Đơn vị phụ trách; Đơn vị tham mưu;
      Cơ quan tham mưu; Đơn vị chủ trì tham mưu; Cơ quan trình; Đơn vị trình; Cơ quan soạn thảo;
      Đơn vị soạn thảo; Phòng thực hiện; Đơn vị cá nhân thực hiện; Đơn vị cá nhân chủ trì;
      Đơn vị tổ chức thực hiện; Đơn vị chủ quản; Cơ quan chủ quản; Phòng chuyên môn thực hiện;
      Đơn vị xử lý; Đơn vị triển khai; Cơ quan triển khai; Đơn vị được phân công;
      Cơ quan được phân công; Bộ phận thực hiện; Bộ phận chủ trì; Tổ chức cá nhân thực hiện;
      Cơ quan đơn vị thực hiện; Đơn vị quản lý; Đơn vị phòng thực hiện; Chủ đầu tư; Ai chủ trì; Ai làm; Ai thực hiện
    `,
    likely: `
      Phân công thực hiện; Phân công; Trách nhiệm thực hiện; Trách nhiệm; Người chủ trì;
      Bộ phận phụ trách; Giao đơn vị; Phân công nhiệm vụ; Phân công trách nhiệm; Thực hiện chính;
      Tổ chức thực hiện; Phòng ban
    `,
    possible: `
      Đơn vị; Cơ quan; Phòng; Phòng đơn vị; Cơ quan đơn vị; Bộ phận; Người thực hiện;
      Cá nhân thực hiện; Thực hiện; Phụ trách; Người làm; Người được phân công;
      Đảng viên được phân công; Đảng viên phụ trách; Đảng viên thực hiện; Đồng chí phụ trách;
      Đồng chí được phân công; Đầu mối; Đầu mối thực hiện; Chịu trách nhiệm
    `,
  },
  {
    role: "coordinator",
    sure: `
      Phối hợp; P Hợp; P H; Đơn vị phối hợp; Cơ quan phối hợp; Phối hợp thực hiện;
      Đơn vị phối hợp thực hiện; Đơn vị liên quan; Cơ quan liên quan; Cơ quan đơn vị liên quan;
      Đơn vị hỗ trợ; Người phối hợp; Cùng thực hiện; Đơn vị tham gia; Cơ quan tham gia;
      Thành phần phối hợp; Cơ quan đơn vị phối hợp; Ai phối hợp; Đơn vị cùng thực hiện
    `,
    likely: "Tham gia; Hỗ trợ",
    possible: "Liên quan",
  },
  {
    role: "officer",
    sure: `
      Người phụ trách; Cán bộ phụ trách; Lãnh đạo phụ trách; Lãnh đạo chỉ đạo; Chuyên viên phụ trách;
      Đầu mối liên hệ; Cán bộ đầu mối; Người theo dõi; Công chức phụ trách; Người chịu trách nhiệm;
      Người đầu mối; Chuyên viên thực hiện; Công chức thực hiện; Cán bộ thực hiện;
      Lãnh đạo Sở phụ trách; Chuyên viên theo dõi; Lãnh đạo theo dõi; Người được giao;
      Cán bộ theo dõi; Công chức theo dõi; Họ tên người phụ trách; Cá nhân phụ trách;
      Lãnh đạo đơn vị phụ trách; Phó Giám đốc phụ trách; Người ký; Lãnh đạo duyệt; Công chức tham mưu
    `,
    likely: `
      Người được phân công; Đảng viên được phân công; Đảng viên phụ trách; Đảng viên thực hiện;
      Đồng chí phụ trách; Đồng chí được phân công; Người làm; Cấp ủy viên phụ trách;
      Đầu mối thực hiện; Người thực hiện; Cá nhân thực hiện; Chuyên viên; Cán bộ; Đầu mối; Cá nhân;
      Phụ trách
    `,
    possible: "Lãnh đạo; Công chức; Người chủ trì; Người",
  },
];
