import { yearTypo } from "../../../src/core/rules/yearTypo";
import { textGrid } from "../table/textGrid";
import { checkGrid } from "./checkGrid";
import { findingsOf } from "./deadlineSheet";

const OTHERS = ["Quý I/2025", "31/10/2025", "Thường xuyên"];

test.each(["năm 20225", "Quý IV/20225", "giai đoạn 220 - 2025"])("fires on the deadline “%s”", (text) => {
  const findings = findingsOf(yearTypo, { deadlines: [text, ...OTHERS] });
  expect(findings.map(({ cell }) => cell)).toEqual(["D2"]);
});

test("fires in the task's text too", () => {
  const findings = findingsOf(yearTypo, { deadlines: OTHERS, task: "Tổng kết giai đoạn 220 - 2025" });
  expect(findings.map(({ cell }) => cell)).toEqual(["B2"]);
});

test.each(["Năm 2025", "giai đoạn 2021 - 2025", "31/12/2030"])("is silent on “%s”", (text) => {
  expect(findingsOf(yearTypo, { deadlines: [text, ...OTHERS] })).toEqual([]);
});

test.each(["Giải quyết 20225 hồ sơ", "Quyết định số 1220/QĐ-UBND", "Bồi dưỡng 220 người"])(
  "numbers that are no years: “%s”",
  (task) => {
    expect(findingsOf(yearTypo, { deadlines: OTHERS, task })).toEqual([]);
  },
);

describe("on a sheet with merges and a column of its own", () => {
  const heading = "STT | Nhiệm vụ | Chủ trì | Thời hạn | Nơi lưu hồ sơ";
  const line = (number: string, deadline: string, mark: string, task = `Rà soát hồ sơ đợt ${number}`) =>
    `${number} | ${task} | Văn phòng Sở | ${deadline} | ${mark}`;
  const found = (lines: string[], merges: string[] = []) => {
    const grid = textGrid([heading, ...lines], { merges });
    return checkGrid(grid).findings.filter(({ rule }) => rule === "year-typo");
  };
  const cells = (lines: string[], merges: string[] = []) => found(lines, merges).map(({ cell }) => cell);

  test("a deadline merged over two tasks is said once, at its cell", () => {
    expect(
      cells([line("1", "năm 20225", ""), line("2", "", ""), line("3", "Quý I/2025", "")], ["D2:D3"]),
    ).toEqual(["D2"]);
  });

  test("“nt” is said where the year stands, and only there", () => {
    expect(cells([line("1", "năm 20225", ""), line("2", "nt", ""), line("3", "Quý I/2025", "")])).toEqual([
      "D2",
    ]);
  });

  test("a deadline merged from the section over its tasks is said at its cell", () => {
    const rows = [
      "I | Công tác văn phòng | | năm 20225 |",
      line("1", "", ""),
      line("2", "", ""),
      line("3", "Quý I/2025", ""),
    ];
    expect(cells(rows, ["D2:D4"])).toEqual(["D2"]);
  });

  test("a text that a page break cut is read whole", () => {
    const rows = [
      line("1", "Quý I/2025", "", "Tổng kết giai đoạn 2021 - 2025 và năm"),
      " | 20225 | | |",
      line("2", "Quý I/2025", ""),
    ];
    expect(cells(rows)).toEqual(["B2"]);
  });

  test("a text broken over rows is said once, at its first row", () => {
    const rows = [line("1", "Quý I/2025", ""), " | năm 20225 | | |", line("2", "Quý I/2025", "")];
    expect(cells(rows, ["A2:A3", "C2:C3", "D2:D3", "E2:E3"])).toEqual(["B2"]);
  });

  test("a column without a role counts too", () => {
    const rows = [
      line("1", "Quý I/2025", "Tủ số 3, năm 20225"),
      line("2", "Quý I/2025", "Tủ số 3, năm 2025"),
    ];
    expect(cells(rows)).toEqual(["E2"]);
  });

  test("a column without a role counts in every row of a task", () => {
    const rows = [
      line("1", "Quý I/2025", ""),
      " | | | | Tủ số 3, năm 20225",
      line("2", "Quý I/2025", "Tủ số 3, năm 2025"),
    ];
    expect(cells(rows, ["A2:A3", "B2:B3", "C2:C3", "D2:D3"])).toEqual(["E3"]);
  });

  test("the number of a task is no year", () => {
    expect(cells([line("1", "Quý I/2025", ""), line("1/1/20225", "Quý I/2025", "", "Lập sổ")])).toEqual([]);
  });

  test("offers the likely year, or asks for four digits", () => {
    const values = { text: "năm 20225", suggestion: "2025" };
    expect(found([line("1", "năm 20225", ""), line("2", "Quý I/2025", "")])[0]).toMatchObject({
      variant: "a",
      values,
    });
    expect(found([line("1", "năm 2925", ""), line("2", "Quý I/2025", "")])[0]).toMatchObject({
      variant: "b",
      values: { text: "năm 2925" },
    });
  });

  test("a year typed into a cell of dates is a day of 1905", () => {
    const findings = findingsOf(yearTypo, {
      deadlines: [{ value: 2025, numberFormat: "dd/mm/yyyy" }, ...OTHERS],
    });
    expect(findings[0]).toMatchObject({ cell: "D2", variant: "a", values: { suggestion: "2025" } });
  });
});
