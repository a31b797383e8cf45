import { formulaError } from "../../../src/core/rules/formulaError";
import { sayFinding } from "../../../src/texts/sayFinding";
import { cellsOf, check } from "./taskSheet";

const sheet = (...cells: string[]) => ({
  roles: ["task", "lead", "deadline", "note"] as const,
  rows: [cells],
});

describe("formula-error", () => {
  test.each([
    ["#REF!", "ô được dùng đã bị xoá"],
    ["#DIV/0!", "mẫu số trống hoặc bằng 0"],
    ["#NAME?", "có tên Excel không biết"],
    ["#VALUE!", "có chữ trong phép tính"],
    ["#N/A", "không tìm thấy giá trị cần tra"],
    ["#NUM!", "phép tính cho số không tồn tại hoặc quá lớn"],
    ["#NULL!", "hai vùng ô không giao nhau"],
    ["#SPILL!", "không đủ ô trống để hiện hết kết quả"],
  ])("%s: %s", (error, reason) => {
    const [found, ...more] = check(formulaError, sheet("Rà soát", "Văn phòng Sở", error, ""));
    expect(more).toEqual([]);
    expect(found?.cell).toBe("C2");
    expect(sayFinding("vi", { rule: formulaError.id, ...found?.finding }).sentence).toBe(
      `Ô hiện ${error} vì ${reason}; cần sửa công thức hoặc số liệu.`,
    );
  });

  test("any cell of the table, each for itself", () => {
    expect(cellsOf(formulaError, sheet("#REF!", "#REF!", "Quý I", "#N/A"))).toEqual(["A2", "B2", "D2"]);
  });

  test.each(["", "N/A", "# REF", "Xem lỗi #REF! ở biểu 2", "#", "#1", 0, 98.5])("is silent on %j", (cell) => {
    expect(cellsOf(formulaError, sheet("Rà soát", "Văn phòng Sở", "Quý I", String(cell)))).toEqual([]);
  });
});
