import { detectTables } from "../../src/core/table/detectTables";
import {
  chooseRole,
  NO_CHOICES,
  type ChosenRole,
  type HeadingChoices,
} from "../../src/core/table/headingChoices";
import { choose, draftColumns, forgetTable, roleTwice } from "../../src/pane/columnDraft";
import { textGrid } from "../core/table/textGrid";

const GRID = textGrid([
  "STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Mã số",
  "1 | Kiểm kê tài sản của các phòng | Văn phòng Sở | Thanh tra Sở | Quý I/2025 | x7",
  "2 | Lập danh mục hồ sơ nộp lưu | Thanh tra Sở | Văn phòng Sở | Quý II/2025 | x8",
]);
const tableUnder = (choices: HeadingChoices) => detectTables(GRID, choices)[0]!;
const TABLE = tableUnder(NO_CHOICES);
const columnOf = (heading: string) => TABLE.columns.find((column) => column.heading === heading)!;
const after = (...steps: [string, ChosenRole | ""][]) =>
  steps.reduce((choices, [heading, role]) => choose(choices, columnOf(heading), role), NO_CHOICES);
const shown = (choices: HeadingChoices, heading: string) =>
  draftColumns(TABLE, choices).find(({ column }) => column.heading === heading)!;

test("without a choice the reader's word is shown, and nothing where it has none", () => {
  expect(shown(NO_CHOICES, "Đơn vị chủ trì")).toMatchObject({ shown: "lead", isChosen: false });
  expect(shown(NO_CHOICES, "Mã số")).toMatchObject({ shown: "", isChosen: false });
});

test.each<[string, [string, ChosenRole | ""][], string, boolean]>([
  ["another role", [["Mã số", "note"]], "note", true],
  ["not used", [["Mã số", "none"]], "none", true],
  [
    "chosen and taken back",
    [
      ["Mã số", "note"],
      ["Mã số", ""],
    ],
    "",
    false,
  ],
])("a column is %s", (_name, steps, role, isChosen) => {
  expect(shown(after(...steps), "Mã số")).toMatchObject({ shown: role, isChosen });
});

test("going back to what the reader says is no choice", () => {
  expect(after(["Đơn vị chủ trì", "officer"], ["Đơn vị chủ trì", "lead"])).toEqual(NO_CHOICES);
});

test("two columns with one role are told; unused ones may be many", () => {
  const draft = draftColumns(TABLE, after(["Mã số", "lead"]));
  expect(roleTwice(draft)).toBe("lead");
  expect(draft.filter(({ isTwice }) => isTwice).map(({ column }) => column.heading)).toEqual([
    "Đơn vị chủ trì",
    "Mã số",
  ]);
  expect(
    roleTwice(draftColumns(TABLE, after(["Mã số", "none"], ["Đơn vị phối hợp", "none"]))),
  ).toBeUndefined();
});

test("a table is forgotten without forgetting other headings", () => {
  const choices = chooseRole(after(["Mã số", "note"]), ["Cột của biểu khác"], "lead");
  const read = tableUnder(choices);
  expect(forgetTable(choices, GRID.name, read).columns.map(({ role }) => role)).toEqual(["lead"]);
});

test("a choice that was checked already can be taken back", () => {
  const choices = after(["Mã số", "note"]);
  const read = tableUnder(choices);
  const column = read.columns.find(({ heading }) => heading === "Mã số")!;
  const draft = draftColumns(read, choose(choices, column, ""));
  expect(draft.find((entry) => entry.column === column)).toMatchObject({ shown: "", isChosen: false });
});
