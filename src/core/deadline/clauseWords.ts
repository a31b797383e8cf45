import { wordList } from "./wordList";

/** Words around a deadline that set no day, as lists that a native speaker can check. */

/** An action, a product or a body that a clause may begin with: "Trình UBND tỉnh ban hành trước ngày …". */
export const CLAUSE_OPENERS: readonly string[] = wordList(`
  trình, ban, hoàn, gửi, báo, xây, tham, tổ, triển, thực, phê, công, đưa, nghiệm, kết, tổng, sơ,
  đánh, rà, cập, nộp, tiếp, thẩm, lấy, hướng, chỉ, kiểm, giám, đôn, phối, chủ, tuyên, phổ, tập, đào,
  bồi, sắp, bố, phân, giao, nhận, thành, ký, in, mua, đầu, lắp, vận, nâng, khắc, xử, giải, trả, cung,
  khai, duy, áp, số, thu, chi, thanh, quyết, lập, đăng, niêm, thông, họp, khảo, nghiên, biên, soạn,
  dự, góp, hội, lớp, cuộc, đợt, lần, kỳ, giai, bước, phần, mục, nội, cấp, toàn, sở, ubnd, hđnd, ủy,
  phòng, đơn, cơ, văn, trung, bộ, tỉnh, huyện, xã, các, mỗi, những, riêng, trong, ngoài, sau, đồng,
  cụ, gồm, bao, đối, với, cho, của, để, kế, hồ, tờ, đề, chương, nghị, luật, sản, nhiệm, hạng, nguồn,
  hệ, cổng, trang, ứng, dữ, chuyển, cải, cắt, bãi, sửa, hợp, đính, bổ, thời, hạn, mốc, tiến, lộ,
  ngày, đạt, phấn, bảo, đảm, xong, chốt, khởi, bàn, ra, khánh, tuyển, thi, xét, quy, điều, ghi, làm,
  có, được, phải, cần, sẽ, đang, đã, chưa, tạm, hết, từ, qua, trên, theo, về, tại, như, cùng, và,
  hoặc, là, năm, quản, lãnh, bí, trưởng, phó, thủ, chánh, đảng, đoàn, mặt, tư, tài, y, giáo, khoa,
  nông, lao, dân, thống, ngành, địa, doanh, người, cá, vòng, phiên, đại, lễ, chuyên, tiểu, tháng,
  dịp, chào, hưởng, kỷ, hằng, nhân, tết, bản, biểu, phụ, danh, sổ, tin, bài, ảnh, phim, giấy, chế,
  đấu, hoạt, vụ, vị, trạm, trường, bệnh, viện, cục, nhà, trụ, máy, thiết, phương, hạ, kho, giống,
  rừng, đất, đường, cầu, khu, vùng, thôn, thị, phường, tăng, giảm, giữ, mở, đóng, tháo, gỡ, hỗ, huy,
  phát, hình, tạo, quán, học, tự, liên, kiện, củng, sáp, nhập, tách, chia, xác, định, đo, cân, tất,
  tinh, rút, bám, cử, mời, nắm, tích, cực, động, ưu, tiên, trọng, đột, thí, hiện, tìm, kiến, chuẩn,
  bị, sớm, ngay, khẩn, trương, kịp, nhanh, đúng, đủ, đó, trước, mắt, lâu, dài, vừa, xem, lưu, ý, chú,
  tt, cv, qđ, kh, bc, ttr, nq, nđ, ct, tb, btp, stp, vp, vps, tthc, cchc, cđs, ttpvhcc, hđ, bqp, bca,
  bnv, btc, tw, tu, gđ, pgđ, lđ, cbccvc, cbcc, ccvc, bcđ, tgtl, pl, pbgdpl, vbqppl, qppl, thpl, tgpl,
  bttp, htpl, dvc, dvctt, ht, ổn, bế, bình, bốc, cam, cảnh, chấm, chấp, chứng, cưỡng, di, diễn, dừng, đàm, đền,
  đổi, gặp, giới, góp, hiệp, hỏi, huấn, kéo, kêu, kê, kích, kiên, lan, lồng, luân, mít, ngăn, nghe, nối, ôn, phản,
  phóng, phục, sao, soát, sinh, tác, tái, tặng, tiêm, tiêu, trao, triệu, trồng, truy, truyền, trưng, tu, vệ, vinh,
  xóa, xoá, xúc, khoán, khóa, khoá, lựa, chọn, tuyến, mã, nền, phần, bưu, viễn, an, ninh, tập, cán, chủ, chức
`);

