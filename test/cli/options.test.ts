import { readOptions } from "../../src/cli/options";

test("files and every option", () => {
  const args = [
    "a.xlsx",
    "b c.xlsx",
    "--json",
    "--sheet",
    "Phụ lục 01",
    "--year=2025",
    "--as-of",
    "2025-12-10",
  ];
  expect(readOptions([...args, "--out", "ra", "--lang", "en"])).toEqual({
    files: ["a.xlsx", "b c.xlsx"],
    json: true,
    help: false,
    sheet: "Phụ lục 01",
    year: 2025,
    asOf: "2025-12-10",
    out: "ra",
    language: "en",
  });
});

test.each([
  [[], "cli.noFile"],
  [["a.xlsx", "--jsno"], "cli.unknownOption"],
  [["a.xlsx", "-x"], "cli.unknownOption"],
  [["a.xlsx", "--out"], "cli.missingValue"],
  [["a.xlsx", "--year", "25"], "cli.badYear"],
  [["a.xlsx", "--year", "nay"], "cli.badYear"],
  [["a.xlsx", "--as-of", "10/12/2025"], "cli.badDay"],
  [["a.xlsx", "--as-of", "2025-02-30"], "cli.badDay"],
  [["a.xlsx", "--lang", "fr"], "cli.badLanguage"],
])("%j is refused: %s", (args, key) => {
  expect(readOptions(args)).toMatchObject({ key });
});
