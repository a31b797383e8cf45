import fc from "fast-check";
import { dayToSerial, LAST_SERIAL, serialOf, serialToDay, serialToTime } from "../../src/host/sheet/serials";

test.each([
  [1, "1900-01-01"],
  [31, "1900-01-31"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [367, "1901-01-01"],
  [36526, "2000-01-01"],
  [45351, "2024-02-29"],
  [45858, "2025-07-20"],
  [45858.75, "2025-07-20"],
  [LAST_SERIAL, "9999-12-31"],
])("serial %d of the 1900 system is %s", (serial, day) => {
  expect(serialToDay(serial)).toBe(day);
  expect(dayToSerial(day)).toBe(Math.floor(serial));
});

test.each([
  [0, "1904-01-01"],
  [1, "1904-01-02"],
  [44396, "2025-07-20"],
])("serial %d of the 1904 system is %s", (serial, day) => {
  expect(serialToDay(serial, 1904)).toBe(day);
  expect(dayToSerial(day, 1904)).toBe(serial);
});

test.each([0, -1, 60, LAST_SERIAL + 1, Number.NaN, Number.POSITIVE_INFINITY])(
  "serial %d is no day",
  (serial) => {
    expect(serialToDay(serial)).toBeUndefined();
  },
);

test.each(["2025-02-29", "2025-13-01", "2025-00-10", "1899-12-31", "20/7/2025", "2025-7-1", ""])(
  "%s has no serial",
  (day) => {
    expect(dayToSerial(day)).toBeUndefined();
  },
);

test.each([
  [45858, "00:00:00"],
  [45858.5, "12:00:00"],
  [0.75 + 1 / 86400, "18:00:01"],
  [45858.9999999, "23:59:59"],
])("the time of %d is %s", (serial, time) => {
  expect(serialToTime(serial)).toBe(time);
});

test("every day of both systems reads back to itself", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: LAST_SERIAL }).filter((serial) => serial !== 60),
      (serial) => {
        expect(dayToSerial(serialToDay(serial) ?? "")).toBe(serial);
      },
    ),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LAST_SERIAL - 1462 }), (serial) => {
      expect(dayToSerial(serialToDay(serial, 1904) ?? "", 1904)).toBe(serial);
    }),
  );
});

test("serials agree with the calendar of the language", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: LAST_SERIAL }), (serial) => {
      expect(serialToDay(serial)).toBe(new Date((serial - 25569) * 86400000).toISOString().slice(0, 10));
      expect(serialOf(new Date((serial - 25569) * 86400000))).toBe(serial);
    }),
  );
});
