import { closesTable } from "../../../src/core/table/closing";
import { isDitto, isPageNumber, namesTable, namesTotal } from "../../../src/core/table/lineKinds";

describe("what stands below a table", () => {
  test.each([
    [["Nơi nhận:", "KT. GIÁM ĐỐC"]],
    [["Nơi nhận:"]],
    [["NGƯỜI LẬP BIỂU", "GIÁM ĐỐC"]],
    [["Người lập", "Thủ trưởng đơn vị"]],
    [["Ghi chú: Các đơn vị gửi báo cáo trước ngày 15 hằng tháng."]],
    [["(*) Số liệu tính đến ngày 30/6"]],
    [["Tuyên Quang, ngày 15 tháng 12 năm 2025"]],
    [["ngày … tháng … năm 2025"]],
    [["TM. ỦY BAN NHÂN DÂN"]],
    [["PHÓ GIÁM ĐỐC"]],
    [["(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"]],
    [["Xác nhận của lãnh đạo đơn vị"]],
  ])("%j closes it", (texts) => {
    expect(closesTable(texts)).toBe(true);
  });

  test.each([
    [["1", "Giám đốc chỉ đạo các phòng rà soát hồ sơ", "Văn phòng Sở"]],
    [["Giám đốc Sở phê duyệt kế hoạch và giao các phòng tổ chức thực hiện nghiêm túc"]],
    [["II", "CÔNG TÁC GHI CHÚ HỘ TỊCH"]],
    [["Văn phòng Sở", "Quý I/2025"]],
    [[]],
  ])("%j does not", (texts) => {
    expect(closesTable(texts)).toBe(false);
  });
});

test.each(["nt", "NT", "n.t", "-nt-", "Như trên", "(như trên)", '"', "''", "'", "//", "″", "”"])(
  "%j repeats the cell above",
  (text) => {
    expect(isDitto(text)).toBe(true);
  },
);

test.each(["", "-", "…", "Như kế hoạch", "Nội tiết", "Thanh tra", "1", "NTT"])(
  "%j repeats nothing",
  (text) => {
    expect(isDitto(text)).toBe(false);
  },
);

test.each(["Tổng cộng", "Cộng", "TỔNG SỐ:", "Tổng cộng (I+II)", "Tổng số: 02 nhiệm vụ"])(
  "%j is a total",
  (text) => {
    expect(namesTotal(text)).toBe(true);
  },
);

test.each(["Tổng hợp báo cáo quý", "Công tác cán bộ", "Cộng tác viên dịch thuật", "Tổng kết năm"])(
  "%j is none",
  (text) => {
    expect(namesTotal(text)).toBe(false);
  },
);

test.each(["Biểu 2. Nhiệm vụ phát sinh", "PHỤ LỤC 03", "Bảng 1", "(Kèm theo Kế hoạch số 5)"])(
  "%j names another table",
  (text) => {
    expect(namesTable(text)).toBe(true);
  },
);

test.each([
  ["2", true],
  ["- 3 -", true],
  ["Trang 2/5", true],
  ["Trang trí hội trường", false],
  ["12 hồ sơ", false],
])("%j is a page number: %s", (text, is) => {
  expect(isPageNumber(text)).toBe(is);
});
