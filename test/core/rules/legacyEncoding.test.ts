import { legacyEncoding } from "../../../src/core/rules/legacyEncoding";
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
