import { quarterSample } from "../../scripts/samples/quarterSample";
import { planSummary } from "../../src/flows/planSummary";
import { openHost, openRows } from "../excel/openRows";

const AS_OF = "2025-12-10";

test("each sheet says what it would bring: tasks, indicators, and whether it has results", async () => {
  await openHost(quarterSample());
  const { sheets, period } = await planSummary({ asOf: AS_OF });
  expect(sheets).toMatchObject([
    { name: "Phụ lục 01", tasks: 24, indicators: 0, hasResults: true, isIncluded: true },
    { name: "Phụ lục 02", tasks: 0, indicators: 4, hasResults: true, isIncluded: true },
  ]);
  expect([period.name, period.year]).toEqual(["Quý IV", 2025]);
});

test("a sheet without a column of results says so", async () => {
  await openRows({
    "Kế hoạch": [
      ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời hạn hoàn thành"],
      ["1", "Lập báo cáo cải cách hành chính", "Văn phòng Sở", "31/12/2025"],
      ["2", "Rà lại bảng mô tả vị trí việc làm", "Văn phòng Sở", "30/11/2025"],
    ],
  });
  const { sheets } = await planSummary({ asOf: AS_OF });
  expect(sheets).toMatchObject([{ tasks: 2, indicators: 0, hasResults: false }]);
});

test("what is set aside is neither counted nor listed", async () => {
  await openHost(quarterSample());
  const aside = [
    { rule: "overdue", sheet: "Phụ lục 01", index: "", task: "", value: "", reason: "Đã báo cáo miệng" },
  ];
  const all = await planSummary({ asOf: AS_OF });
  const left = await planSummary({ asOf: AS_OF, aside });
  const overdue = ({ sheets }: typeof all) =>
    sheets[0]?.check.findings.filter(({ rule }) => rule === "overdue").length;
  expect([overdue(all), overdue(left)]).toEqual([3, 0]);
  expect(all.model.findings.kinds).toHaveLength(left.model.findings.kinds.length + 1);
});
