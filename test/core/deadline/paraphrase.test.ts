import { DEADLINE_FORMS } from "../../../src/core/deadline/forms";
import { readDeadline } from "../../../src/core/deadline/readDeadline";

function read(text: string) {
  return readDeadline({ value: text, numberFormat: "General" }, 2025);
}

test.each([
  ["Trước ngày 20/7/2025", "trước ngày 20/7/2025"],
  ["Trình UBND tỉnh ban hành trước ngày 31/01 hàng năm", "trước ngày 31/1 hằng năm"],
  ["QIV/2025", "quý IV/2025"],
  ["6T/2025", "6 tháng đầu năm 2025"],
  ["Chậm nhất là ngày 15 của tháng cuối quý", "chậm nhất ngày 15 tháng cuối quý"],
  ["đến hết năm 2030", "đến hết năm 2030"],
  ["Định kỳ hàng quý, 6 tháng, năm", "hằng quý, 6 tháng, năm"],
  ["Từ tháng 3 đến tháng 5/2025", "từ tháng 3 đến tháng 5/2025"],
  ["TX", "thường xuyên"],
  ["Theo hướng dẫn của Bộ", "theo hướng dẫn của Bộ"],
  ["", ""],
  ["quý V", ""],
])("%j is said as %j", (text, reading) => {
  expect(read(text).reading).toBe(reading);
});

const READABLE = DEADLINE_FORMS.flatMap(({ examples }) => Object.keys(examples)).filter((text) =>
  ["dated", "recurring"].includes(read(text).kind),
);

test.each(READABLE)("what is said of %j means the same days again", (text) => {
  const first = read(text);
  const again = read(first.reading);
  expect([again.kind, ...again.due]).toEqual([first.kind, ...first.due]);
});