/** Words that make a reading doubtful wherever they stand outside brackets. */
export const DOUBTS: readonly string[] = wordList(`
  không, trừ, chưa, thay, nhưng, chẳng, khỏi, hay
`);

/** Progress notes: what stands behind them tells what was, not what is due. */
export const PROGRESS: readonly string[] = wordList(`
  đã hoàn thành, đã thực hiện, đã ban hành, đã trình, đã xong, đã có, đã triển khai, đã báo cáo,
  đã gửi, đã phê duyệt, đã được, đã tổ chức, đã đạt, đã thông qua, đã xây dựng, đã nộp, đã ký,
  đang thực hiện, đang triển khai, đang trình, đang xây dựng, đang lấy ý kiến, đang thẩm định,
  đang hoàn thiện, đang rà soát, đang tổng hợp, đang soạn thảo, đang chờ, chưa hoàn thành,
  chưa thực hiện, chưa triển khai, chưa ban hành, chưa trình, chưa đạt, đến nay đã, hiện đã,
  hiện nay đang, hiện đang, đã hoàn tất, đã kết thúc, đã đưa, đã phân công, đã cập nhật, quá hạn,
  đúng hạn, trễ hạn, chậm tiến độ, đúng tiến độ, vượt tiến độ, đã giao, đã làm, đã chuyển, đang
`);

/** Begin a change of the deadline; what stood before no longer holds. */
export const CHANGES: readonly string[] = wordList(`
  điều chỉnh, thay đổi, lùi, lùi thời hạn, gia hạn, dời, chuyển sang, kéo dài, đổi thành, đẩy lùi,
  điều chỉnh lại, điều chỉnh thời hạn, điều chỉnh thời gian, thay đổi thời hạn, rút ngắn,
  thay đổi thời gian, lùi tiến độ, lùi thời gian, đổi sang, chuyển thành, chuyển tiếp sang, hoãn,
  sửa thành, được lùi, xin điều chỉnh, cập nhật thành, đề nghị điều chỉnh, đề nghị lùi, đề nghị gia hạn, xin lùi, xin gia hạn,
  được gia hạn, được điều chỉnh, điều chỉnh tiến độ, nay điều chỉnh, dời sang, dời thời hạn, →
`);

/** Lead from the old deadline to the new one. */
export const INTO: readonly string[] = wordList(`
  thành, sang, chuyển sang, chuyển thành, lùi sang, lùi đến, thay bằng, dời sang, dời đến
`);

/** Names a part of the work that the next deadline is for: "đối với báo cáo năm", "riêng cấp xã". */
export const SCOPES: readonly string[] = wordList(`
  đối với, riêng đối với, riêng, áp dụng đối với, áp dụng cho, cho, dành cho, với, của, tại,
  để, nhằm, phục vụ, trong đó, ngoài ra, phạm vi, trên địa bàn, thuộc, bao gồm, gồm, về, ở, từ phía, do
`);

