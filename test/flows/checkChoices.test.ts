import { chooseBand, chooseRole, NO_CHOICES, type HeadingChoices } from "../../src/core/table/headingChoices";
import { checkWorkbook } from "../../src/flows/checkWorkbook";
import { openRows } from "../excel/openRows";

const PLAN = [
  ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Tổ công tác", "Thời hạn"],
  [1, "Kiểm kê tài sản của các phòng", "Văn phòng Sở", null, "Quý I/2025"],
  [2, "Lập danh mục hồ sơ nộp lưu", "Văn phòng Sở", "Thanh tra Sở", "Quý II/2025"],
];
const AGENDA = [
  ["Thời gian", "Nội dung", "Người thực hiện"],
  ["7h30 - 8h00", "Đón tiếp đại biểu dự hội nghị", "Ban tổ chức"],
  ["8h00 - 8h15", "Khai mạc hội nghị tổng kết", "Giám đốc Sở"],
  ["8h15 - 9h00", "Các đơn vị báo cáo tham luận", "Các đơn vị"],
];

async function check(choices?: HeadingChoices) {
  await openRows({ "Kế hoạch": PLAN, "Chương trình": AGENDA });
  return checkWorkbook({ sheets: "all", asOf: "2025-01-15", ...(choices && { choices }) });
}

const findings = async (choices?: HeadingChoices) =>
  (await check(choices)).sheets.flatMap(({ name, findings: found }) =>
    found.map(({ rule, cell }) => `${name}: ${rule} ${cell}`),
  );

test("without choices the reader decides alone", async () => {
  expect(await findings()).toEqual([]);
});

test("the rules ask the column that was chosen", async () => {
  const choices = chooseRole(NO_CHOICES, ["Tổ công tác"], "lead");
  expect(await findings(choices)).toEqual(["Kế hoạch: missing-lead D2"]);
});

test("a column taken out of the check is missing", async () => {
  const choices = chooseRole(NO_CHOICES, ["Thời hạn"], "none");
  expect(await findings(choices)).toEqual(["Kế hoạch: missing-column A1"]);
});

test("a block that is doubtful is offered, and checked once its heading was pointed to", async () => {
  const before = await check();
  expect(before.offered.map(({ sheet, table }) => [sheet, table.headerRows])).toEqual([
    ["Chương trình", [0, 0]],
  ]);
  const after = await check(chooseBand(NO_CHOICES, "Chương trình", 0));
  expect(after.offered).toEqual([]);
  expect(after.sheets[1]?.tables).toHaveLength(1);
});
