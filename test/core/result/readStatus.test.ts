import fc from "fast-check";
import { readStatus } from "../../../src/core/result/readStatus";
import type { Status } from "../../../src/core/result/status";
import { STATUS_FORMS } from "../../../src/core/result/statusForms";

describe("each form reads its own examples", () => {
  test.each(STATUS_FORMS.flatMap((form) => form.examples.map((text) => [form.status, text] as const)))(
    "%s: %s",
    (status, text) => {
      expect(readStatus(text)).toBe(status);
    },
  );
});

describe("several statements in one text", () => {
  test.each<[string, Status]>([
    ["Thực hiện thường xuyên trong năm 2025, đến nay đã hoàn thành", "done"],
    ["Đang triển khai từ tháng 3, đến nay đã hoàn thành", "done"],
    ["Đã hoàn thành, tiếp tục duy trì", "done"],
    ["Đã hoàn thành, không phát sinh vướng mắc", "done"],
    ["Đã hoàn thành dự thảo, đang lấy ý kiến", "in-progress"],
    ["Đã trình, chờ phê duyệt", "in-progress"],
    ["Đã ban hành Kế hoạch; đang triển khai thực hiện", "in-progress"],
    ["Đang triển khai, đã ban hành Kế hoạch", "in-progress"],
    ["Đã hoàn thành nội dung 1, chưa thực hiện nội dung 2", "in-progress"],
    ["Chưa triển khai, chờ hướng dẫn", "not-started"],
    ["Chưa triển khai (chưa đến hạn)", "not-due"],
    ["Đang thực hiện (chưa đến hạn)", "in-progress"],
    ["Đang thực hiện (quá hạn)", "overdue"],
    ["Chưa thực hiện, quá hạn", "overdue"],
    ["Đã hoàn thành (chậm 5 ngày)", "done-late"],
    ["Quá hạn; đã hoàn thành ngày 20/12/2025", "done-late"],
    ["Tạm dừng, chờ hướng dẫn", "paused"],
  ])("%s: %s", (text, status) => {
    expect(readStatus(text)).toBe(status);
  });
});

describe("a reason tells no state of its own", () => {
  test.each<[string, Status]>([
    ["Chưa hoàn thành (do chưa có hướng dẫn của Bộ)", "in-progress"],
    ["Chưa hoàn thành; nguyên nhân: chưa bố trí kinh phí", "in-progress"],
    ["Chưa hoàn thành, lý do chưa đủ hồ sơ", "in-progress"],
    ["Chua hoan thanh (do chua co huong dan)", "in-progress"],
    ["Chưa triển khai (nguyên nhân: chưa có kinh phí)", "not-started"],
    ["Do chưa có hướng dẫn nên chưa thực hiện", "not-started"],
    ["Chậm; do vướng mắc nay đã hoàn thành", "done-late"],
  ])("%s: %s", (text, status) => {
    expect(readStatus(text)).toBe(status);
  });
});

describe("on schedule is not done", () => {
  test.each<[string, Status]>([
    ["Theo đúng tiến độ", "in-progress"],
    ["Bảo đảm tiến độ đề ra", "in-progress"],
    ["dung tien do", "in-progress"],
    ["Đã ban hành Kế hoạch, thực hiện đúng tiến độ", "in-progress"],
    ["Thực hiện thường xuyên, đúng tiến độ", "ongoing"],
    ["Hoàn thành đúng tiến độ", "done"],
    ["Đã hoàn thành; đảm bảo tiến độ", "done"],
    ["Đã thực hiện đúng tiến độ", "done"],
    ["Đúng tiến độ 100%", "done"],
    ["Chưa đảm bảo tiến độ", "overdue"],
  ])("%s: %s", (text, status) => {
    expect(readStatus(text)).toBe(status);
  });
});

describe("shares", () => {
  test.each<[string, Status]>([
    ["100%", "done"],
    ["60%", "in-progress"],
    ["0%", "not-started"],
    ["Hoàn thành 80%", "in-progress"],
    ["Đạt 112%", "done"],
    ["Hoàn thành 11/11 chỉ tiêu", "done"],
    ["5/10 nhiệm vụ", "in-progress"],
    ["Đã hoàn thành 3/5 nội dung", "in-progress"],
    ["98/98 công chức tham gia", "done"],
    ["2.203/2.218 hồ sơ", "in-progress"],
    ["Đã hoàn thành, 98% hồ sơ đúng hạn", "done"],
    ["Hoàn thành 15/12", "done"],
    ["Hoàn thành ngày 15/12/2025", "done"],
    ["Hoàn thành trong 12/2025", "done"],
  ])("%s: %s", (text, status) => {
    expect(readStatus(text)).toBe(status);
  });
});

describe("however it is written", () => {
  test.each<[string, Status]>([
    ["ĐÃ HOÀN THÀNH", "done"],
    ["da hoan thanh", "done"],
    ["chua thuc hien", "not-started"],
    ["dang trien khai", "in-progress"],
    ["Đã hoàn thành".normalize("NFD"), "done"],
    ["  Hoàn \n thành  ", "done"],
    ["- Đã hoàn thành.", "done"],
  ])("%j: %s", (text, status) => {
    expect(readStatus(text)).toBe(status);
  });
});

test.each([
  "",
  "-",
  "…",
  "Theo kế hoạch",
  "Rất gấp",
  "Khẩn trương triển khai xử lý",
  "Cần cập nhật hạn",
  "Tốt",
  "Quý IV",
])("%j tells no state", (text) => {
  expect(readStatus(text)).toBe("unknown");
});

test("any text is read without an exception", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      expect(typeof readStatus(text)).toBe("string");
    }),
  );
});
