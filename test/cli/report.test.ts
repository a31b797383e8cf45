import { join } from "node:path";
import { check } from "../../src/cli/check";
import type { Terminal } from "../../src/cli/command";
import { lookOf } from "../../src/cli/terminal";
import { EVERY_RULE } from "../../src/core/rules/catalogue";

const FOLDER = join(__dirname, "../../assets/samples");
const SUBMITTED = join(FOLDER, "bieu-quy-2-phong-nop.xlsx");
const PLAN = join(FOLDER, "bieu-phan-cong.xlsx");

async function printed(args: readonly string[], look?: Terminal["look"]): Promise<string[]> {
  const out: string[] = [];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => out.push(text) };
  await check([...args, "--as-of", "2025-06-30"], {
    ...terminal,
    now: { day: "2025-06-30", time: "08:00" },
    ...(look && { look }),
  });
  return out.join("\n").split("\n");
}

describe("the report of the submitted sample", () => {
  let lines: string[];
  beforeAll(async () => {
    lines = await printed([SUBMITTED]);
  });

  test("finds about thirty things by fifteen rules at least, by every rule of severity error a sheet can break", () => {
    const text = lines.join(" ");
    const fired = EVERY_RULE.filter(({ id }) => text.includes(`(${id})`)).map(({ id }) => id);
    const errors = EVERY_RULE.filter(({ severity }) => severity === "error").map(({ id }) => id);
    expect(fired.length).toBeGreaterThanOrEqual(15);
    // a workbook without any table has no sheet to print; a mistake in "Danh mục" needs an office that keeps one
    expect(errors.filter((id) => !fired.includes(id))).toEqual(["no-table", "catalogue-entry"]);
    expect(lines.at(-1)).toBe("Tổng số 35 lỗi: phải sửa 16, nên xem 15, lưu ý 4.");
  });

  test("each sheet fits a terminal page", () => {
    const starts = lines.flatMap((line, at) => (line.startsWith("Trang “") ? [at] : []));
    expect(starts).toHaveLength(4);
    const heights = starts.map((start, at) => (starts[at + 1] ?? lines.length) - start);
    expect(Math.max(...heights)).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  test("the most important first, cells of one cause together, counts last", () => {
    const severities = lines.filter((line) => /^ {2}\S/u.test(line)).map((line) => line.trim());
    expect(severities).toEqual([
      ...["Phải sửa", "Nên xem", "Lưu ý", "Phải sửa", "Nên xem", "Lưu ý", "Phải sửa", "Nên xem", "Lưu ý"],
      ...["Phải sửa", "Nên xem"],
    ]);
    expect(lines).toContain("    C13, C19  Chưa ghi đơn vị chủ trì; cần điền đơn vị chịu trách nhiệm chính.");
  });
});

test("in English, with the counts of several files together", async () => {
  const lines = await printed([PLAN, SUBMITTED, "--lang", "en"]);
  expect(lines).toContain("    C13, C26  No lead unit is given; fill in the unit responsible.");
  expect(lines.at(-1)).toBe("Files checked: 2. Findings: 47; must fix: 23, review: 18, note: 6.");
});

test("many cells of one cause have lines of their own; a wide window has room for long sentences", async () => {
  const narrow = await printed([PLAN], { columns: 50, hasColours: false });
  const wide = await printed([PLAN], { columns: 120, hasColours: false });
  expect(wide.length).toBeLessThan(narrow.length);
  expect(Math.max(...narrow.slice(2).map((line) => line.length))).toBeLessThanOrEqual(75);
});

describe("colours", () => {
  const ESCAPE = "\u001B[";
  const withoutColours = (line: string) =>
    line
      .split(ESCAPE)
      .map((piece, at) => (at === 0 ? piece : piece.replace(/^[\d;]*m/u, "")))
      .join("");

  test("only where a terminal shows them", async () => {
    const lines = await printed([PLAN], { columns: 80, hasColours: true });
    expect(lines.filter((line) => line.includes(ESCAPE)).length).toBeGreaterThan(3);
    expect((await printed([PLAN])).filter((line) => line.includes(ESCAPE))).toEqual([]);
  });

  test("do not change the words", async () => {
    const plain = await printed([PLAN]);
    const lines = await printed([PLAN], { columns: 80, hasColours: true });
    expect(lines.map(withoutColours)).toEqual(plain);
  });

  test.each([
    ["a window", { isTTY: true, columns: 100 }, {}, { columns: 100, hasColours: true }],
    ["a very wide window", { isTTY: true, columns: 300 }, {}, { columns: 120, hasColours: true }],
    ["NO_COLOR", { isTTY: true, columns: 80 }, { NO_COLOR: "1" }, { columns: 80, hasColours: false }],
    ["an empty NO_COLOR", { isTTY: true, columns: 80 }, { NO_COLOR: "" }, { columns: 80, hasColours: true }],
    ["a dumb terminal", { isTTY: true, columns: 80 }, { TERM: "dumb" }, { columns: 80, hasColours: false }],
    ["a pipe", { columns: 200 }, {}, { columns: 80, hasColours: false }],
  ])("%s", (_, stream, environment, look) => {
    expect(lookOf(stream, environment)).toEqual(look);
  });
});
