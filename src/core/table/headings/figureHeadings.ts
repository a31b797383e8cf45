import type { HeadingWords } from "./headingRole";

/** Titles of columns of figures: what must be reached, from where, by what count, and whether it was. */
export const FIGURE_HEADINGS: readonly HeadingWords[] = [
  {
    role: "target",
    sure: `
      Chỉ tiêu giao; Chỉ tiêu được giao; Mức giao; Mục tiêu phấn đấu; Chỉ tiêu phấn đấu; Chỉ tiêu năm;
      Chỉ tiêu kế hoạch; Kế hoạch giao; Mức phấn đấu; Mục tiêu năm; Chỉ tiêu đến năm;
      Mục tiêu đến năm; Chỉ tiêu cần đạt; Mức cần đạt; Mức độ cần đạt; Chỉ tiêu đề ra; Mục tiêu đề ra;
      Chỉ tiêu đăng ký; Giá trị mục tiêu; Chỉ tiêu tỉnh giao; Mục tiêu cụ thể; Phấn đấu; Mức chỉ tiêu;
      Chỉ tiêu cụ thể; Kế hoạch năm; Mức đạt yêu cầu
    `,
    likely: "Chỉ tiêu; Mục tiêu; Định mức; Yêu cầu đạt; Mục tiêu chỉ tiêu; Chỉ tiêu mục tiêu",
    possible: "Kế hoạch; Yêu cầu; Mức",
  },
  {
    role: "baseline",
    sure: `
      Năm gốc; Giá trị gốc; Kỳ gốc; Số liệu gốc; Năm cơ sở; Hiện trạng; Cùng kỳ; Cùng kỳ năm trước;
      Kết quả năm trước; Thực hiện năm trước; Số liệu năm trước; Giá trị nền; Mức hiện tại;
      Kết quả cùng kỳ; Số liệu cùng kỳ; Kỳ trước; Năm trước; Số kỳ trước; Mốc so sánh; Số liệu nền
    `,
    likely: "Thực trạng; Số liệu ban đầu",
  },
  {
    role: "numerator",
    sure: `
      Tử số; Số thực hiện; Số đã thực hiện; Số đã giải quyết; Số đã hoàn thành; Số hoàn thành; Số đạt;
      Số đúng hạn; Số lượng hoàn thành; Số lượng thực hiện; Số lượng đạt; Số liệu thực hiện;
      Số liệu tử số; Số hồ sơ đúng hạn; Số đã xử lý; Số lượng đã thực hiện; Trong đó
    `,
    likely: "Số liệu; Đã thực hiện; Đã giải quyết; Đúng hạn; Giá trị thực hiện; Đã xử lý",
    possible: "Thực hiện; Số lượng; Kết quả",
  },
  {
    role: "denominator",
    sure: `
      Mẫu số; Tổng số; Tổng số phải thực hiện; Số phải thực hiện; Số phải giải quyết; Tổng số hồ sơ;
      Số liệu mẫu số
    `,
    likely: "Tổng; Tổng cộng; Số được giao; Tổng số giao; Số tiếp nhận",
  },
  {
    role: "ratio",
    sure: `
      Tỷ lệ; Tỉ lệ; Tỷ lệ phần trăm; Phần trăm; Tỷ lệ đạt; Tỷ lệ hoàn thành; Tỷ lệ thực hiện;
      Tỷ trọng; %
    `,
    likely: "Tỷ lệ kết quả; Mức đạt; Giá trị đạt",
  },
  {
    role: "assessment",
    sure: `
      Đạt chưa đạt; Đạt không đạt; Đánh giá; Kết quả đánh giá; Tự đánh giá; Mức độ đạt; Xếp loại;
      Đánh giá mức độ hoàn thành; Đánh giá kết quả; Nhận xét đánh giá; So với chỉ tiêu;
      So với mục tiêu; Thẩm định; Đánh giá mức độ đạt; So sánh với chỉ tiêu; So sánh;
      Mức độ đạt chỉ tiêu
    `,
    likely: "Đạt; Nhận xét",
  },
];
