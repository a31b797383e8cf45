import fc from "fast-check";
import { DEADLINE_FORMS } from "../../../src/core/deadline/forms";
import { readDeadline } from "../../../src/core/deadline/readDeadline";

/** Characters that a cell of Excel can hold. */
const FULL_CELL = 32_767;

function read(text: string, planYear = 2025) {
  return readDeadline({ value: text, numberFormat: "General" }, planYear);
}

test.each([
  "Số 12/2024/QĐ-UBND",
  "Nghị định số 32/2020/NĐ-CP",
  "Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ",
  "0912.345.678",
  "Điện thoại 0207 3822 123",
  "1.250.000 đồng",
  "11/11 chỉ tiêu",
  "3/4 đơn vị",
  "98% hồ sơ",
  "Số 12, đường 17/8, phường Minh Xuân",
  "Phòng Bổ trợ tư pháp",
  "Trung tâm Trợ giúp pháp lý nhà nước",
  "trước ...",
  "tháng /2025",
  "quý V",
  "31/4/2025",
  "30/02",
  "tháng 13",
  "",
  "-",
  "…",
])("“%s” sets no day", (text) => {
  expect(read(text).due).toEqual([]);
});

const WORDS = DEADLINE_FORMS.flatMap(({ examples }) => Object.keys(examples)).flatMap((text) =>
  text.split(/\s+/u),
);

test("reading never throws and its days are days of the calendar, whatever stands in the cell", () => {
  const jumble = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(" "));
  const anything = fc.oneof(
    jumble,
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );
  fc.assert(
    fc.property(anything, fc.integer({ min: 1990, max: 2100 }), (text, year) => {
      const { due, kind } = read(text, year);
      for (const day of due) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      expect([...due].sort()).toEqual(due);
      if (kind === "blank" || kind === "unreadable" || kind === "ongoing" || kind === "conditional")
        expect(due).toEqual([]);
    }),
    { numRuns: 1500, seed: 20251210 },
  );
});

const PIECES = [
  "quý ",
  "quý I; ",
  "quý I và ",
  "1",
  "1 ",
  "1.",
  "1, ",
  "t1",
  "l",
  "1/1/1/",
  "15/6, ",
  "15/6 hằng năm, ",
  "2025 - ",
  "từ ",
  "từ từ từ ",
  "từ tháng 1 đến ",
  "trước ",
  "trước trước ",
  "ngày ngày ",
  "thứ hai, ngày ",
  "trong năm ",
  "tháng 1, ",
  "tháng, quý, ",
  "định kỳ ",
  "hằng quý, trước ngày 15; ",
  "trước ngày 15 tháng cuối quý ",
  "đối với báo cáo quý 1 và ",
  "theo kế hoạch ",
  "đã hoàn thành ",
  "báo cáo năm 2025, ",
  "điều chỉnh ",
  "Quyết định số 1/QĐ ngày ",
  "(((((( ",
  "()",
  "(quý I) ",
  "và ",
  "hoặc ",
  ";",
  "; ",
  " ",
  "\n",
  "…",
  "-",
  "\u0301",
  "🙂",
];

const QUICK = 5;

/**
 * Milliseconds of this process's own work in the best of several runs, or in the first quick one: time on the clock would
 * also count what else the machine does.
 */
function timeOf(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  let best = Infinity;
  for (let run = 0; run < 6 && best > QUICK; run++) {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

test.each(PIECES)("reading takes time in proportion to the text: “%s” over and over", (piece) => {
  timeOf(piece, FULL_CELL / 16);
  const small = timeOf(piece, FULL_CELL / 16);
  const large = timeOf(piece, FULL_CELL);
  // sixteen times the text: 16 where time is in proportion, 256 where it grows with the square; a few milliseconds are noise
  expect(large).toBeLessThan(small * 64 + 40);
});

test.each(PIECES)("100 kB of “%s”, more than a cell can hold, keep nobody waiting", (piece) => {
  expect(timeOf(piece, 100_000)).toBeLessThan(50);
});
