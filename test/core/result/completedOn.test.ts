import { completedOn } from "../../../src/core/result/completedOn";

test.each`
  result                                                                       | day
  ${"Đã gửi ngày 08/12/2025"}                                                  | ${"2025-12-08"}
  ${"Hoàn thành ngày 5/11/2025"}                                               | ${"2025-11-05"}
  ${"Hoàn thành ngày 27.11.2025"}                                              | ${"2025-11-27"}
  ${"Đã xong ngày 8 tháng 12 năm 2025"}                                        | ${"2025-12-08"}
  ${"Đã trình ngày 8 tháng 12"}                                                | ${"2025-12-08"}
  ${"Xong 08/12"}                                                              | ${"2025-12-08"}
  ${"Đã nộp 03/10/25"}                                                         | ${"2025-10-03"}
  ${"Đã ban hành Báo cáo số 45/BC-STP ngày 05/12/2025"}                        | ${"2025-12-05"}
  ${"Thực hiện Kế hoạch số 5/KH-STP ngày 02/3/2025, đã hoàn thành ngày 20/11"} | ${"2025-11-20"}
  ${"Đã hoàn thành ngày 20/11/2025 theo Kế hoạch số 5/KH-STP ngày 02/3/2025"}  | ${"2025-11-20"}
  ${"Tổ chức từ ngày 10/10/2025, kết thúc ngày 12/10/2025"}                    | ${"2025-10-12"}
  ${"Hoàn thành"}                                                              | ${undefined}
  ${"Hoàn thành 08/12 nhiệm vụ"}                                               | ${undefined}
  ${"Đã giải quyết 98/98 hồ sơ"}                                               | ${undefined}
  ${"Hoàn thành trước ngày 15/12/2025"}                                        | ${undefined}
  ${"Hoàn thành trong tháng 12/2025"}                                          | ${undefined}
  ${"Đã ban hành Công văn 12/CV-STP"}                                          | ${undefined}
  ${"Hoàn thành ngày 31/11/2025"}                                              | ${undefined}
`("$result → $day", ({ result, day }: { result: string; day: string | undefined }) => {
  expect(completedOn(result, 2025)).toBe(day);
});
