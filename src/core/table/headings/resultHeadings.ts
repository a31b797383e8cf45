import type { HeadingWords } from "./headingRole";

/** Titles of columns that say what became of it. */
export const RESULT_HEADINGS: readonly HeadingWords[] = [
  {
    role: "result",
    sure: `
      Kết quả thực hiện; Tình hình thực hiện; Tình trạng; Tình trạng thực hiện; Trạng thái;
      Trạng thái thực hiện; Lũy kế kết quả thực hiện; Kết quả thực hiện đến; Kết quả đến nay;
      Kết quả đạt được; Mức độ hoàn thành; Kết quả hoàn thành; Kết quả xử lý;
      Tình hình kết quả thực hiện; Kết quả triển khai; Tình hình triển khai; Tình trạng xử lý;
      Hiện trạng thực hiện; Tiến độ kết quả thực hiện; Kết quả tiến độ thực hiện; Đã hoàn thành;
      Kết quả giải quyết; Ước thực hiện; Kết quả tổ chức thực hiện; Thực trạng thực hiện;
      Tình trạng hoàn thành; Kết quả thực hiện nhiệm vụ; Kết quả đã thực hiện; Báo cáo kết quả;
      Cập nhật kết quả; Cập nhật tiến độ; Kết quả kỳ báo cáo; Kết quả trong kỳ; Lũy kế; Kết quả khắc phục; Đã làm đến đâu; Làm đến đâu; Làm được đến đâu;
      Tình hình thực hiện đến nay; Kết quả quý
    `,
    likely: "Tiến độ thực hiện; Tình hình; Kết quả; Kết quả năm",
    possible: "Tiến độ; Thực hiện; Hoàn thành; Đến nay; Kết quả cụ thể",
  },
  {
    role: "description",
    sure: `
      Mô tả; Diễn giải; Giải trình; Thuyết minh; Mô tả kết quả; Diễn giải kết quả; Nội dung kết quả;
      Mô tả chi tiết; Chi tiết kết quả; Diễn giải cách tính; Cách tính; Nội dung thực hiện cụ thể;
      Giải thích; Kết quả chi tiết; Nội dung báo cáo; Nội dung đã thực hiện; Công thức tính;
      Nêu rõ kết quả; Mô tả kết quả thực hiện; Diễn giải kết quả thực hiện; Tóm tắt kết quả;
      Giải trình kết quả
    `,
    likely: "Chi tiết; Ghi rõ; Cụ thể",
  },
  {
    role: "note",
    sure: "Ghi chú; G Chú; Chú thích; Ghi chú khác; Lưu ý; Ghi chú lý do; Lý do; Ý kiến khác",
    likely: "Khác; Ý kiến",
  },
];
