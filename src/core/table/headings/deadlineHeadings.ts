import type { HeadingWords } from "./headingRole";

/** Titles of columns that say until when. */
export const DEADLINE_HEADINGS: readonly HeadingWords[] = [
  {
    role: "deadline",
    sure: `
      Thời hạn; Thời gian; Thời hạn hoàn thành; Thời gian hoàn thành; Thời gian thực hiện;
      Hạn hoàn thành; Ngày hoàn thành; Hạn; Hạn chót; Thời điểm hoàn thành; Mốc thời gian;
      Mốc hoàn thành; Lộ trình; Thời gian dự kiến; Lộ trình thực hiện; Thời hạn thực hiện;
      Hạn thực hiện; Hạn xử lý; Thời gian kết thúc; Ngày kết thúc; Thời hạn yêu cầu; Thời hạn trình;
      Thời gian trình; Thời hạn báo cáo; Tiến độ hoàn thành; Thời gian thực hiện hoàn thành;
      Thời hạn giao; Hạn giao; Hạn báo cáo; Hạn trình; Thời gian ban hành; Tiến độ thời gian;
      Thời gian tiến độ; Thời gian tổ chức; Thời gian triển khai; Dự kiến hoàn thành; Thời hạn xử lý;
      Thời hạn giải quyết nhiệm vụ; Dự kiến thời gian; Ngày đến hạn; Đến hạn; Thời hạn cuối;
      Thời gian hoàn thành dự kiến; Deadline; Hoàn thành trước ngày; Hoàn thành trước;
      Phải hoàn thành; Kỳ hạn; Thời hạn khắc phục; Bao giờ xong; Khi nào xong; Xong trước
    `,
    likely: `
      Thời điểm; Kết thúc; Tiến độ yêu cầu; Tiến độ dự kiến; Kế hoạch thời gian; Hoàn thành;
      Thời gian đến
    `,
    possible: "Tiến độ; Tiến độ thực hiện; Ngày; Tháng; Quý; Đến ngày; Đến; Ngày tháng; Kế hoạch",
  },
];
