import { readDeadline } from "../../../src/core/deadline/readDeadline";

const PLAN_YEAR = 2025;
const YEARS = Array.from({ length: 10 }, (_, index) => 2021 + index);
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The same text as different keyboards and hands leave it. */
function guises(text: string): string[] {
  const cases = [text, text.toUpperCase(), text.charAt(0).toUpperCase() + text.slice(1)];
  const spaced = cases.flatMap((each) => [
    each,
    ` ${each.replaceAll(" ", "  ")} `,
    each.replaceAll(" ", "\u00A0"),
  ]);
  return spaced.flatMap((each) => [each.normalize("NFC"), each.normalize("NFD")]);
}

/** Texts that do not read as the days they mean; empty when all is well. */
function misread(texts: readonly string[], due: readonly string[]): string[] {
  return texts.filter((text) => {
    const reading = readDeadline({ value: text, numberFormat: "General" }, PLAN_YEAR);
    return reading.due.join() !== due.join();
  });
}

const two = (number: number) => String(number).padStart(2, "0");
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const iso = (year: number, month: number, day: number) => `${year}-${two(month)}-${two(day)}`;

test.each(YEARS)("every day of %i, in every spelling, reads back to itself", (year) => {
  for (const month of MONTHS) {
    for (let day = 1; day <= lastDay(year, month); day++) {
      const spellings = [
        `${day}/${month}/${year}`,
        `${two(day)}/${two(month)}/${year}`,
        `${two(day)}-${two(month)}-${year}`,
        `${day}.${month}.${year}`,
        `ngày ${day} tháng ${month} năm ${year}`,
        `Trước ngày ${two(day)}/${month}/${year}`,
        `chậm nhất ngày ${two(day)}/${two(month)}/${year}`,
      ];
      expect(misread(spellings, [iso(year, month, day)])).toEqual([]);
    }
  }
});

test.each(YEARS)("every month of %i in every spelling and guise", (year) => {
  for (const month of MONTHS) {
    const spellings = [
      `tháng ${month}/${year}`,
      `tháng ${two(month)} năm ${year}`,
      `${two(month)}/${year}`,
      `T${month}/${year}`,
    ];
    expect(misread(spellings.flatMap(guises), [iso(year, month, lastDay(year, month))])).toEqual([]);
  }
});

const QUARTERS = [
  [1, "I"],
  [2, "II"],
  [3, "III"],
  [4, "IV"],
] as const;

test.each(YEARS)("every quarter and half of %i in every spelling and guise", (year) => {
  for (const [number, roman] of QUARTERS) {
    const end = iso(year, number * 3, lastDay(year, number * 3));
    const spellings = [
      `quý ${roman}/${year}`,
      `quí ${number} năm ${year}`,
      `Quý ${roman} năm ${year}`,
      `trong quý ${roman}/${year}`,
    ];
    expect(misread(spellings.flatMap(guises), [end])).toEqual([]);
  }
  expect(misread(guises(`6 tháng đầu năm ${year}`), [iso(year, 6, 30)])).toEqual([]);
  expect(misread(guises(`6 tháng cuối năm ${year}`), [iso(year, 12, 31)])).toEqual([]);
  expect(misread(guises(`9 tháng đầu năm ${year}`), [iso(year, 9, 30)])).toEqual([]);
  expect(misread(guises(`năm ${year}`), [iso(year, 12, 31)])).toEqual([]);
});

test("a day without year belongs to the plan year, never to the month in front", () => {
  for (const month of MONTHS) {
    for (let day = 1; day <= lastDay(PLAN_YEAR, month); day++) {
      expect(
        misread(
          [`ngày ${day}/${month}`, `trước ngày ${two(day)}/${two(month)}`],
          [iso(PLAN_YEAR, month, day)],
        ),
      ).toEqual([]);
    }
  }
});

test("real date cells are their day; one whose format hides the day is its month; a whole number is a year", () => {
  const firstOf2025 = 45658;
  for (let offset = 0; offset < 365; offset++) {
    const day = new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10);
    const asDay = readDeadline({ value: firstOf2025 + offset, numberFormat: "dd/mm/yyyy" }, PLAN_YEAR);
    expect([asDay.kind, ...asDay.due]).toEqual(["dated", day]);
    const asMonth = readDeadline({ value: firstOf2025 + offset, numberFormat: "mmm-yy" }, PLAN_YEAR);
    const month = Number(day.slice(5, 7));
    expect(asMonth.due).toEqual([iso(2025, month, lastDay(2025, month))]);
  }
  expect(readDeadline({ value: 2030, numberFormat: "General" }, PLAN_YEAR).due).toEqual(["2030-12-31"]);
});
