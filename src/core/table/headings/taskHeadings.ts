import type { HeadingWords } from "./headingRole";

/** Titles of columns that say what is to be done: its number, its criterion, the task, what it rests on, what must come of it. */
export const TASK_HEADINGS: readonly HeadingWords[] = [
  {
    role: "index",
    sure: "STT; TT; Số TT; Số thứ tự; Thứ tự; S T T; T T; No; STT nhiệm vụ",
    likely: "Số hiệu nhiệm vụ; Mã nhiệm vụ; Mã số nhiệm vụ; Mã chỉ tiêu; Mã số; Mã",
    possible: "Mục; Số",
  },
  {
    role: "criterion",
    sure: `
      Lĩnh vực; Tiêu chí; Tiêu chí thành phần; Nhóm nhiệm vụ; Nhóm tiêu chí; Lĩnh vực công tác;
      Mảng công việc; Nội dung tiêu chí; Tên tiêu chí; Chỉ số thành phần; Nhóm lĩnh vực;
      Nội dung đánh giá; Tiêu chí đánh giá; Trục nội dung
    `,
    likely: "Chuyên đề; Chủ đề; Nhóm; Trụ cột; Tiêu chuẩn; Phân loại",
    possible: "Loại; Mục tiêu",
  },
  {
    role: "task",
    sure: `
      Nhiệm vụ; Nội dung nhiệm vụ; Tên nhiệm vụ; Nội dung công việc; Công việc; Tên công việc;
      Đầu việc; Nội dung nhiệm vụ giải pháp; Nhiệm vụ giải pháp; Nhiệm vụ và giải pháp;
      Nhiệm vụ cụ thể; Nội dung triển khai; Nội dung thực hiện; Hạng mục triển khai;
      Hạng mục công việc; Nội dung hoạt động; Nội dung các nhiệm vụ; Nội dung chỉ đạo;
      Nhiệm vụ được giao; Nhiệm vụ giao; Việc cần làm; Nội dung giao; Nội dung kế hoạch;
      Nội dung công tác; Tên nhiệm vụ dự án; Tên dự án; Nội dung phân công; Nội dung kết luận;
      Nội dung ý kiến chỉ đạo; Tên chỉ tiêu; Tên chỉ số; Nội dung chỉ tiêu; Tên văn bản;
      Nội dung yêu cầu; Nội dung chủ yếu; Nội dung cần thực hiện; Nội dung tham mưu;
      Nội dung thanh tra; Nội dung kiểm tra; Nội dung kiến nghị; Việc phải làm; Việc cần thực hiện; Nội dung tuyên truyền; Nội dung đào tạo; Nội dung rà soát
    `,
    likely: `
      Nội dung; Hạng mục; Hoạt động; Giải pháp; Biện pháp; Hành động; Chương trình; Đề án; Dự án;
      Nhiệm vụ chỉ tiêu; Chỉ tiêu nhiệm vụ; Mục tiêu chỉ tiêu; Chỉ tiêu mục tiêu; Vấn đề; Phần việc; Việc; Chỉ số; Công tác;
      Kiến nghị thanh tra; Kiến nghị của Đoàn thanh tra; Kiến nghị kiểm tra; Trích yếu; Trích yếu nội dung; Trích yếu nội dung giao; Tên báo cáo;
      Kết luận chỉ đạo; Ý kiến chỉ đạo; Tồn tại hạn chế; Hạn chế tồn tại
    `,
    possible: "Chỉ tiêu; Yêu cầu; Mục tiêu; Diễn giải nội dung; Tên; Khâu",
  },
  {
    role: "basis",
    sure: `
      Văn bản giao nhiệm vụ; Văn bản giao; Văn bản giao việc; Căn cứ; Căn cứ pháp lý; Cơ sở pháp lý;
      Nguồn gốc; Căn cứ giao nhiệm vụ; Căn cứ thực hiện; Văn bản chỉ đạo; Văn bản căn cứ; Nguồn giao;
      Văn bản nguồn; Số văn bản giao; Số văn bản; Số ký hiệu văn bản; Nguồn nhiệm vụ; Xuất xứ;
      Cơ sở thực hiện; Văn bản yêu cầu; Văn bản liên quan; Văn bản quy định; Theo văn bản;
      Số kết luận; Căn cứ ban hành
    `,
    likely: "Văn bản; Nguồn; Cơ sở; Ký hiệu; Quy định tại; Nhiệm vụ giao tại",
  },
  {
    role: "product",
    sure: `
      Sản phẩm; Sản phẩm đầu ra; Kết quả đầu ra; Sản phẩm dự kiến; Dự kiến sản phẩm; Dự kiến kết quả;
      Kết quả dự kiến; Kết quả yêu cầu; Yêu cầu kết quả; Kết quả cần đạt; Kết quả phải đạt; Đầu ra;
      Kết quả sản phẩm; Sản phẩm kết quả; Sản phẩm hoàn thành; Hình thức văn bản; Hình thức sản phẩm;
      Kết quả mong đợi; Kết quả mong muốn; Mục tiêu kết quả; Loại văn bản; Kết quả hướng tới;
      Sản phẩm bàn giao; Dự kiến kết quả đạt được; Kết quả dự kiến đạt được; Yêu cầu sản phẩm;
      Tên sản phẩm; Kết quả đầu ra dự kiến
    `,
    likely: "Yêu cầu cần đạt; Hình thức; Hồ sơ trình; Minh chứng",
    possible: "Kết quả; Yêu cầu; Mục tiêu; Tài liệu kiểm chứng",
  },
];
