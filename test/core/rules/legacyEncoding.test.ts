import { legacyEncoding } from "../../../src/core/rules/legacyEncoding";
import { textGrid } from "../table/textGrid";
import { typedIn } from "../text/legacyTyping";
import { checkGrid } from "./checkGrid";
import { cellsOf, check } from "./taskSheet";

const sheet = (lead: string) => ({ roles: ["task", "lead"] as const, rows: [["Rà soát văn bản", lead]] });

describe("legacy-encoding", () => {
  test.each([
    ["TCVN3 (ABC)", "V¨n phßng Së"],
    ["VNI", "Vaên phoøng Sôû"],
  ])("converts %s", (encoding, written) => {
    expect(check(legacyEncoding, sheet(written))).toEqual([
      {
        cell: "B2",
        finding: {
          row: 1,
          column: 1,
          values: { encoding },
          fix: [
            {
              kind: "set-text",
              sheet: "Phụ lục 1",
              row: 1,
              column: 1,
              before: written,
              text: "Văn phòng Sở",
            },
          ],
        },
      },
    ]);
  });

  test.each(["Văn phòng Sở", "Văn phòng Sở".normalize("NFD"), "van phong so", "Café", "25°C", ""])(
    "is silent on %j",
    (lead) => {
      expect(cellsOf(legacyEncoding, sheet(lead))).toEqual([]);
    },
  );
});

describe("a whole sheet in an old encoding", () => {
  const lines = [
    "STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành",
    "I | CHỈ ĐẠO, ĐIỀU HÀNH",
    "1 | Lập kế hoạch kiểm tra công vụ | Văn phòng Sở | Thanh tra Sở | Trước ngày 15/12/2025",
    "2 | Đăng tải lịch tiếp công dân | Thanh tra Sở | Văn phòng Sở | Thường xuyên",
  ];

  test.each(["TCVN3 (ABC)", "VNI"] as const)(
    "%s: the table is found and read, nothing else is said",
    (encoding) => {
      const grid = textGrid(lines.map((line) => typedIn(encoding, line)));
      const { findings, tables } = checkGrid(grid);
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["legacy-encoding"]));
      expect(tables[0]?.tasks.map(({ leads, deadline }) => [leads[0]?.name, deadline?.kind])).toEqual([
        ["Văn phòng Sở", "dated"],
        ["Thanh tra Sở", "ongoing"],
      ]);
    },
  );
});
