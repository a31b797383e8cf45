import { z } from "zod";
import { ROLES } from "./table";

/**
 * What a phrase of a heading can mean: a role; "none" for columns that an assignment table may carry along; "foreign"
 * for columns of other lists (staff, schedules, goods, procedures), which make it doubtful that this is one.
 */
const headingRole = z.enum([...ROLES, "none", "foreign"]);
export type HeadingRole = z.infer<typeof headingRole>;

/**
 * Phrases that people write over a column, by what they mean. `sure` phrases name the role alone, `likely` ones
 * usually mean it, `possible` ones need the cells below to agree. Compared after folding, longest phrase first, and
 * every word speaks once: in "Thời gian thực hiện" the words "thực hiện" say nothing about a unit any more.
 */
const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(";")
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
const phrases = z.object({
  role: headingRole,
  sure: list,
  likely: list,
  possible: list,
});

const WORDS: z.input<typeof phrases>[] = [
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

/** One phrase with its words folded, ready for matching. */
export interface HeadingPhrase {
  /** As the list writes it. */
  spelling: string;
  role: HeadingRole;
  weight: number;
}

const WEIGHTS = { sure: 1, likely: 0.7, possible: 0.45 } as const;

/** Every phrase of the list, checked. */
export const HEADING_PHRASES: readonly HeadingPhrase[] = z
  .array(phrases)
  .parse(WORDS)
  .flatMap((entry) =>
    (["sure", "likely", "possible"] as const).flatMap((strength) =>
      entry[strength].map((spelling) => ({ spelling, role: entry.role, weight: WEIGHTS[strength] })),
    ),
  );