/** What a period may name: "báo cáo quý III", "Kế hoạch năm 2026". */
export const NAMED_BY_PERIOD: readonly string[] = wordList(`
  báo cáo, kế hoạch, chương trình, số liệu, kỳ, kỳ báo cáo, nhiệm vụ, dự toán, kinh phí, chỉ tiêu,
  sơ kết, tổng kết, đánh giá, kết quả, công tác, đề án, kiểm điểm, luật, nghị quyết, danh mục,
  chương trình công tác, kế hoạch công tác, báo cáo tổng kết, báo cáo sơ kết, phiếu, báo cáo kết quả,
  hội nghị sơ kết, hội nghị tổng kết, báo cáo công tác, cho kỳ, thông tư, đại hội, tầm nhìn,
  tầm nhìn đến, tầm nhìn đến hết, tầm nhìn tới, định hướng, định hướng đến, định hướng đến hết,
  định hướng tới, hướng đến, hướng tới, và tầm nhìn đến
`);

/** The span that figures are taken from: "số liệu từ 15/12/2024 đến 14/12/2025"; its end is not due. */
export const FIGURES: readonly string[] = wordList(`
  số liệu tính đến, số liệu đến, số liệu tính từ, số liệu từ, số liệu tính, số liệu lấy từ, số liệu lấy đến,
  số liệu chốt đến, số liệu chốt ngày, chốt số liệu đến, chốt số liệu, kỳ số liệu từ, kỳ số liệu,
  số liệu báo cáo tính từ, số liệu báo cáo tính đến, số liệu báo cáo từ, thời điểm chốt số liệu,
  thời điểm lấy số liệu, thời gian lấy số liệu từ, kỳ báo cáo từ, kỳ báo cáo tính từ
`);

/** Lead to the deadline that held before: "kế hoạch ban đầu là 30/9/2025", "thay cho quý IV". */
export const FORMER: readonly string[] = wordList(`
  kế hoạch ban đầu, kế hoạch cũ, thời hạn cũ, thời hạn ban đầu, hạn cũ, hạn ban đầu, kế hoạch trước đây,
  thời hạn trước đây, thay cho, thay vì, so với kế hoạch ban đầu, so với kế hoạch, so với thời hạn,
  so với thời hạn ban đầu, so với ban đầu, trước đây là, trước đó là, ban đầu là, trước kia là,
  tiến độ ban đầu, tiến độ cũ, thời gian cũ
`);

/** Documents: a number, a day or a year behind them belongs to them. */
export const DOCUMENTS: readonly string[] = wordList(`
  nghị quyết, nghị định, quyết định, kế hoạch, công văn, văn bản, thông báo, thông tư, luật, chỉ thị,
  đề án, chương trình, kết luận, tờ trình, hướng dẫn, báo cáo, công điện, quy định,
  thông tư liên tịch, pháp lệnh, hiến pháp, quy chế, giấy mời, biên bản, hợp đồng, phiếu trình, qđ,
  nq, nđ, kh, cv, vb, tb, tt, ct, kl, ttr, bc, công văn số, đề án số, quy hoạch
`);

/** Bits of talk that hold a calendar word and set no day. */
export const IDIOMS: readonly string[] = wordList(`
  việt nam, miền nam, phía nam, hà nam, quảng nam, nam định, trước mắt, trước hết, trước tiên, trước đây, trước đó, sau đó, từ đó, từng bước, hết sức, đầu tư,
  đầu mối, đầu ra, đầu vào, ban đầu, bước đầu, cuối cùng, trong đó, đến nay, hiện nay, ngày làm việc,
  ngày hội, ngày pháp luật, ngày chuyển đổi số, ngày thành lập, ngày truyền thống, tháng thanh niên,
  tháng hành động, tháng công nhân, tuần lễ, ngày lễ, ngày nghỉ, năm học, từ xa, quý khách, quý vị,
  quý cơ quan, thời gian thực hiện, thời gian hoàn thành, thời hạn hoàn thành, thời hạn thực hiện,
  thời hạn, thời gian, hạn, mốc thời gian, trong toàn, đến từng, tuần tra, ngày pháp luật việt nam,
  ngày đêm, tháng cao điểm, đến các, trong các cơ quan, từ các, đến khi, vào cuộc, đến người dân,
  đến cơ sở, trong nội bộ, về đích, năm công tác, năm công tác thi hành án, năm nghiệp vụ
`);
