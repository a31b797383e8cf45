import type { Finding } from "../../src/core/rules/finding";
import type { Severity } from "../../src/core/rules/rule";
import {
  closedAtFirst,
  groupItems,
  listLines,
  sayFindings,
  type Grouping,
  type ListChoice,
} from "../../src/pane/findingList";

const finding = (rule: string, severity: Severity, cell: string, extra: Partial<Finding> = {}): Finding => ({
  rule,
  severity,
  sheet: "Phụ lục 01",
  cell,
  text: "",
  row: Number(cell.slice(1)) - 1,
  column: 3,
  ...extra,
});
const FINDINGS: readonly Finding[] = [
  finding("index-gap", "warning", "A9", {
    index: "3.2",
    title: "Công khai thủ tục",
    values: { before: "3", index: "3.2", expected: "3.1" },
  }),
  finding("missing-lead", "error", "D10", { index: "3.3", title: "Trả kết quả" }),
  finding("missing-lead", "error", "D12", { index: "3.5", title: "Xin lỗi khi trễ hẹn" }),
  finding("unreadable-deadline", "error", "F12", {
    index: "3.5",
    title: "Xin lỗi khi trễ hẹn",
    lead: "Văn phòng Sở",
    values: { text: "quý V", example: "Quý IV/2025" },
  }),
  finding("unreadable-deadline", "error", "F13", {
    index: "3.6",
    title: "Niêm yết",
    lead: "Văn phòng Sở",
    values: { text: "tháng /2025", example: "Tháng 12/2025" },
  }),
  finding("missing-column", "error", "A8", { values: { column: "deadline" } }),
];
const choose = (choice: Partial<ListChoice> = {}): ListChoice => ({
  grouping: "rule",
  severities: new Set(),
  query: "",
  ...choice,
});
const grouped = (choice: Partial<ListChoice> = {}) =>
  groupItems(sayFindings(FINDINGS, "vi"), choose(choice), "vi").map(
    ({ title, items }) => `${title}: ${items.map((item) => item.finding.cell).join(" ")}`,
  );

test("groups by kind run from the strongest severity, inside in the order of the check", () => {
  expect(grouped()).toEqual([
    "Thiếu đơn vị chủ trì: D10 D12",
    "Thời hạn không đọc được: F12 F13",
    "Thiếu cột bắt buộc: A8",
    "Nhảy số thứ tự: A9",
  ]);
});

test.each<[Grouping, string[]]>([
  [
    "row",
    [
      "3.2 · Công khai thủ tục: A9",
      "3.3 · Trả kết quả: D10",
      "3.5 · Xin lỗi khi trễ hẹn: D12 F12",
      "3.6 · Niêm yết: F13",
      "Cả bảng: A8",
    ],
  ],
  ["unit", ["(Chưa ghi đơn vị chủ trì): A9 D10 D12 A8", "Văn phòng Sở: F12 F13"]],
])("grouped by %s", (grouping, groups) => {
  expect(grouped({ grouping })).toEqual(groups);
});

test.each([
  ["xin loi", "D12 F12"],
  ["VĂN PHÒNG", "F12 F13"],
  ["d10", "D10"],
  ["quý V", "F12"],
  ["không có", ""],
])("search %j finds %s", (query, cells) => {
  expect(
    groupItems(sayFindings(FINDINGS, "vi"), choose({ query }), "vi")
      .flatMap(({ items }) => items.map((item) => item.finding.cell))
      .join(" "),
  ).toBe(cells);
});

test("chosen severities filter, none chosen means all", () => {
  expect(grouped({ severities: new Set(["warning"]) })).toEqual(["Nhảy số thứ tự: A9"]);
  expect(grouped({ severities: new Set(["warning", "error"]) })).toHaveLength(4);
});

test("a group whose findings say the same is uniform, so that its rows need one line", () => {
  const groups = groupItems(sayFindings(FINDINGS, "vi"), choose(), "vi");
  expect(groups.map(({ isUniform }) => isUniform)).toEqual([true, false, true, true]);
});

test("a closed group keeps its place in the count of findings", () => {
  const groups = groupItems(sayFindings(FINDINGS, "vi"), choose(), "vi");
  const lines = listLines(groups, new Set([groups[0]!.id]));
  const shown = lines.map((line) =>
    line.kind === "group" ? line.group.title : `${line.item.finding.cell} ${line.number}`,
  );
  expect(shown).toEqual([
    "Thiếu đơn vị chủ trì",
    "Thời hạn không đọc được",
    "F12 3",
    "F13 4",
    "Thiếu cột bắt buộc",
    "A8 5",
    "Nhảy số thứ tự",
    "A9 6",
  ]);
});

test("a short list opens whole, a long one with its first group", () => {
  const long = Array.from({ length: 80 }, (_, index) =>
    finding(index < 40 ? "missing-lead" : "stray-spaces", "info", `D${index + 1}`),
  );
  expect(closedAtFirst(groupItems(sayFindings(FINDINGS, "vi"), choose(), "vi")).size).toBe(0);
  expect([...closedAtFirst(groupItems(sayFindings(long, "vi"), choose(), "vi"))]).toEqual([
    "group-rule-stray-spaces",
  ]);
});
