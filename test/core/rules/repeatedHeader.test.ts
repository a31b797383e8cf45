import { repeatedHeader } from "../../../src/core/rules/repeatedHeader";
import { textGrid } from "../table/textGrid";
import { findingsIn } from "./structureSheet";

const heading = "STT | Nhiệm vụ | Chủ trì | Thời hạn";
const task = (number: number) => `${number} | Số hóa sổ hộ tịch quyển ${number} | Văn phòng Sở | Năm 2025`;
const rowsOf = (lines: string[], merges: string[] = []) =>
  findingsIn(repeatedHeader, textGrid(lines, { merges })).map(({ row }) => row + 1);

describe("repeated-header", () => {
  test("fires at every repetition of the band", () => {
    expect(rowsOf([heading, task(1), heading, task(2), "", heading, task(3)])).toEqual([3, 6]);
  });

  test("takes capitals and line breaks for the same titles", () => {
    expect(rowsOf([heading, task(1), heading.toUpperCase(), task(2)])).toEqual([3]);
  });

  test("a band of two rows is one finding", () => {
    const band = ["STT | Nhiệm vụ | Phân công | | Thời hạn", " | | Chủ trì | Phối hợp |"];
    const row = (n: number) => `${n} | Số hóa sổ hộ tịch quyển ${n} | Văn phòng Sở | Thanh tra Sở | Năm 2025`;
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "A4:A5", "B4:B5", "C4:D4", "E4:E5"];
    expect(rowsOf([...band, row(1), ...band, row(2)], merges)).toEqual([4]);
  });

  test("codes repeated without their titles count too", () => {
    expect(rowsOf([heading, "(1) | (2) | (3) | (4)", task(1), "(1) | (2) | (3) | (4)", task(2)])).toEqual([
      4,
    ]);
  });

  test("another table with the same titles is no repetition", () => {
    expect(rowsOf([heading, task(1), "", "Biểu 2. Việc phát sinh", heading, task(1)])).toEqual([]);
  });

  test("names the row as Excel counts it", () => {
    const [finding] = findingsIn(repeatedHeader, textGrid([heading, task(1), heading, task(2)]));
    expect(finding).toMatchObject({ row: 2, column: 0, values: { row: 3 } });
    expect(finding?.fix).toEqual([
      expect.objectContaining({
        kind: "delete-rows",
        row: 2,
        before: [["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"]],
      }),
    ]);
  });
});
