import { readArguments, type Expected } from "../../src/cli/arguments";

const CHECK: Expected = { options: ["json", "sheet", "year", "as-of", "catalogue", "out"], files: "some" };
const ONE: Expected = { options: ["export", "import", "blank", "year", "out"], files: "one" };

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
  expect(readArguments([...args, "--out", "ra", "--lang", "en"], CHECK)).toEqual({
    files: ["a.xlsx", "b c.xlsx"],
    json: true,
    help: false,
    sheet: "Phụ lục 01",
    year: 2025,
    asOf: "2025-12-10",
    out: "ra",
    language: "en",
  });
  expect(readArguments(["a.xlsx", "--import", "x.json", "--blank=PAPI", "--out", "ra"], ONE)).toEqual({
    files: ["a.xlsx"],
    json: false,
    help: false,
    language: "vi",
    import: "x.json",
    blank: "PAPI",
    out: "ra",
  });
});

test.each(["--help", "-h"])("%s needs no file", (option) => {
  expect(readArguments([option], CHECK)).toMatchObject({ help: true });
  expect(readArguments([option], ONE)).toMatchObject({ help: true });
});

test.each([
  [[], "cli.noFile"],
  [["a.xlsx", "--jsno"], "cli.unknownOption"],
  [["a.xlsx", "-x"], "cli.unknownOption"],
  [["a.xlsx", "--blank", "PAPI"], "cli.unknownOption"],
  [["a.xlsx", "--out"], "cli.missingValue"],
  [["a.xlsx", "--out="], "cli.missingValue"],
  [["a.xlsx", "--year", "25"], "cli.badYear"],
  [["a.xlsx", "--year", "nay"], "cli.badYear"],
  [["a.xlsx", "--as-of", "10/12/2025"], "cli.badDay"],
  [["a.xlsx", "--as-of", "2025-02-30"], "cli.badDay"],
  [["a.xlsx", "--lang", "fr"], "cli.badLanguage"],
  [["--help", "--lang", "fr"], "cli.badLanguage"],
])("%j is refused: %s", (args, key) => {
  expect(readArguments(args, CHECK)).toMatchObject({ key });
});

test.each([
  [[], "cli.oneFile"],
  [["a.xlsx", "b.xlsx"], "cli.oneFile"],
  [["a.xlsx", "--json"], "cli.unknownOption"],
])("a command of one file refuses %j: %s", (args, key) => {
  expect(readArguments(args, ONE)).toMatchObject({ key });
});
