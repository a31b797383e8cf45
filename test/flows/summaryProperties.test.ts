import fc from "fast-check";
import { STATUSES } from "../../src/core/register/status";
import { STATUS_COLUMNS } from "../../src/core/summary/parts/groups";
import { undoAction } from "../../src/flows/undoAction";
import { openRows } from "../excel/openRows";
import { keepingIn, memoryStore } from "./keeping";
import { QUARTER, shownOn, SUMMARY, summarize } from "./summaryHost";

const HEADINGS = [
  "STT",
  "Nội dung nhiệm vụ",
  "Đơn vị chủ trì",
  "Đơn vị phối hợp",
  "Thời hạn",
  "Kết quả thực hiện",
];

const task = fc.record({
  words: fc.constantFrom("Rà soát văn bản của ngành", "Lập báo cáo gửi cấp trên", "Tập huấn cho công chức"),
  lead: fc.constantFrom("Văn phòng Sở", "Thanh tra Sở", "Phòng Phổ biến, giáo dục pháp luật", ""),
  due: fc.constantFrom(
    "31/10/2025",
    "15/12/2025",
    "31/01/2026",
    "Hằng tháng",
    "Thường xuyên",
    "Khi có yêu cầu",
    "",
  ),
  result: fc.constantFrom(
    "",
    "Hoàn thành",
    "Hoàn thành ngày 05/11/2025",
    "Đang thực hiện",
    "Chưa thực hiện",
    "Không phát sinh",
    "Quá hạn",
    "98/98 hồ sơ",
  ),
});

const plans = fc.array(task, { minLength: 2, maxLength: 7 });

const open = (tasks: readonly { words: string; lead: string; due: string; result: string }[]) =>
  openRows({
    "Kế hoạch": [
      HEADINGS,
      ...tasks.map(({ words, lead, due, result }, at) => [at + 1, `${words} ${at}`, lead, "", due, result]),
    ],
  });

test("whatever the plan: the sheet's formulas give what core counts, again too; remarks stay; taking back restores", async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (tasks) => {
      const host = await open(tasks);
      const plan = await summarize();
      const { overall, byLead } = plan.model.figures;
      const rows = await shownOn(SUMMARY);
      expect(rows[0]![10]).toBe("✓ Số liệu khớp");
      const line = (name: string) => rows.find((row) => row[1] === name)!;
      for (const { name, counts } of [...byLead, { name: "Tổng cộng", counts: overall }]) {
        const counted = Object.values(STATUS_COLUMNS).map((status) => counts[status]);
        expect([name, line(name)[2], ...line(name).slice(3, 11)]).toEqual([name, counts.total, ...counted]);
      }
      expect(Object.values(STATUS_COLUMNS)).toEqual([...STATUSES]);

      const [first] = byLead;
      const remarkCell = first && `M${rows.findIndex((row) => row[1] === first.name) + 1}`;
      if (remarkCell) host.workbook.getWorksheet(SUMMARY)!.getCell(remarkCell).value = "Đã nhắc";
      const typed = await shownOn(SUMMARY);
      const keeping = keepingIn(memoryStore());
      const again = await summarize(QUARTER, keeping);
      expect(await shownOn(SUMMARY)).toEqual(typed);
      expect(again.remarks).toEqual({ kept: first ? 1 : 0, lost: [] });
      await undoAction("n2", keeping.store);
      expect(await shownOn(SUMMARY)).toEqual(typed);
    }),
    { numRuns: 8 },
  );
});
